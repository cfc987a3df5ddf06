package org.cleardays.pack.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.cleardays.ReportsToPacks;
import org.cleardays.document.ContentStore;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.pack.Built;
import org.cleardays.pack.Packs;
import org.cleardays.pack.PartsAhead;
import org.junit.jupiter.api.Test;

/** Reports are printed when they are accepted, and packs are bound from what was printed then. */
class KeptPartsTest {

    private final ReportsToPacks chain = new ReportsToPacks();
    private final UUID conference = chain.conference().id();

    @Test
    void aPackPrintsNoReportThatWasPrintedBefore() {
        ahead(chain.countersigned("hussain"));
        assertThat(kept()).as("one report, which no chapter draws together with others").isEqualTo(1);
        ahead(chain.countersigned("lunt"));
        assertThat(kept()).as("two reports; the chronology, the four questions and the scales").isEqualTo(5);
        chain.at("2026-06-05T17:00");
        Built built = chain.did(() -> chain.get(Packs.class).build(conference));
        assertThat(kept()).isEqualTo(5);
        assertThat(PdfText.of(chain.get(Packs.class).pdf(built.id())).words()).contains("held her by the throat", "41 Quarry Street");
    }

    @Test
    void printingAheadTwiceKeepsOne() {
        UUID report = chain.accepted("lunt");
        ahead(report);
        ahead(report);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aCorrectedReportIsPrintedAnew() {
        ahead(chain.countersigned("okafor"));
        chain.at("2026-06-02T17:00");
        ahead(chain.countersignedAgain("okafor"));
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void anotherStyleIsPrintedAnew() {
        List<String> printed = new ArrayList<>();
        for (String ground : List.of("p { color: black; }", "p { color: black; }", "p { color: navy; }")) {
            PartPress press = new JdbcPartPress(chain.database.client(), chain.get(ContentStore.class), heard(printed, ground), ground);
            assertThat(chain.did(() -> press.print(conference, List.of(new PartPress.Sheet("a page", true))))).extracting(String::new).containsExactly("a page in " + ground);
        }
        assertThat(printed).containsExactly("p { color: black; }", "p { color: navy; }");
    }

    /** Asked for no page, as where all are kept, it prints nothing. */
    private static PartPress heard(List<String> printed, String ground) {
        return (id, sheets, nobody) -> {
            sheets.forEach(sheet -> printed.add(ground));
            return sheets.stream().map(sheet -> (sheet.xhtml() + " in " + ground).getBytes(StandardCharsets.UTF_8)).toList();
        };
    }

    private void ahead(UUID report) {
        chain.did(() -> {
            chain.get(PartsAhead.class).print(report);
            return report;
        });
    }

    private long kept() {
        return chain.database.client().sql("select count(*) from printed_part").query(Long.class).single();
    }
}
