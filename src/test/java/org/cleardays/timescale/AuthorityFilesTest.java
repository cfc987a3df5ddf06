package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityRefused;
import org.junit.jupiter.api.Test;

class AuthorityFilesTest {

    private static final String SETTINGS = """
            display-name: Elsewhere
            zone: Europe/London
            calendar: england-and-wales
            close-of-business: 17:00
            countersigning: false
            """;
    private static final String RULE = "says: A, by: C, to: chair, source: E, basis: stated";

    @Test
    void tellEverySettingThatIsWrongAtOnceWithFileLineAndKey() {
        assertThat(refusal("zone: London\nclose-of-business: five\ncountersigning: perhaps\ncalendar: england-and-wales")).containsExactly(
                "authorities/elsewhere.yaml, line 1: display-name is missing; write what people call the authority.",
                "authorities/elsewhere.yaml, line 1: zone says \"London\"; write a time zone such as Europe/London.",
                "authorities/elsewhere.yaml, line 1: rules is missing; write a list of rules.",
                "authorities/elsewhere.yaml, line 2: close-of-business says \"five\"; write a time of day such as 17:00.",
                "authorities/elsewhere.yaml, line 3: countersigning says \"perhaps\"; write true or false.");
    }

    @Test
    void tellEveryRuleAndTheCalendarThatAreWrongAtOnceWithFileLineAndKey() {
        assertThat(refusal(SETTINGS.replace("england-and-wales", "mars") + """
                rules:
                  - {id: report-to-chair, what: report-to-chair, due: {initial: 2 dyas before conference}, %1$s}
                  - id: report-to-chair
                    what: report-to-family
                    says: A
                    by: C
                    to: chiar
                    due: {first: 2 working days before conference}
                    basis: law
                    colour: red
                """.formatted(RULE))).containsExactly(
                "authorities/elsewhere.yaml, line 3: calendar says \"mars\", which cannot be used: There is no calendar \"mars\"; known are"
                        + " england-and-wales, isle-of-man, northern-ireland, scotland.",
                "authorities/elsewhere.yaml, line 7: rules[0].due.initial says \"2 dyas before conference\"; write a due such as"
                        + " 2 working days before conference. \"dyas\" is no unit; did you mean days?",
                "authorities/elsewhere.yaml, line 8: rules[1].id is \"report-to-chair\", as another before it.",
                "authorities/elsewhere.yaml, line 8: rules[1].source is missing; write the document, the section, its body and date.",
                "authorities/elsewhere.yaml, line 12: rules[1].to says \"chiar\"; write one or several of parents, young-person, family,"
                        + " children, chair, unit, professionals, manager, invitees, core-group.",
                "authorities/elsewhere.yaml, line 13: rules[1].due.first is not known here; known are initial, review, pre-birth, transfer-in.",
                "authorities/elsewhere.yaml, line 14: rules[1].basis says \"law\"; write stated, set-by-authority or our-proposal.",
                "authorities/elsewhere.yaml, line 15: rules[1].colour is not known here; known are id, what, words, says, by, to, authors, due,"
                        + " source, source-says, basis, note, done-by.");
    }

    @Test
    void mayNotGoRound() {
        assertThat(refusal(SETTINGS + "rules: [{id: report-to-chair, what: report-to-chair, " + RULE
                + ", due: {initial: 2 working days before first-sharing-deadline}}]")).containsExactly(
                "authorities/elsewhere.yaml, line 6: rules[0].due goes round in a circle: report-to-chair waits for report-to-chair.");
    }

    @Test
    void mustHoldRules() {
        assertThat(refusal(SETTINGS)).containsExactly("authorities/elsewhere.yaml, line 1: rules is missing; write a list of rules.");
    }

    @Test
    void areGoodAsShipped() {
        assertThat(AuthorityRules.of(AuthorityFile.fromClassPath("doncaster"), 1, WorkingCalendar::fromClassPath).rules()).isNotEmpty();
    }

    private static List<String> refusal(String yaml) {
        return catchThrowableOfType(AuthorityRefused.class,
                () -> AuthorityRules.of(AuthorityFile.of("elsewhere", yaml), 1, WorkingCalendar::fromClassPath)).reasons();
    }
}
