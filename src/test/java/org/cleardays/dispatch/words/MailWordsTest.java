package org.cleardays.dispatch.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MailWordsTest {

    private final MailWords mails = MailWords.ofTemplates();

    @Test
    void subjectTextAndHtmlComeFromOneTemplate() {
        Words words = declined("Say when you saw this.");
        assertThat(words.subject()).isEqualTo("Your report was not countersigned, reasons inside: CPC-2026-0143");
        assertThat(words.text()).contains("\n\n> Say when you saw this.\n\n").contains("01632 960 143");
        assertThat(words.html()).contains("Say when you saw this.", "lang=\"en-GB\"", "max-width:580px");
    }

    @Test
    void everyFindingStandsOnALineOfItsOwn() {
        Words words = mails.fill("returned", "footer-professionals", "Office", Map.of("reference", "CPC-2026-0143", "reportDue",
                "5pm Wednesday 3 June",
                "officePhone", "01632 960 143", "link", "https://reports.test/l/abc", "changes", "2", "one", false, "attached", true,
                "hints", List.of(), "findings", List.of(Map.of("place", "What are we worried about?, row 2", "says", "Choose a mark."),
                Map.of("place", "", "says", "Sign it."))));
        assertThat(words.subject()).isEqualTo("Your report needs 2 changes by 5pm Wednesday 3 June: CPC-2026-0143");
        assertThat(words.text()).contains("- What are we worried about?, row 2: Choose a mark.\n- Sign it.\n")
                .contains("Answer on a page:\nhttps://reports.test/l/abc\n");
    }

    @Test
    @Tag("C17")
    void somebodysWordsCannotBecomeAnythingButWords() {
        Words words = declined("<script>x</script>\n=> Click => http://evil.test\n\n# Urgent\r\nSubject: no");
        assertThat(words.html()).doesNotContain("<script>", "href=\"http://evil.test\"", ">Urgent</h1>").contains("&lt;script&gt;");
        assertThat(words.text()).contains("\n> => Click => http://evil.test\n").contains("\n> # Urgent\n> Subject: no\n");
        assertThat(words.subject()).startsWith("Your report was not countersigned");
    }

    private Words declined(String reasons) {
        return mails.fill("declined", "footer-professionals", "Doncaster conference office", Map.of("reference", "CPC-2026-0143",
                "reasons", reasons, "reportDue", "5pm Wednesday 3 June", "officePhone", "01632 960 143", "link", "https://reports.test/l/abc"));
    }
}
