package dev.repatria.app.eventstore;

import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The positions in the table {@code processor_token}, for segments that other nodes have claimed. */
final class StoredTokens {

    /** The token of a replay holds the token that it has come to. */
    private static final String POSITIONS = "select segment, greatest(passed, coalesce(json ->> 'globalIndex',"
            + " json -> 'currentToken' ->> 'globalIndex')::bigint) from (select segment, passed,"
            + " convert_from(token, 'UTF8')::jsonb as json from processor_token where processor = ?) as t";

    private final JdbcClient sql;

    StoredTokens(DataSource dataSource) {
        this.sql = JdbcClient.create(dataSource);
    }

    /** The lowest position of all segments, where those on this node know better; 0 if one is not known. */
    long lowest(String processor, Map<Integer, EventTrackerStatus> local) {
        return sql
                .sql(POSITIONS)
                .param(processor)
                .query((row, number) -> Optional.ofNullable(local.get(row.getInt(1)))
                        .map(ReadPositions::position)
                        .orElse(row.getLong(2)))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(0);
    }
}
