package org.cleardays.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The demonstration's PostgreSQL. It keeps its promises (fsync and synchronous commit are on, unlike the library's defaults), and its
 * data outlive it: the next start goes on from there.
 */
public final class DatabaseServer implements AutoCloseable {

    private static final String DATABASE = "cleardays";

    private final EmbeddedPostgres server;

    private DatabaseServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts the server on the data of {@code folder}; {@code fresh} throws what is there away first. */
    public static DatabaseServer start(Path folder, int port, boolean fresh) {
        Path data = folder.toAbsolutePath().normalize().resolve("postgres");
        StaleServer.stop(data);
        if (fresh) {
            throwAway(data);
        }
        try {
            Files.createDirectories(data);
            return new DatabaseServer(launch(data, port)).withDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's PostgreSQL did not start on port " + port + " with the data in " + data, e);
        }
    }

    private static EmbeddedPostgres launch(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(port)
                .setRegisterShutdownHook(false).setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1").setLocaleConfig("locale", "C.UTF-8").start();
    }

    private DatabaseServer withDatabase() {
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            if (!statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'").next()) {
                statement.execute("create database " + DATABASE);
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("The demonstration's database cannot be made", e);
        }
    }

    /** Where the product finds its database. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE + "?user=postgres";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void throwAway(Path data) {
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The earlier demonstration's data in " + data + " cannot be thrown away", e);
        }
    }
}
