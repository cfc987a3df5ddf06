package org.cleardays.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.cleardays.ReportsToPacks;
import org.cleardays.document.pdf.PdfText;
import org.junit.jupiter.api.Test;

/** Reports are printed when they are accepted, and packs are bound from what was printed then. */
class KeptPartsTest {

    private final ReportsToPacks chain = new ReportsToPacks();
    private final UUID conference = chain.conference().id();

    @Test
    void aPackPrintsNoReportThatWasPrintedBefore() {
        List.of("hussain", "lunt").forEach(author -> ahead(chain.countersigned(author)));
        assertThat(kept()).isEqualTo(2);
        chain.at("2026-06-05T17:00");
        Built built = chain.did(() -> chain.get(Packs.class).build(conference));
        assertThat(kept()).isEqualTo(2);
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
