package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.RunningPortal.Caller;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private final RunningPortal portal = RunningPortal.start();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/conferences", "/conferences/CPC-2026-0143", "/book", "/held", "/letters", "/conferences/CPC-2026-0143/upload"})
    void eachPageOfTheOfficeIsShown(String path) {
        Answer page = signedIn("dev").get(path);
        assertThat(page.status()).describedAs(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("<h1").contains("</html>");
    }

    @Test
    void todayAddsUpWhatCameIn() {
        assertThat(signedIn("dev").get("/").body()).contains("0 received");
    }

    @Test
    void aConferencesPageSaysWhyEachDate() {
        assertThat(signedIn("dev").get("/conferences/CPC-2026-0143").body()).contains("Why this date?", "Thursday 11 June", "Oakfield Primary", "Marcus Reid");
    }

    @Test
    @Tag("D5")
    void aChairSeesNobodysAddress() {
        Answer page = signedIn("helen").get("/conferences/CPC-2026-0143");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Jade Carter").doesNotContain("jade.carter@home.test", "07700 900114", "Reached by");
    }

    @Test
    void aBookingWithErrorsSaysAllOfThemAndKeepsWhatWasTyped() {
        Caller dev = signedIn("dev");
        Answer page = form(dev, "/book", "/book", Map.of("written", "kind: strange\nreference: X"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("There is a problem", "kind: strange", "<title>Error: Book a conference");
    }

    @Test
    void anAdministratorAddsAnAccount() {
        Caller root = signedIn("root");
        Answer added = form(root, "/accounts", "/accounts", Map.of("userName", "ruth", "password", "pass-ruth", "role", "BUSINESS_SUPPORT"));
        assertThat(added.status()).isEqualTo(302);
        assertThat(signedIn("ruth").get("/held").status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordIsAnsweredByTheSamePage() {
        Caller nobody = portal.nobody();
        Answer answer = form(nobody, "/sign-in", "/sign-in", Map.of("username", "dev", "password", "wrong"));
        assertThat(answer.header("Location")).endsWith("/sign-in?error");
    }

    Caller signedIn(String user) {
        Caller caller = portal.nobody();
        Answer answer = form(caller, "/sign-in", "/sign-in", Map.of("username", user, "password", "pass-" + user));
        assertThat(answer.header("Location")).describedAs("after sign-in").doesNotContain("error");
        return caller;
    }

    static Answer form(Caller caller, String page, String action, Map<String, String> fields) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(caller.get(page).body());
        assertThat(token.find()).describedAs("a form at " + page).isTrue();
        Map<String, String> all = new java.util.LinkedHashMap<>(fields);
        all.put("_csrf", token.group(1));
        String body = all.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return caller.post(action, "application/x-www-form-urlencoded", body);
    }
}
