package org.cleardays;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real PostgreSQL for tests: one server for each JVM, one fresh database with the product's schema for each instance. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private final String name = "test_" + COUNT.incrementAndGet();
    private final DataSource dataSource;

    /** A fresh database with the whole schema. */
    public TestDatabase() {
        new JdbcTemplate(SERVER.getPostgresDatabase()).execute("create database " + name + " template cleardays_template");
        dataSource = pooled(SERVER.getJdbcUrl("postgres", name));
    }

    /** A connection is kept for a while, for a facade's answer takes dozens of queries; none is kept of a database nobody asks any more. */
    private static DataSource pooled(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        return pool;
    }

    /** The address of a database with nothing in it, for a product that makes its own schema. */
    public static String emptyDatabaseUrl() {
        String empty = "empty_" + COUNT.incrementAndGet();
        new JdbcTemplate(SERVER.getPostgresDatabase()).execute("create database " + empty);
        return SERVER.getJdbcUrl("postgres", empty);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public String url() {
        return SERVER.getJdbcUrl("postgres", name);
    }

    public JdbcClient client() {
        return JdbcClient.create(dataSource);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("max_connections", "500").start();
            createTemplate(server);
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL did not start", e);
        }
    }

    private static void createTemplate(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create database cleardays_template");
        }
        Flyway.configure().dataSource(server.getDatabase("postgres", "cleardays_template")).load().migrate();
    }
}
