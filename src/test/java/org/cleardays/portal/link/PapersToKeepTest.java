package org.cleardays.portal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.portal.SharedReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader can take away from the reading page. */
class PapersToKeepTest {

    private static final Map<String, Caller> SESSIONS = new HashMap<>();

    private final RunningPortal portal = RunningPortal.start();
    private final SharedReport shared = SharedReport.in(portal);

    @ParameterizedTest
    @CsvSource({"Read as PDF, to-keep.pdf, application/pdf", "Large print, to-keep-large-print.pdf, application/pdf",
            "Plain text, to-keep.txt, text/plain;charset=UTF-8"})
    void eachShapeIsReachedFromTheReadingPageUnderANameThatTellsNothing(String link, String file, String mediaType) {
        Caller jade = jade();
        String page = "/read/" + shared.copyOf("jade");
        assertThat(jade.get(page).body()).contains("href=\"" + page + "/" + file + "\">" + link + "</a>");
        Answer answer = jade.get(page + "/" + file);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase(mediaType);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + file + "\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void thePlainTextSaysEachStatementWithItsMark() {
        DisclosedCopy copy = portal.bean(Disclosures.class).contentOf(shared.copyOf("jade")).orElseThrow();
        String text = jade().get("/read/" + shared.copyOf("jade") + "/to-keep.txt").body();
        copy.parts().forEach(part -> part.blocks()
                .forEach(block -> assertThat(text).contains("\n" + block.number() + ". " + block.says() + "\n" + block.mark() + "\n")));
        assertThat(text).contains("Written by " + copy.from(), "01632 960 143").doesNotContain("\n\n\n", "[", "null");
    }

    @Test
    void everythingInOneDocumentIsTheReadersAlone() {
        Answer everything = jade().get("/read/everything.pdf");
        assertThat(everything.status()).isEqualTo(200);
        assertThat(everything.header("Content-Disposition")).isEqualTo("attachment; filename=\"everything.pdf\"");
        assertThat(portal.nobody().get("/read/everything.pdf").status()).isNotEqualTo(200);
    }

    @Test
    @Tag("E")
    void aReaderWhoseCopyWasStoppedIsToldWhomToRing() {
        assertThat(jade().get("/read?stopped").body()).contains("We have to look at something", "01632 960 143");
        assertThat(jade().get("/read").body()).doesNotContain("We have to look at something");
    }

    /** One session for all: a door that is opened too often from one place stays shut (threat D3). */
    private Caller jade() {
        synchronized (SESSIONS) {
            return SESSIONS.computeIfAbsent("jade", shared::reading);
        }
    }
}
