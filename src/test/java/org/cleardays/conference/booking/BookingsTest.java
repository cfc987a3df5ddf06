package org.cleardays.conference.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;

import org.cleardays.Carters;
import org.cleardays.conference.BookingRefused;
import org.junit.jupiter.api.Test;

class BookingsTest {

    @Test
    void tellEverythingThatIsWrongAtOnceAndNameTheKeys() {
        assertThat(refusalOf("""
                reference: CPC 2026
                kind: last
                heldAt: 9 June
                colour: blue
                children: [{key: a, name: A}, {key: a, name: B, born: 2020-01-01}]
                people:
                  - {key: x, name: X, role: chair, countersignedBy: nobody, parentOf: [c]}
                """)).containsExactly(
                "colour is not a key of a booking; known here are reference, authority, kind, heldAt, venue, decidedOn,"
                        + " strategyDiscussions, children, people, protectedWords, conditions, happenings, "
                        + "restrictions, directions.",
                "heldAt is \"9 June\"; write a date and time such as 2026-06-09T10:00.",
                "reference may hold letters, digits and single dashes only, for it stands in addresses and file names.",
                "authority is missing.",
                "venue is missing.",
                "kind is \"last\"; write one of initial, review, pre-birth, transfer-in.",
                "children[1].key is \"a\", as another before it.",
                "children[0].born is needed for a child, or expected for a child not yet born, and never both.",
                "people[0].parentOf names \"c\", which is no child of this booking.",
                "people[0].countersignedBy names \"nobody\", who is not among the people.",
                "people[0].email is missing; without one choose the channel paper, by-hand or none.");
    }

    @Test
    void refuseResponsibilityForAChildNotYetBorn() {
        assertThat(refusalOf(Carters.yaml().replace("responsibleFor: [noah]", "responsibleFor: [noah, baby]"))).containsExactly(
                "people[1].responsibleFor names \"baby\": nobody has parental responsibility for a child not yet born.");
    }

    @Test
    void refuseManyValuesWhereOneIsAsked() {
        assertThat(refusalOf("reference: [a, b]\nstrategyDiscussions: &round [*round]")).contains(
                "reference holds more than one value; write a text.",
                "strategyDiscussions[0] holds more than one value; write a date such as 2026-06-09.");
    }

    @Test
    void refuseATextThatIsNoYaml() {
        assertThat(refusalOf("reference: [")).singleElement().asString().startsWith("This is no YAML: ");
    }

    @Test
    void readJsonOfTheSameShape() {
        BookingRefused refused = catchThrowableOfType(BookingRefused.class,
                () -> Bookings.fromMap(Map.of("reference", "CPC-1", "people", "everybody")));
        assertThat(refused.reasons()).contains("people needs a list.").doesNotContain("reference is missing.");
    }

    private static List<String> refusalOf(String yaml) {
        return catchThrowableOfType(BookingRefused.class, () -> Bookings.fromYaml(yaml)).reasons();
    }
}
