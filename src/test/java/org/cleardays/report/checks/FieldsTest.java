package org.cleardays.report.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.checks.Sample.whole;

import org.cleardays.report.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conference  | About this report, Conference reference | Please write the conference reference, CPC-2026-0143.
            agency      | About this report, Agency               | Please name your agency.
            author      | About this report, Author               | Please write your name.
            written     | About this report, Date written         | Please write the date of this report.
            children    | About this report, Children             | Please name the children whom this report is about.
            signed-by   | Sign-off, Name                          | Please sign off with your name.
            signed-on   | Sign-off, Date                          | Please date your sign-off.
            shared-with | Who has seen it                         | Please say whom you showed this report and when, or whom not and why.
            """)
    void eachThatMustBeThereIsAskedForAtItsOwnPlace(String field, String place, String says) {
        assertThat(whole().without(field).findings()).containsExactly(new Finding(place, says));
        assertThat(whole().field(field, "–").findings()).containsExactly(new Finding(place, says));
    }

    @Test
    @Tag("A15")
    void aReportOfAnotherConferenceIsNotTakenForThisOne() {
        assertThat(whole().field("conference", "CPC-2026-0199").findings()).containsExactly(new Finding("About this report, Conference reference",
                "Please check the conference reference: this conference's is CPC-2026-0143."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpc 2026 0143 (Carter)", "CPC20260143", "Conference CPC-2026-0143, 9 June"})
    void theReferenceMayBeWrittenInOtherWays(String reference) {
        assertThat(whole().field("conference", reference).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mrs N. Okafor", "OKAFOR, Ngozi", "Ngozi", "N Okafor DSL", "A. Newman for Ngozi Okafor"})
    void theAuthorMayBeWrittenInOtherWays(String author) {
        assertThat(whole().field("author", author).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mrs A. Newman", "Dr N", "The designated safeguarding lead"})
    void anotherAuthorIsAskedAfter(String author) {
        assertThat(whole().field("author", author).says())
                .containsExactly("Please check the author: we asked Ngozi Okafor. If you write in their place, please put both names.");
    }

    @Test
    void titlesAndAccentsDoNotMakeAnAuthorAnother() {
        assertThat(whole().by("lunt").field("author", "DC Lunt").says()).doesNotContain("Please check the author: we asked DC Sarah Lunt. "
                + "If you write in their place, please put both names.").noneMatch(says -> says.contains("the author"));
        assertThat(whole().by("lunt").field("author", "DC Hale").says()).anyMatch(says -> says.contains("we asked DC Sarah Lunt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oakfield Primary School", "oakfield", "OP", "Oakfield Federation of Schools"})
    void theAgencyMayBeWrittenInOtherWays(String agency) {
        assertThat(whole().field("agency", agency).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Police", "Hillside Primary", "Hillside Primary School Services"})
    void anotherAgencyIsAskedAfter(String agency) {
        assertThat(whole().field("agency", agency).findings())
                .containsExactly(new Finding("About this report, Agency", "Please check the agency: we asked Oakfield Primary for this report."));
    }

    @Test
    void aPartThatIsNotThereIsToldOnceAndNotFieldByField() {
        assertThat(whole().without("signed-by").without("signed-on").notFound("sign-off").findings())
                .containsExactly(new Finding("", "Please add the section “Sign-off”: we could not find its heading."));
    }

    @Test
    void fieldsThatAreThereWithoutTheirHeadingAreEnough() {
        assertThat(whole().notFound("sign-off").findings()).isEmpty();
        assertThat(whole().notFound("sign-off").without("signed-on").says()).containsExactly("Please date your sign-off.");
    }
}
