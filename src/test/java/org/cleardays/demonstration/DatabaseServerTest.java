package org.cleardays.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseServerTest {

    private final int port = FreePorts.find(1)[0];

    @TempDir
    Path folder;

    @Test
    void keepsItsPromisesToTheDisk() {
        try (DatabaseServer server = DatabaseServer.start(folder, port, false)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void goesOnWithItsDataAfterItsProcessWasKilled() {
        try (Child child = Child.start(LeftBehind.class, Map.of("folder", folder.toString(), "port", "" + port), "up")) {
            assertThat(child.isUpWithin(Duration.ofSeconds(30))).isTrue();
        }
        try (DatabaseServer server = DatabaseServer.start(folder, port, false)) {
            assertThat(ask(server, "select answer from kept")).isEqualTo("yes");
        }
    }

    @Test
    void refusesDataThatAnotherDemonstrationUses() {
        try (Child child = Child.start(LeftBehind.class, Map.of("folder", folder.toString(), "port", "" + port), "up")) {
            assertThat(child.isUpWithin(Duration.ofSeconds(30))).isTrue();
            assertThatThrownBy(() -> DatabaseServer.start(folder, port, false)).hasMessageContaining("Another demonstration is running");
        }
        DatabaseServer.start(folder, port, false).close();
    }

    /** Starts the server and never stops it. */
    static final class LeftBehind {
        public static void main(String[] arguments) throws InterruptedException {
            ask(DatabaseServer.start(Path.of(System.getProperty("folder")), Integer.getInteger("port"), false), "create table kept as select 'yes' as answer");
            System.out.println("up");
            Thread.currentThread().join();
        }
    }

    @Test
    void beginsAnewWhenAsked() {
        try (DatabaseServer server = DatabaseServer.start(folder, port, false)) {
            ask(server, "create table kept as select 'yes' as answer");
        }
        try (DatabaseServer server = DatabaseServer.start(folder, port, true)) {
            assertThat(ask(server, "select count(*)::text from information_schema.tables where table_name = 'kept'")).isEqualTo("0");
        }
    }

    private static String ask(DatabaseServer server, String sql) {
        JdbcClient client = JdbcClient.create(new DriverManagerDataSource(server.url()));
        if (sql.startsWith("create")) {
            client.sql(sql).update();
            return "";
        }
        return client.sql(sql).query(String.class).single();
    }
}
