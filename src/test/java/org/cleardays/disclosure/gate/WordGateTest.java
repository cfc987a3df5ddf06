package org.cleardays.disclosure.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Booking;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Gate;
import org.cleardays.disclosure.GateHit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Ryan must not learn: Jade lives at 14 Larch Close, DN99 4ZZ, 07700 900114. */
@Tag("E")
class WordGateTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Conference CARTERS = Carters.book(DATABASE);
    private static final Conference OTHERS = bookOthers();

    private final Gate gate = new WordGate(Carters.conferences(DATABASE));

    @ParameterizedTest
    @ValueSource(strings = {
        "She sleeps at 14 Larch Close now.", "14 LARCH CLOSE", "LarchClose", "larch\nclose", "Larch-\nClose", "Lar-\nch Close", "L a r c h  C l o s e",
        "L\u00e0rch Cl\u00f4se", "14, Larch Close.", "Larch\u00a0Close", "Lar\u200bch Close", "Lar\u00adch Close", "\uff2carch Close",
        "Larc\u04bb Clos\u0435", "\u013darch Cl\u03bfse", "Larch C1ose", "Larch Cl0se", "at 14LarchClose", "Larch_Close", "Larch/Close",
        "DN99 4ZZ", "dn994zz", "DN994zz.", "D N 9 9 4 Z Z", "DN99\n4ZZ", "\u0410\u0412 and DN99-4ZZ",
        "07700 900114", "07700900114", "+44 7700 900114", "(07700) 900-114", "0044 7700 900 114", "O7700 9OO114", "077 00 90 01 14",
        "jade.carter@home.test", "Jade.Carter @ home.test", "JADE.CARTER@HOME.TEST"})
    void protectedWordsAreFoundHoweverTheyAreWritten(String text) {
        assertThat(found("ryan", text)).isNotEmpty().allMatch(hit -> !hit.near());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Larch Lane Maternity Unit", "the Larch Road shops", "Larch Lodge", "larch primary", "Larch Cl", "Larsh Close",
        "Larch Clsoe", "Lrach Close", "Larch Clos", "Laarch Close", "number 14 Larch", "near DN99 4", "DN99 4ZA", "dn994ab", "LARCH-LANE"})
    void whatIsOnlyLikeThemIsANearHit(String text) {
        assertThat(found("ryan", text)).isNotEmpty().allMatch(GateHit::near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in March close to the home", "a larch tree stands in the yard", "Close the door", "they were closer in March",
        "DN99 7QQ and DN99 5AB", "07700 900999", "search closely", "the march closed the road", "a far church close by", "CPC-2026-0143"})
    void ordinaryWordsAreNot(String text) {
        assertThat(found("ryan", text)).isEmpty();
    }

    @Test
    void aPageOfOrdinaryTextHasNoHitForAnybody() {
        String page = """
                Police came to the family's home at 41 Quarry Street four times between January and May 2026. Ryan sat on the floor and Noah
                brought him books. Ellie arrived late on 11 of the 29 school days from 13 April to 22 May. Her weight follows its line; the
                under fives' clinic saw her in March, close to the end of the month. On Lane 4 of the pool, their row of seats, the weir by
                the river. Where there is a worry about either child, please ring the conference office on 01632 960 143 between 9:00 and
                17:00. Ellie reads two years above her age. In the flat. 3 children were there; 9 were in a row; 61 were not. The order was
                to close the gate at 14:00 each day. Cinders lay in the grate. Doncaster, Sheffield. Amira Hussain agreed with DC Lunt.
                The meeting is at Rowan House, Room 2, on Tuesday 9 June 2026 at 10:00. See page 14 of 99. Reference CPC-2026-0143.
                """;
        for (String reader : List.of("jade", "ryan", "marcus", "hussain")) {
            assertThat(found(reader, page)).isEmpty();
        }
    }

    @Test
    void ownWordsAreNotKeptFromTheirOwner() {
        assertThat(found("jade", "14 Larch Close, DN99 4ZZ, 07700 900114, Larch Lane Maternity Unit")).isEmpty();
    }

    @Test
    void noParentLearnsAnothersAddressBookedAsProtectedOrNot() {
        Conference unprotected = withoutProtection();
        assertThat(gate.examine(unprotected, id("ryan"), Map.of("body", "61 Weir Lane"))).hasSize(1);
        assertThat(gate.examine(unprotected, id("jade"), Map.of("body", "9 Cinder Row, ryan.barnes@home.test"))).hasSize(2);
    }

    @Test
    void anotherFamilysReferenceIsAHitForEverybody() {
        assertThat(found("ryan", "as in " + OTHERS.reference())).extracting(GateHit::words).containsExactly(OTHERS.reference());
        assertThat(found("hussain", "cpc 2026/0144")).hasSize(1);
    }

    @Test
    void aHitSaysWhatWasFoundAndWhere() {
        assertThat(gate.examine(CARTERS, id("ryan"), Map.of("heading", "Midwife, Larch Lane Maternity Unit")))
                .contains(new GateHit("14 Larch Close", "Larch Lane", true, "heading"));
    }

    private List<GateHit> found(String reader, String text) {
        return gate.examine(CARTERS, id(reader), Map.of("body", text));
    }

    private static UUID id(String key) {
        return CARTERS.personByKey(key).orElseThrow().id();
    }

    private static Conference withoutProtection() {
        return new Conference(CARTERS.id(), CARTERS.reference(), CARTERS.mailCode(), CARTERS.authority(), CARTERS.kind(), CARTERS.heldAt(),
                CARTERS.venue(), CARTERS.decidedOn(), CARTERS.strategyDiscussions(), CARTERS.children(), CARTERS.people(), List.of(),
                CARTERS.state(), CARTERS.revision(), CARTERS.conditions(), CARTERS.happenings(), CARTERS.restrictions());
    }

    private static Conference bookOthers() {
        Booking carters = Carters.booking();
        Booking others = new Booking("CPC-2026-0144", carters.authority(), carters.kind(), carters.heldAt(), carters.venue(),
                carters.decidedOn(), carters.strategyDiscussions(), carters.children(), carters.people(), carters.protectedWords(),
                List.of(), List.of());
        Conferences conferences = Carters.conferences(DATABASE);
        return DATABASE.transactions().execute(status -> conferences.book(others, Carters.ACTOR));
    }
}
