package dev.repatria.core.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row on its way into a table, column by column. */
public final class Row {

    private final List<String> columns = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Sets one column. */
    public Row with(String column, @Nullable Object value) {
        columns.add(column);
        values.add(value instanceof Enum<?> constant ? constant.name() : value);
        return this;
    }

    /** Adds the row. */
    public void insert(JdbcClient jdbc, String table) {
        run(jdbc, statement(table));
    }

    /** Adds the row, or changes the one that has the same key. */
    public void put(JdbcClient jdbc, String table, String... key) {
        var changes = columns.stream()
                .filter(Predicate.not(List.of(key)::contains))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        run(jdbc, statement(table) + " on conflict (" + String.join(", ", key) + ") do update set " + changes);
    }

    private String statement(String table) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    private void run(JdbcClient jdbc, String sql) {
        var statement = jdbc.sql(sql);
        values.forEach(statement::param);
        statement.update();
    }
}
