package dev.repatria.app.reading;

import dev.repatria.core.path.CaseProgress;
import dev.repatria.core.read.summary.CaseCounts;
import dev.repatria.core.read.summary.CaseSummaryProjection;
import dev.repatria.core.read.summary.CaseSummaryTable;
import dev.repatria.core.read.summary.StageLeft;
import dev.repatria.core.read.timeline.TimelineProjection;
import dev.repatria.core.read.timeline.TimelineTable;
import dev.repatria.core.read.treaties.TreatyProjection;
import dev.repatria.core.read.treaties.TreatyTable;
import dev.repatria.core.read.work.WorkItemProjection;
import dev.repatria.core.read.work.WorkItemTable;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the read models of {@code core} on the event processors; each projection follows the cases on its own. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    CaseSummaryTable caseSummaryTable(JdbcClient jdbc) {
        return new CaseSummaryTable(jdbc);
    }

    @Bean
    CaseSummaryProjection caseSummaryProjection(CaseSummaryTable table, EventStore events, StageLeft stages) {
        return new CaseSummaryProjection(table, new CaseProgress(events), stages);
    }

    @Bean
    CaseCounts caseCounts(JdbcClient jdbc) {
        return new CaseCounts(jdbc);
    }

    @Bean
    TimelineTable timelineTable(JdbcClient jdbc) {
        return new TimelineTable(jdbc);
    }

    @Bean
    TimelineProjection timelineProjection(TimelineTable table, EventStore events) {
        return new TimelineProjection(table, new CaseProgress(events));
    }

    @Bean
    WorkItemTable workItemTable(JdbcClient jdbc) {
        return new WorkItemTable(jdbc);
    }

    @Bean
    WorkItemProjection workItemProjection(WorkItemTable table, EventStore events) {
        return new WorkItemProjection(table, new CaseProgress(events));
    }

    @Bean
    TreatyTable treatyTable(JdbcClient jdbc) {
        return new TreatyTable(jdbc);
    }

    @Bean
    TreatyProjection treatyProjection(TreatyTable table) {
        return new TreatyProjection(table);
    }
}
