package org.cleardays.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.cleardays.ReportsToPacks;
import org.cleardays.document.pdf.PdfText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chair's pack is due by the authority's own day, and says truly where the authority has set none. */
class PacksOfOtherAuthoritiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # authority | not yet          | due              | says
            isle-of-man | 2026-06-08T16:59 | 2026-06-08T17:00 | no day is set
            leeds       | 2026-06-04T16:59 | 2026-06-04T17:00 | missed
            devon       | 2026-06-05T16:59 | 2026-06-05T17:00 | no day is set
            """)
    void areDueByTheirOwnDayAndNameWhatHasNone(String authority, String notYet, String due, String says) {
        ReportsToPacks chain = new ReportsToPacks(authority);
        Packs packs = chain.get(Packs.class);
        chain.at("2026-06-01T10:00");
        UUID conference = chain.conference().id();
        assertThat(packs.due(chain.at(notYet))).isEmpty();
        assertThat(packs.due(chain.at(due))).containsExactly(conference);
        chain.at("2026-06-08T18:00");
        Built built = chain.did(() -> packs.build(conference));
        assertThat(PdfText.of(packs.pdf(built.id())).words()).contains(says).doesNotContain("null", "not applicable");
    }
}
