package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityCheck;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityRefused;
import org.junit.jupiter.api.Test;

/** The start examines settings, calendar, rules and reminders of every file, and then tells everything at once. */
class FaultsTogetherTest {

    private static final AuthorityCheck CHECK = (reading, authority) -> AuthorityRules.check(reading, authority, WorkingCalendar::fromClassPath);

    @Test
    void ofSettingsCalendarsRulesAndRemindersOfEveryFileAreOneList() {
        AuthorityFile here = file("here", Elsewhere.SETTINGS.replace("Europe/London", "London"), "due: 2 dyas before conference");
        AuthorityFile there = file("there", Elsewhere.SETTINGS.replace("england-and-wales", "mars"), "due: 2 days before conference");
        assertThat(refusal(here, there)).satisfiesExactly(
                first -> assertThat(first).startsWith("authorities/here.yaml, line 2: zone says"),
                second -> assertThat(second).startsWith("authorities/here.yaml, line 7: rules[0].due says"),
                third -> assertThat(third).startsWith("authorities/here.yaml, line 9: reminders[0].tell says \"everybody\""),
                fourth -> assertThat(fourth).startsWith("authorities/there.yaml, line 3: calendar says"),
                fifth -> assertThat(fifth).startsWith("authorities/there.yaml, line 9: reminders[0].tell says \"everybody\""));
    }

    private static AuthorityFile file(String name, String settings, String due) {
        return AuthorityFile.of(name, settings + "rules:\n" + Elsewhere.rule("one", "pack-out", due)
                + "reminders:\n  - {id: first, of: pack-out, when: \"on the day, at 09:00\", tell: everybody, text: pack}\n");
    }

    private static List<String> refusal(AuthorityFile... files) {
        return catchThrowableOfType(AuthorityRefused.class, () -> new Authorities(List.of(files), List.of(CHECK))).reasons();
    }
}
