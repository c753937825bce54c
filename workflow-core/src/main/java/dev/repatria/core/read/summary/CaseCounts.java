package dev.repatria.core.read.summary;

import dev.repatria.api.State;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many cases stand where, by treaty and direction; counted from the case summaries, so that it cannot differ from them. */
public final class CaseCounts {

    private final JdbcClient jdbc;

    /** Works on this database. */
    public CaseCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The counts over the cases of one State, or over all when none is given. */
    public List<Count> of(@Nullable State viewer) {
        var state = viewer == null ? null : viewer.code();
        return jdbc.sql("""
                        select stage, treaty, sentencing || '-' || receiving as direction,
                               case when stage = 'RETURNED' or stage like 'CLOSED~_%' escape '~' then stage end as outcome,
                               count(*) as cases
                        from case_summary
                        where :state::text is null or :state in (sentencing, receiving)
                        group by 1, 2, 3, 4 order by 1, 2, 3
                        """).param("state", state).query(Count.class).list();
    }

    /** The number of cases with the same stage, treaty and direction; the outcome is the stage of those that are closed. */
    public record Count(
            String stage,
            @Nullable String treaty,
            String direction,
            @Nullable String outcome,
            long cases) {}
}
