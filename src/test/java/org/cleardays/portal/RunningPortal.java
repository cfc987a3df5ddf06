package org.cleardays.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.portal.account.Accounts;
import org.cleardays.portal.account.StaffRole;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.transaction.support.TransactionOperations;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portal over real HTTP on a real database, with the clock at Monday 1 June 2026 and without the routes. One for each JVM. */
public final class RunningPortal {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static RunningPortal running;

    private final TestDatabase database = new TestDatabase();
    private final ConfigurableApplicationContext context;

    private RunningPortal() {
        context = new SpringApplicationBuilder(Parts.class).run(
                "--server.port=0", "--spring.datasource.url=" + database.url(), "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres", "--cleardays.public-address=http://127.0.0.1:8080",
                "--cleardays.mail.reports-address=reports@council.test", "--cleardays.mail.receipts-address=receipts@council.test",
                "--cleardays.office.email=conferences@council.test", "--cleardays.office.phone=01632 960 143",
                "--cleardays.mail.in.host=127.0.0.1", "--cleardays.mail.in.port=9", "--cleardays.mail.in.user=reports@council.test",
                "--cleardays.mail.in.password=none", "--cleardays.mail.in.authserv-id=none", "--cleardays.mail.out.host=127.0.0.1", "--cleardays.mail.out.port=9",
                "--cleardays.portal.name=Doncaster",
                "--cleardays.mail.from-name=Doncaster conference office");
    }

    /** Everything but the pipeline: work is put aside and nobody takes it. */
    @EnableAutoConfiguration(excludeName = "org.apache.camel.spring.boot.CamelAutoConfiguration")
    @ComponentScan(basePackages = "org.cleardays", excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
            pattern = {"org\\.cleardays\\.(pipeline|command|demonstration|architecture|story)\\..*", "org\\.cleardays\\.Application"}))
    static class Parts {

        @Bean
        Clock clock() {
            return Carters.MONDAY_1_JUNE;
        }

        /** All staff roles, a second person at the gate, a chair of another town, and an administrator. */
        @Bean
        Object people(Accounts accounts) {
            accounts.add("dev", "pass-dev", Set.of(StaffRole.BUSINESS_SUPPORT), Optional.of("conferences@council.test"));
            accounts.add("second", "pass-second", Set.of(StaffRole.BUSINESS_SUPPORT), Optional.empty());
            accounts.add("helen", "pass-helen", Set.of(StaffRole.CHAIR), Optional.of("h.marsh@council.test"));
            accounts.add("stranger", "pass-stranger", Set.of(StaffRole.CHAIR), Optional.of("somebody@unknown.test"));
            accounts.add("root", "pass-root", Set.of(StaffRole.ADMINISTRATOR), Optional.empty());
            return new Object();
        }
    }

    /** Starts it at the first call, with the Carters' conference booked. */
    public static synchronized RunningPortal start() {
        if (running == null) {
            running = new RunningPortal();
            running.as("dev").post("/api/v1/conferences", "application/yaml", Carters.yaml());
        }
        return running;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public TestDatabase database() {
        return database;
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** A caller of the HTTP interface. */
    public Caller as(String userName) {
        return new Caller(Optional.of("Basic " + Base64.getEncoder()
                .encodeToString((userName + ":pass-" + userName).getBytes(StandardCharsets.UTF_8))));
    }

    /** Somebody signed in to the pages. */
    public Caller signedIn(String userName) {
        Caller caller = nobody();
        Answer answer = caller.form("/sign-in", "/sign-in", Map.of("username", userName, "password", "pass-" + userName));
        if (answer.header("Location").contains("error")) {
            throw new AssertionError(userName + " could not sign in");
        }
        return caller;
    }

    /** Somebody who came by this link and went on from the door. */
    public Caller cameBy(String token) {
        Caller caller = nobody();
        caller.form("/l/" + token, "/l/" + token, Map.of());
        return caller;
    }

    public <T> T inTransaction(Supplier<T> work) {
        return context.getBean(TransactionOperations.class).execute(status -> work.get());
    }

    public Caller nobody() {
        return new Caller(Optional.empty());
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<String> raw) {
        public JsonNode json() {
            return JSON.readTree(raw.body());
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        public String body() {
            return raw.body();
        }
    }

    /** Somebody with a client of their own, cookies and all. */
    public final class Caller {

        private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final Optional<String> authorization;

        private Caller(Optional<String> authorization) {
            this.authorization = authorization;
        }

        public Answer get(String path) {
            return ask(path, HttpRequest.newBuilder().GET());
        }

        public Answer post(String path, String mediaType, String body) {
            return ask(path, HttpRequest.newBuilder().header("Content-Type", mediaType)
                    .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
        }

        public Answer json(String path, Object body) {
            return post(path, "application/json", JSON.writeValueAsString(body));
        }

        /** Fills the form of a page, its hidden token with it, and sends it. */
        public Answer form(String page, String action, Map<String, String> fields) {
            Map<String, String> all = new LinkedHashMap<>(fields);
            all.put("_csrf", tokenOf(page));
            return post(action, "application/x-www-form-urlencoded", all.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&")));
        }

        /** The hidden token that a page's forms carry. */
        public String tokenOf(String page) {
            String body = get(page).body();
            return CSRF.matcher(body).results().map(found -> found.group(1)).findFirst()
                    .orElseThrow(() -> new AssertionError("There is no form at " + page + ", which says: " + body));
        }

        /** A file as it is. */
        public byte[] bytes(String path) {
            return sent(path, HttpRequest.newBuilder().GET(), BodyHandlers.ofByteArray()).body();
        }

        public Answer ask(String path, HttpRequest.Builder request) {
            HttpResponse<String> answer = sent(path, request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer);
        }

        private <T> HttpResponse<T> sent(String path, HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
            authorization.ifPresent(value -> request.header("Authorization", value));
            try {
                return http.send(request.uri(URI.create(address() + path)).build(), as);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
