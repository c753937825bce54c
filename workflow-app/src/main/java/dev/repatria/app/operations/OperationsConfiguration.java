package dev.repatria.app.operations;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.repatria.app.eventstore.EventCatalogue;
import dev.repatria.app.eventstore.NodeName;
import dev.repatria.app.eventstore.Nodes;
import dev.repatria.app.eventstore.SegmentClaims;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires event processors, parked work and what operators may do with them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProcessorSettings.class)
class OperationsConfiguration {

    @Bean
    ParkedCases parkedCases(JdbcClient jdbc) {
        return new ParkedCases(jdbc);
    }

    @Bean
    ParkedDeadlines parkedDeadlines(JdbcClient jdbc) {
        return new ParkedDeadlines(jdbc);
    }

    /** The transactions of every unit of work. */
    @Bean
    LeftOverTransactions unitOfWorkTransactions(PlatformTransactionManager transactions) {
        return new LeftOverTransactions(new SpringTransactionManager(transactions));
    }

    @Bean
    Heartbeats heartbeats() {
        return new Heartbeats(System::nanoTime);
    }

    @Bean
    EventNames eventNames(EventCatalogue catalogue) {
        return new CatalogueNames(catalogue);
    }

    @Bean
    Processors processors(ObjectProvider<EventProcessingConfiguration> axon) {
        return new Processors(axon::getObject);
    }

    @Bean(destroyMethod = "stop")
    ProcessorFactory processorFactory(
            ProcessorSettings settings,
            ParkedCases parked,
            EventNames names,
            EventStorageEngine engine,
            FailureMeters failures,
            LeftOverTransactions transactions,
            Heartbeats heartbeats,
            Nodes nodes) {
        return new ProcessorFactory(
                settings, parked, names, new EventLog(engine), failures, transactions, heartbeats, nodes);
    }

    /** Which process works on what. */
    @Bean
    TokenStore segmentClaims(DataSource dataSource, Serializer serializer, NodeName node, ProcessorSettings settings) {
        return new SegmentClaims(dataSource, serializer, node, settings.claimTimeout());
    }

    /** Comes last, so that nothing else decides how a processor is built. */
    @Bean
    ConfigurerModule everyProcessorParks(ProcessorFactory factory, CommandMeters commands) {
        return new ConfigurerModule() {
            @Override
            public void configureModule(Configurer configurer) {
                factory.installIn(configurer.eventProcessing());
                configurer.configureMessageMonitor(CommandBus.class, axon -> commands);
            }

            @Override
            public int order() {
                return Integer.MAX_VALUE;
            }
        };
    }

    @Bean
    DeadlineExecution deadlineExecution(
            ParkedDeadlines parked,
            ParkedCases cases,
            Processors processors,
            LeftOverTransactions transactions,
            @Qualifier("eventSerializer") ObjectProvider<Serializer> serializer,
            FailureMeters watcher,
            Clock clock) {
        return new DeadlineExecution(parked, cases, processors, transactions, serializer::getObject, watcher, clock);
    }

    @Bean
    @Qualifier("deadlineDetailsTask")
    Task<DbSchedulerBinaryDeadlineDetails> deadlineTask(
            DeadlineExecution execution, ObjectProvider<DbSchedulerDeadlineManager> manager) {
        return execution.task(manager::getObject);
    }

    @Bean
    SmartInitializingSingleton deadlinesAreRemovedWithTheirEffect(
            DeadlineExecution execution, ObjectProvider<DbSchedulerDeadlineManager> manager) {
        return () -> manager.ifAvailable(execution::installIn);
    }

    /** Deadlines are stored as JSON, readable in SQL and free of Java's own serialisation. */
    @Bean
    DbSchedulerCustomizer deadlinesAsJson(NodeName node) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<com.github.kagkarlsson.scheduler.serializer.Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }

            @Override
            public Optional<SchedulerName> schedulerName() {
                return Optional.of(new SchedulerName.Fixed(node.text()));
            }
        };
    }

    @Bean
    ProcessorsStopFirst processorsStopFirst(Processors processors) {
        return new ProcessorsStopFirst(processors);
    }

    @Bean
    Readings readings(JdbcClient jdbc, Processors processors, Heartbeats heartbeats, NodeName node) {
        return new Readings(jdbc, processors, heartbeats, node);
    }

    @Bean
    OperationsResource operationsResource(
            Processors processors, Readings readings, ParkedCases cases, ParkedDeadlines deadlines, OperatorLog log) {
        var work = new ParkedWork(processors, cases, deadlines);
        return new OperationsResource(processors, readings, work, new Rebuild(), log);
    }

    @Bean
    OperatorLog operatorLog(JdbcClient jdbc) {
        return new OperatorLog(jdbc);
    }
}
