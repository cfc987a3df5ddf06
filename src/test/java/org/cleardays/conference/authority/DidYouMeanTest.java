package org.cleardays.conference.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

    private static final List<String> KNOWN = List.of("source", "basis", "to", "by", "authors", "source-says");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # left out, put in, changed, swapped with its neighbour, two slips, three slips
            sorce,     source
            souurce,   source
            sourke,    source
            soruce,    source
            sourkc,    source
            sruoc,
            auhtros,   authors
            sources,   source
            # a short word may have one slip only
            bs,        by
            bys,       by
            ot,        to
            toto,
            basi,      basis
            bsi,
            xyz,
            """)
    void theNearestKnownWordIsMeant(String written, String meant) {
        assertThat(DidYouMean.of(written, KNOWN)).isEqualTo(Optional.ofNullable(meant));
    }

    @ParameterizedTest
    @CsvSource({"days, days", "day, day"})
    void aKnownWordMeansItself(String written, String meant) {
        assertThat(DidYouMean.of(written, List.of("days", "day"))).contains(meant);
    }
}
