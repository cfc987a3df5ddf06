package org.cleardays.conference.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.cleardays.calendar.WorkingDays;
import org.cleardays.conference.authority.Authority.AgencyRelease;
import org.cleardays.conference.authority.Authority.ExpectedHolidays;
import org.cleardays.conference.authority.Authority.StrategyDiscussion;
import org.cleardays.conference.authority.Authority.ThresholdView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthoritySettingsTest {

    private static final String SETTINGS = """
            display-name: Elsewhere
            zone: Europe/London
            calendar: england-and-wales
            close-of-business: 17:00
            countersigning: true
            """;

    @Test
    void areThoseOfTheFileWithTheirDefaults() {
        Authority authority = authority("");
        assertThat(authority.name()).isEqualTo("elsewhere");
        assertThat(authority.displayName()).isEqualTo("Elsewhere");
        assertThat(authority.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(authority.calendar()).isEqualTo("england-and-wales");
        assertThat(authority.closeOfBusiness()).isEqualTo(LocalTime.of(17, 0));
        assertThat(authority.countersigning()).isTrue();
        assertThat(authority.strategyDiscussionThatCounts()).isEqualTo(StrategyDiscussion.INITIATING);
        assertThat(authority.expectedHolidays()).isEqualTo(ExpectedHolidays.REFUSED);
        assertThat(authority.post()).isEmpty();
        assertThat(authority.enquiries()).isEqualTo("section 47");
        assertThat(authority.digest()).isEmpty();
        assertThat(authority.thresholdView()).isEqualTo(ThresholdView.ASKED);
        assertThat(authority.agencyRelease()).isEqualTo(AgencyRelease.ASKED);
    }

    @Test
    void canEachBeSet() {
        Authority authority = authority("""
                strategy-discussion-that-counts: last
                expected-holidays: allowed
                post: 2 working days
                enquiries: section 35
                digest: 07:30
                threshold-view: forbidden
                agency-release: with-countersignature
                """);
        assertThat(authority.strategyDiscussionThatCounts()).isEqualTo(StrategyDiscussion.LAST);
        assertThat(authority.expectedHolidays()).isEqualTo(ExpectedHolidays.ALLOWED);
        assertThat(authority.post()).contains(WorkingDays.before(2));
        assertThat(authority.enquiries()).isEqualTo("section 35");
        assertThat(authority.digest()).contains(LocalTime.of(7, 30));
        assertThat(authority.thresholdView()).isEqualTo(ThresholdView.FORBIDDEN);
        assertThat(authority.agencyRelease()).isEqualTo(AgencyRelease.WITH_COUNTERSIGNATURE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            digest: early                           | digest says "early"; write a time of day such as 07:30.
            post: a week                            | post says "a week"; write a number of working days such as 2 working days.
            expected-holidays: maybe                | expected-holidays says "maybe"; write refused or allowed.
            strategy-discussion-that-counts: LAST   | strategy-discussion-that-counts says "LAST"; write initiating or last.
            enquiries: [section 47]                 | enquiries is a list; write what the enquiries are called, such as section 47.
            threshold-view: yes                     | threshold-view says "yes"; write required, asked or forbidden.
            agency-release: yes                     | agency-release says "yes"; write with-countersignature, with-report or asked.
            threshhold-view: asked                  | threshhold-view is not known here; did you mean threshold-view?
            closeofbusiness: 16:00                  | closeofbusiness is not known here; did you mean close-of-business?
            """)
    void thatAreWrongAreToldWithTheirLine(String line, String fault) {
        assertThat(faults(SETTINGS + line)).containsExactly("authorities/elsewhere.yaml, line 6: " + fault);
    }

    @Test
    void refuseADayThatEndsBeforeItBegins() {
        assertThat(faults(SETTINGS.replace("17:00", "00:00"))).containsExactly("authorities/elsewhere.yaml, line 4: close-of-business says"
                + " \"00:00\"; write a time of day such as 17:00. A day that ends at 00:00 would end before it begins; 23:59 is the last minute.");
        assertThat(faults(SETTINGS.replace("17:00", "23:59"))).isEmpty();
    }

    @Test
    void ofSeveralFilesAreToldAtOnceTogetherWithWhatOthersFindInThem() {
        List<AuthorityFile> files = List.of(AuthorityFile.of("there", SETTINGS.replace("true", "yes")),
                AuthorityFile.of("here", SETTINGS.replace("Europe/London", "London")), AuthorityFile.of("broken", "a: [b"));
        AuthorityCheck check = (reading, authority) -> reading.missing(reading.file().content(), "rules", "a list of rules");
        assertThat(catchThrowableOfType(AuthorityRefused.class, () -> new Authorities(files, List.of(check))).reasons()).satisfiesExactly(
                first -> assertThat(first).startsWith("authorities/broken.yaml, line 1: this is no YAML: "),
                second -> assertThat(second).startsWith("authorities/broken.yaml, line 1: rules is missing"),
                third -> assertThat(third).isEqualTo("authorities/here.yaml, line 1: rules is missing; write a list of rules."),
                fourth -> assertThat(fourth).isEqualTo("authorities/here.yaml, line 2: zone says \"London\"; write a time zone such as Europe/London."),
                fifth -> assertThat(fifth).isEqualTo("authorities/there.yaml, line 1: rules is missing; write a list of rules."),
                sixth -> assertThat(sixth).isEqualTo("authorities/there.yaml, line 5: countersigning says \"yes\"; write true or false."));
    }

    @Test
    void areFoundByTheNameOfTheFile() {
        Authorities authorities = new Authorities(List.of(AuthorityFile.of("elsewhere", SETTINGS)));
        assertThat(authorities.find("elsewhere")).isPresent();
        assertThat(authorities.find("nowhere")).isEmpty();
        assertThat(authorities.names()).containsExactly("elsewhere");
        assertThat(authorities.files()).singleElement().extracting(AuthorityFile::name).isEqualTo("elsewhere");
    }

    private static Authority authority(String more) {
        return new Authorities(List.of(AuthorityFile.of("elsewhere", SETTINGS + more))).get("elsewhere");
    }

    private static List<String> faults(String text) {
        AuthorityReading reading = new AuthorityReading(AuthorityFile.of("elsewhere", text));
        Authority.read(reading);
        return reading.faults();
    }
}
