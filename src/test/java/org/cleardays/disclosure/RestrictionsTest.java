package org.cleardays.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Conference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestrictionsTest {

    private static final Conference CARTERS = Carters.book(new TestDatabase());

    @ParameterizedTest
    @ValueSource(strings = {"family", "Family", " the family. "})
    void familyMeansNoRestriction(String written) {
        assertThat(understood(written)).isEqualTo(new Restriction.None());
    }

    @Test
    void namesAloneAreTheAuthorsReleaseToExactlyThese() {
        assertThat(understood("Jade only (her safety; A. Hussain, 28 May)"))
                .isEqualTo(new Restriction.Only(Set.of(id("jade")), "her safety; A. Hussain, 28 May"));
        assertThat(understood("Jade, Ryan")).isEqualTo(new Restriction.Only(Set.of(id("jade"), id("ryan")), ""));
        assertThat(understood("only Ryan Barnes and MARCUS")).isEqualTo(new Restriction.Only(Set.of(id("ryan"), id("marcus")), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not Ryan, not Marcus", "Not Ryan or Marcus", "family, not Ryan and not Marcus Reid", "family except Ryan, Marcus"})
    void notTheseMeansTheFamilyWithoutThem(String written) {
        assertThat(understood(written + " (police enquiry)")).isEqualTo(new Restriction.Not(Set.of(id("ryan"), id("marcus")), "police enquiry"));
    }

    @Test
    void theFixedWordsAreUnderstoodWithTheirReason() {
        assertThat(understood("professionals only (safe address)")).isEqualTo(new Restriction.ProfessionalsOnly("safe address"));
        assertThat(understood("Chair only: ongoing enquiry")).isEqualTo(new Restriction.ChairOnly("ongoing enquiry"));
        assertThat(understood("nobody")).isEqualTo(new Restriction.Nobody(""));
        assertThat(understood("waits for release: rests on withheld statements"))
                .isEqualTo(new Restriction.AwaitsRelease("rests on withheld statements"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "everybody", "Jade's solicitor", "family (but not Ryan)", "Jade only, not Ryan", "not Bryan", "not",
        "Pauline", "DC Lunt only", "family and friends", "Jade (her safety) and Ryan", "not Ryan, family", "as before"})
    void whatIsNotUnderstoodIsClosed(String written) {
        assertThat(understood(written)).isEqualTo(new Restriction.Unclear(written.strip()));
    }

    private static Restriction understood(String written) {
        return Restrictions.understand(written, CARTERS);
    }

    private static UUID id(String key) {
        return CARTERS.personByKey(key).orElseThrow().id();
    }
}
