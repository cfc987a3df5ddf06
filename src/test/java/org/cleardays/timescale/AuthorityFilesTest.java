package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.cleardays.conference.authority.Authorities;
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

    @Test
    void tellEverySettingThatIsWrongAtOnceWithFileAndKey() {
        assertThat(refusal("zone: London\nclose-of-business: five\ncountersigning: perhaps\ncalendar: england-and-wales")).containsExactly(
                "authorities/elsewhere.yaml: display-name is missing; write what people call the authority.",
                "authorities/elsewhere.yaml: zone says \"London\"; write a time zone such as Europe/London.",
                "authorities/elsewhere.yaml: close-of-business says \"five\"; write a time of day such as 17:00.",
                "authorities/elsewhere.yaml: countersigning says \"perhaps\"; write true or false.");
    }

    @Test
    void tellEveryRuleThatIsWrongAtOnceWithFileAndKey() {
        assertThat(refusal(SETTINGS.replace("england-and-wales", "mars") + """
                rules:
                  - {id: report-to-chair, says: A, what: B, by: C, to: D, due: {initial: 2 days before conference}, source: E, basis: stated}
                  - {id: report-to-chair, says: A, what: B, by: C, to: D, due: {first: 2 working days before conference}, basis: law, colour: red}
                """)).containsExactly(
                "authorities/elsewhere.yaml: rules[0].due.initial says \"2 days before conference\";"
                        + " write a due such as 2 working days before conference.",
                "authorities/elsewhere.yaml: rules[1].colour is not a key of a rule.",
                "authorities/elsewhere.yaml: rules[1].due.first is no kind of conference;"
                        + " write one of initial, review, pre-birth, transfer-in.",
                "authorities/elsewhere.yaml: rules[1].source is missing; write a text.",
                "authorities/elsewhere.yaml: rules[1].basis says \"law\"; write stated, set-by-authority or our-proposal.",
                "authorities/elsewhere.yaml: rules[1].id is \"report-to-chair\", as another before it.",
                "authorities/elsewhere.yaml: calendar says \"mars\", which cannot be used: There is no calendar calendars/mars.csv.");
    }

    @Test
    void mayNotGoRound() {
        assertThat(refusal(SETTINGS + "rules: [{id: report-to-chair, says: A, what: B, by: C, to: D, source: E, basis: stated,"
                + " due: {initial: 2 working days before first-sharing-deadline}}]")).containsExactly(
                "authorities/elsewhere.yaml: rules[0].due counts from first-sharing-deadline, which this rule itself makes.");
    }

    @Test
    void mustHoldRules() {
        assertThat(refusal(SETTINGS)).containsExactly("authorities/elsewhere.yaml: rules is missing; write a list of rules.");
    }

    @Test
    void areGoodAsShipped() {
        Authorities shipped = new Authorities(List.of(AuthorityFile.fromClassPath("doncaster")));
        assertThat(new YamlTimescales(shipped)).isNotNull();
    }

    private static List<String> refusal(String yaml) {
        return catchThrowableOfType(AuthorityRefused.class,
                () -> new YamlTimescales(new Authorities(List.of(AuthorityFile.of("elsewhere", yaml))))).reasons();
    }
}
