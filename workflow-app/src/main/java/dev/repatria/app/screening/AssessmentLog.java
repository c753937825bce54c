package dev.repatria.app.screening;

import dev.repatria.api.transfer.AssessmentCalledIntoQuestion;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.app.eventstore.EventCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The assessments of one case straight from the log, with what later called them into question. */
@Component
final class AssessmentLog {

    private final JdbcClient jdbc;
    private final EventCodec codec;

    AssessmentLog(JdbcClient jdbc, EventCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /** Every assessment of the case in the order of the log. */
    List<RecordedAssessment> assessments(UUID caseId) {
        return jdbc.sql(query("EligibilityAssessed"))
                .param(caseId)
                .query((row, number) -> RecordedAssessment.of(
                        row.getLong("position"), recordedAt(row), read(row, EligibilityAssessed.class)))
                .list();
    }

    /** Every time that facts called an assessment of the case into question, in the order of the log. */
    List<RecordedQuestion> questions(UUID caseId) {
        return jdbc.sql(query("AssessmentCalledIntoQuestion"))
                .param(caseId)
                .query((row, number) -> RecordedQuestion.of(
                        row.getLong("position"), recordedAt(row), read(row, AssessmentCalledIntoQuestion.class)))
                .list();
    }

    private static String query(String name) {
        return "select position, recorded_at, name, version, payload from domain_event where stream_id = ?"
                + " and stream_type = 'TransferCase' and name = '" + name + "' order by sequence_number";
    }

    private <E extends TransferEvent> E read(ResultSet row, Class<E> type) throws SQLException {
        return type.cast(codec.read(row.getString("name"), row.getInt("version"), row.getBytes("payload")));
    }

    private static Instant recordedAt(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
