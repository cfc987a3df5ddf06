package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BrandingTest {

    private final RunningPortal portal = RunningPortal.start();

    @Test
    void theForbiddenTypefaceIsNowhereInWhatIsServedOrPackaged() throws IOException {
        assertThat(portal.nobody().get("/govuk.css").body()).contains(".govuk-button", "var(--app-font").doesNotContainIgnoringCase("GDS Transport", "@font-face");
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            assertThat(files.filter(Files::isRegularFile).filter(BrandingTest::namesTheTypeface)).isEmpty();
        }
    }

    @Test
    void noneOfTheirFilesIsServed() {
        assertThat(Stream.of("/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css", "/assets/fonts/light-94a07e06a1-v2.woff2",
                "/assets/images/govuk-crest.svg").map(path -> portal.signedIn("dev").get(path).status())).containsOnly(404);
        assertThat(getClass().getResource("/META-INF/resources/webjars/govuk-frontend")).isNull();
    }

    @Test
    void thePagesAreNotDressedAsTheGovernments() {
        RunningPortal.Caller dev = portal.signedIn("dev");
        assertThat(List.of(dev.get("/").body(), dev.get("/sign-in").body(), portal.nobody().get("/l/any").body()))
                .allSatisfy(page -> assertThat(page).doesNotContain("govuk-header", "govuk-footer", "crown", "GOV.UK"));
    }

    private static boolean namesTheTypeface(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("GDS Transport");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
