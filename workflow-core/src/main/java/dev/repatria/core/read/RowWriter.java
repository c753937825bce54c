package dev.repatria.core.read;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes values of one kind into a table, any number of rows with one statement.
 *
 * <p>Each column goes to the database as one array, so that the statement is the same for every number of rows and is planned once.
 */
public final class RowWriter<T> {

    private final List<Column<T>> columns;
    private final String insert;

    /** Writes these columns of that table. */
    public RowWriter(String table, List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
        this.insert = "insert into " + table + " (" + names() + ") select * from unnest("
                + this.columns.stream()
                        .map(column -> "?::" + column.type + "[]")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** A column of text. */
    public static <T> Column<T> text(String name, Function<T, @Nullable Object> value) {
        return column(name, "text", value);
    }

    /** A column of another type of the database, which can read the value as text. */
    public static <T> Column<T> column(String name, String type, Function<T, @Nullable Object> value) {
        return new Column<>(name, type, value);
    }

    /** Adds the rows. */
    public void insert(JdbcClient jdbc, Collection<T> rows) {
        run(jdbc, insert, rows);
    }

    /** Adds the rows, or changes those that have the same key; no two of the rows may have the same. */
    public void put(JdbcClient jdbc, Collection<T> rows, String... key) {
        var changes = columns.stream()
                .map(Column::name)
                .filter(Predicate.not(List.of(key)::contains))
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
        run(jdbc, insert + " on conflict (" + String.join(", ", key) + ") do update set " + changes, rows);
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private void run(JdbcClient jdbc, String sql, Collection<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var statement = jdbc.sql(sql);
        columns.forEach(column -> statement.param(column.of(rows)));
        statement.update();
    }

    /** One column: its name, its type in the database, and what a value has there. */
    public record Column<T>(String name, String type, Function<T, @Nullable Object> value) {

        private @Nullable String[] of(Collection<T> rows) {
            return rows.stream().map(value).map(Column::plain).toArray(String[]::new);
        }

        private static @Nullable String plain(@Nullable Object value) {
            if (value == null) {
                return null;
            }
            return value instanceof Enum<?> constant ? constant.name() : value.toString();
        }
    }
}
