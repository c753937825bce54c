package dev.repatria.app.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.modelling.saga.AssociationValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements on the tables {@code saga} and {@code saga_association}; each takes any number of sagas. */
final class SagaTable {

    private static final String SELECT = """
            select s.saga_id, s.saga_type, s.revision, s.serialized_saga, tie.association_key, tie.association_value
            from saga s left join saga_association tie on tie.saga_id = s.saga_id
            """;
    // A deadline and an event of one case may meet on two nodes: who comes second sees what the first has done.
    private static final String LOCKED = " order by s.saga_id for update of s";
    private static final String TIED =
            " (saga_type, association_key, association_value) in (select * from unnest(?::text[], ?::text[], ?::text[]))";

    private final JdbcClient sql;

    SagaTable(DataSource dataSource) {
        this.sql = JdbcClient.create(dataSource);
    }

    /** The ids of the sagas of a type by the values that they are tied to, of those asked for. Nothing is locked: who locks a saga has Axon's lock of it before. */
    Map<String, Set<String>> tiedTo(String type, String key, Collection<String> values) {
        Map<String, Set<String>> ids = new HashMap<>();
        sql.sql("select association_value, saga_id from saga_association"
                        + " where saga_type = ? and association_key = ? and association_value = any(?)")
                .params(type, key, array(values))
                .query(row -> {
                    ids.computeIfAbsent(row.getString(1), value -> new TreeSet<>())
                            .add(row.getString(2));
                });
        return ids;
    }

    /** One saga at most, locked. */
    List<StoredSaga> withId(String id) {
        Map<String, StoredSaga> sagas = new LinkedHashMap<>();
        sql.sql(SELECT + "where s.saga_id = ?" + LOCKED).param(id).query(row -> {
            var saga = saga(row);
            var known = sagas.putIfAbsent(saga.id(), saga);
            if (known != null) {
                known.ties().addAll(saga.ties());
            }
        });
        return List.copyOf(sagas.values());
    }

    private static StoredSaga saga(ResultSet row) throws SQLException {
        var ties = new ArrayList<AssociationValue>();
        if (row.getString(5) != null) {
            ties.add(new AssociationValue(row.getString(5), row.getString(6)));
        }
        return new StoredSaga(
                row.getString(1), new StoredSaga.State(row.getString(2), row.getString(3), row.getBytes(4)), ties);
    }

    /** Whether one of these ties is there by now. */
    boolean has(Collection<Tie> ties) {
        return sql.sql("select exists (select from saga_association where" + TIED + ")")
                .params(array(ties, Tie::type), array(ties, Tie::key), array(ties, Tie::value))
                .query(Boolean.class)
                .single();
    }

    /** Stores new sagas and the new state of others. */
    void write(Map<String, StoredSaga.State> sagas) {
        var states = sagas.values();
        sql.sql("""
                        insert into saga (saga_id, saga_type, revision, serialized_saga)
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::bytea[])
                        on conflict (saga_id) do update set saga_type = excluded.saga_type, revision = excluded.revision,
                            serialized_saga = excluded.serialized_saga
                        """)
                .params(
                        array(sagas.keySet()),
                        array(states, StoredSaga.State::type),
                        array(states, StoredSaga.State::revision),
                        states.stream().map(StoredSaga.State::bytes).toArray(byte[][]::new))
                .update();
    }

    void tie(Collection<OwnedTie> ties) {
        sql.sql("""
                        insert into saga_association (saga_id, saga_type, association_key, association_value)
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                        """).params(columns(ties)).update();
    }

    void untie(Collection<OwnedTie> ties) {
        sql.sql("""
                        delete from saga_association where (saga_id, saga_type, association_key, association_value) in (
                            select * from unnest(?::text[], ?::text[], ?::text[], ?::text[]))
                        """).params(columns(ties)).update();
    }

    /** Removes sagas with everything that they were tied to. */
    void delete(Collection<String> ids) {
        sql.sql(
                        "with ended as (delete from saga where saga_id = any(?)) delete from saga_association where saga_id = any(?)")
                .params(array(ids), array(ids))
                .update();
    }

    private static Object[] columns(Collection<OwnedTie> ties) {
        return new Object[] {
            array(ties, OwnedTie::sagaId),
            array(ties, owned -> owned.tie().type()),
            array(ties, owned -> owned.tie().key()),
            array(ties, owned -> owned.tie().value())
        };
    }

    private static <T> Object array(Collection<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static Object array(Collection<String> values) {
        return values.toArray(String[]::new);
    }

    /** What sagas of a type are found by. */
    record Tie(String type, String key, String value) {

        static Tie of(String type, AssociationValue value) {
            return new Tie(type, value.getKey(), value.getValue());
        }
    }

    /** What one saga is found by. */
    record OwnedTie(String sagaId, Tie tie) {}
}
