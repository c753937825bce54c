package dev.repatria.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of the engine and its two logins: the owner of the tables, and the engine that may only add to the log. */
final class EngineDatabase {

    static final String NAME = "repatria";
    static final String OWNER = "repatria";
    static final String ENGINE = "repatria_app";

    private EngineDatabase() {}

    static void ensure(String url, String password) {
        try (var connection = DriverManager.getConnection(url, "postgres", password)) {
            // The drill has what it filled in written down before it measures.
            ensureLogin(connection, OWNER, password, " IN ROLE pg_checkpoint");
            ensureLogin(connection, ENGINE, password, "");
            if (isMissing(connection, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                execute(connection, "CREATE DATABASE " + NAME + " OWNER " + OWNER);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded database could not be prepared", e);
        }
    }

    private static void ensureLogin(Connection connection, String role, String password, String more)
            throws SQLException {
        if (isMissing(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            execute(connection, "CREATE ROLE " + role + " LOGIN PASSWORD '" + password + "'" + more);
        }
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
