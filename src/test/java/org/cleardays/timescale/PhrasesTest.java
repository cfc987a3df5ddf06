package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.timescale.rule.Phrase;
import org.cleardays.timescale.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final String OWN_EVENTS = "events: {minutes-agreed: the chair's agreement to the minutes}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 working days before conference                     | 2 working days before the conference
            1 working day before the conference                  | 1 working day before the conference
            2 clear working days before conference               | 2 clear working days before the conference
            1 day after decision                                 | 1 day after the decision to hold the conference
            10 days after invitation                             | 10 days after the invitation
            2 weeks before birth                                 | 2 weeks before the birth (or the expected date)
            3 months after conference                            | 3 months after the conference
            24 hours after notification                          | 24 hours after the notification by the other authority
            15 working days after moving-in                      | 15 working days after the child's moving in
            1 week after booking                                 | 1 week after the booking of the conference
            15 working days after strategy-discussion            | 15 working days after the strategy discussion at which the section 47 enquiries were initiated
            3 days after receipt-of-minutes                      | 3 days after the receipt of minutes
            3 days after minutes-agreed                          | 3 days after the chair's agreement to the minutes
            2 working days before first-sharing-deadline         | 2 working days before the first day by which reports are shared
            on the day of conference                             | on the day of the conference
            on the day of conference, at 09:05                   | on the day of the conference, at 09:05
            2  working   days before conference                  | 2 working days before the conference
            1 working day before conference, at 10:00            | 1 working day before the conference, at 10:00
            2 days before conference, counting the day itself    | 2 days before the conference, counting the day itself
            2 days before conference, or the previous working day | 2 days before the conference, or the previous working day
            2 days before conference, counting the day itself, at 10:00, or the next working day \
            | 2 days before the conference, counting the day itself, at 10:00, or the next working day
            not set                                              | not set by the authority
            """)
    void printThemselvesAsPeopleSayThem(String written, String said) {
        assertThat(phrase("", written)).hasToString(said);
    }

    @Test
    void callTheEnquiriesAndTheDiscussionAsTheAuthorityDoes() {
        assertThat(phrase("enquiries: section 35\n", "1 day after strategy-discussion")).hasToString(
                "1 day after the strategy discussion at which the section 35 enquiries were initiated");
        assertThat(phrase("strategy-discussion-that-counts: last\n", "1 day after strategy-discussion"))
                .hasToString("1 day after the last strategy discussion");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 working days before conference | Each thing is done no later than 2 working days before the conference.
            3 months after conference        | Each thing is done within 3 months after the conference.
            on the day of conference         | Each thing is done on the day of the conference.
            not set                          | Each thing is done; by when is not set by the authority.
            """)
    void makeTheRuleASentence(String written, String sentence) {
        Rule rule = rule("", "\"" + written + "\"");
        assertThat(rule.sentence(rule.cases().getFirst().phrase())).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            earlier-of | by the earlier of 1 day after the booking of the conference and 2 days after the invitation.
            later-of   | by the later of 1 day after the booking of the conference and 2 days after the invitation.
            """)
    void chooseAmongSeveral(String which, String sentence) {
        Rule rule = rule("", "{" + which + ": [1 day after booking, 2 days after invitation]}");
        assertThat(rule.sentence(rule.cases().getFirst().phrase())).isEqualTo("Each thing is done " + sentence);
    }

    @Test
    void chooseAmongChoices() {
        Rule rule = rule("", "{later-of: [{earlier-of: [1 day after booking, 2 days after invitation]}, 1 week after decision]}");
        assertThat(rule.cases().getFirst().phrase()).hasToString("the later of the earlier of 1 day after the booking of the conference and"
                + " 2 days after the invitation and 1 week after the decision to hold the conference");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 dyas before conference           | "dyas" is no unit; did you mean days?
            2 moons before conference          | "moons" is no unit; known are working days, clear working days, days, weeks, months, hours.
            2 days before confrence            | "confrence" is no event; did you mean conference?
            2 days before the confrence        | "the confrence" is no event; did you mean conference?
            2 days before breakfast            | "breakfast" is no event; known are conference, strategy-discussion, decision, birth, notification, \
            moving-in, booking, invitation, first-sharing-deadline, minutes-agreed.
            0 days before conference           | Counting begins with 1; for the day itself write on the day of conference.
            24 hours before conference, at 10:00 | Hours end at a time of their own; leave out at 10:00.
            2 hours before conference, counting the day itself | Counting the day itself goes with working days, days, weeks and months only.
            2 clear working days before conference, counting the day itself | Counting the day itself goes with working days, days, weeks and months only.
            on the day of conference, counting the day itself | Counting the day itself goes with working days, days, weeks and months only.
            2 days conference                  |
            two days before conference         |
            1000 days before conference        |
            2 days before conference, at 9:00  |
            2 days before conference, at 25:00 |
            2 days before conference, at 10:00, counting the day itself |
            2 days before conference, or the next day |
            2 days before conference.          | "conference." is no event; did you mean conference?
            soon                               |
            """)
    void thatCannotBeReadSayWhatWasExpected(String written, String help) {
        assertThat(Elsewhere.faults(Elsewhere.file(OWN_EVENTS, Elsewhere.rule("one", "pack-out", "due: \"" + written + "\"")))).containsExactly(
                "line 8: rules[0].due says \"" + written + "\"; write a due such as 2 working days before conference."
                        + (help == null ? "" : " " + help));
    }

    private static Phrase phrase(String settings, String written) {
        return rule(settings, "\"" + written + "\"").cases().getFirst().phrase();
    }

    private static Rule rule(String settings, String due) {
        String sharing = Elsewhere.rule("report-to-chair", "report-to-chair", "due: 2 days before conference");
        return Elsewhere.of(Elsewhere.file(OWN_EVENTS + settings, Elsewhere.rule("one", "pack-out", "due: " + due), sharing)).rules().getFirst();
    }
}
