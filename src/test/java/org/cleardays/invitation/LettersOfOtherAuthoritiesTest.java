package org.cleardays.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter promises the days that the authority has set for its reader, and no other. */
class LettersOfOtherAuthoritiesTest {

    private static final Map<String, InvitedCarters> CARTERS = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"isle-of-man", "leeds", "devon"})
    void areWrittenForEveryInvitee(String authority) {
        InvitedCarters carters = under(authority);
        assertThat(carters.invitations.of(carters.conference.id())).isNotEmpty().allSatisfy(invitation ->
                assertThat(letter(authority, carters.conference.person(invitation.personId()).key())).contains("CPC-2026-0143")
                        .doesNotContain("«", "null", " by ."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            isle-of-man | You will get the report from Amira Hussain to read by 5pm on Thursday 4 June 2026. We will send you your part of the other
            devon       | You will get the report from Amira Hussain to read by 5pm on Friday 5 June 2026. We will send you your part of the other
            leeds       | You will get this to read by 5pm on Thursday 4 June 2026
            doncaster   | You will get this to read by 5pm on Friday 5 June 2026
            """)
    void tellAParentOfWhichReportsADayIsSet(String authority, String says) {
        assertThat(letter(authority, "jade")).contains(says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            isle-of-man | hussain | about them and their own children, by 5pm on Thursday 4 June 2026
            isle-of-man | okafor  | about them and their own children before the conference
            devon       | okafor  | about them and their own children before the conference
            leeds       | okafor  | about them and their own children, by 5pm on Thursday 4 June 2026
            """)
    void tellAProfessionalOnlyTheDaysOfTheirOwnReport(String authority, String person, String says) {
        assertThat(letter(authority, person)).contains(says);
    }

    private static InvitedCarters under(String authority) {
        return CARTERS.computeIfAbsent(authority, InvitedCarters::new);
    }

    private static String letter(String authority, String key) {
        return under(authority).letter(key).text();
    }
}
