package org.cleardays.disclosure.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Booking;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Contact;
import org.cleardays.conference.Person;
import org.cleardays.conference.ProtectedWords;
import org.cleardays.disclosure.Gate;
import org.cleardays.disclosure.GateHit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "entity                     | at 14 Larch&nbsp;Close", "entity by number            | &#76;arch &#x43;lose", "soft hyphen as entity | Lar&shy;ch Close",
        "tags in the word           | La<b>rc</b>h <i>Close</i>", "Word's own tags       | <w:t>Lar</w:t></w:r><w:r><w:t>ch Close</w:t>",
        "file name, encoded         | report%20Larch%20Close.pdf", "encoded look-alike     | L%D0%B0rch%20Close", "file name             | 14_larch-close.docx",
        "quoted-printable           | La=72ch =43lose", "quoted-printable, NBSP        | Larch=C2=A0Close", "base64                | TXkgYWRkcmVzcyBpcyAxNCBMYXJjaCBDbG9zZS4=",
        "small capitals             | L\u1d00\u0280\u1d04\u029c C\u029f\u1d0f\ua731\u1d07", "mathematical letters | \ud835\udc0b\ud835\udc1a\ud835\udc2b\ud835\udc1c\ud835\udc21 Close",
        "circled letters            | \u24c1arch \u24b8lose", "Hangul filler          | Lar\u3164ch Close", "zero width joiner      | La\u200drch Clo\u2060se",
        "direction marks            | \u202eLarch\u202c Close", "wide                   | \uff2c\uff41\uff52\uff43\uff48 Close",
        "postcode, dashes           | DN99-4ZZ", "postcode, Arabic digits         | DN\u0669\u0669 \u0664ZZ", "postcode, wide        | \uff24\uff2e\uff19\uff19 4\uff3a\uff3a",
        "telephone, abroad          | +44 (0)7700 900114", "telephone, zeros        | 0044-7700-900-114", "telephone, Arabic digits | \u0660\u0667\u0667\u0660\u0660 \u0669\u0660\u0660\u0661\u0661\u0664",
        "telephone, in a link       | tel:+447700900114", "telephone, dots          | 07700.900.114", "telephone, slashes     | 07700/900/114",
        "e-mail, spoken             | jade dot carter at home dot test", "e-mail, in brackets | jade.carter [at] home.test", "e-mail, in a link | mailto:jade.carter%40home.test",
        "e-mail, as an entity       | jade.carter&#64;home.test"})
    void whatMachinesAndPeopleWriteThemInIsTakenOff(String way, String text) {
        assertThat(found("ryan", text)).as(way).isNotEmpty().anyMatch(hit -> !hit.near());
    }

    /** An address in Arabic script, kept from Ryan: as it is typed, stretched, in presentation forms, and from the left. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0634\u0627\u0631\u0639 \u0627\u0644\u0646\u062e\u064a\u0644", "\u0634\u0640\u0640\u0627\u0631\u0639 \u0627\u0644\u0646\u062e\u06cc\u0644",
        "\ufeb7\ufe8e\ufead\ufecb \ufe8d\ufedf\ufee8\ufea8\ufef4\ufede", "\u0644\u064a\u062e\u0646\u0644\u0627 \u0639\u0631\u0627\u0634",
        "\u0634\u0627\u0631\u0650\u0639 \u0627\u0644\u0646\u064e\u062e\u064a\u0644"})
    void whatIsWrittenFromTheRightIsFoundToo(String text) {
        Conference arabic = with(List.of(new ProtectedWords("\u0634\u0627\u0631\u0639 \u0627\u0644\u0646\u062e\u064a\u0644", Set.of(id("ryan")))));
        assertThat(gate.examine(arabic, id("ryan"), Map.of("body", text))).isNotEmpty();
        assertThat(gate.examine(arabic, id("jade"), Map.of("body", text))).isEmpty();
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

    /** Jade may be staying with her mother, Pauline, who is booked here with an address and a number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ryan    | 27 Fennel Court          | 1", "ryan    | DN98 3YY                  | 1", "ryan  | 07700 900188     | 1",
        "ryan    | pauline.carter@home.test | 1", "marcus  | 27 Fennel Court, DN98 3YY | 2", "jade  | 27 Fennel Court  | 1",
        "pauline | 27 Fennel Court          | 0", "pauline | 9 Cinder Row              | 1", "okafor | 27 Fennel Court | 0",
        "ryan    | a.hussain@council.test   | 0", "pauline | h.marsh@council.test      | 0"})
    void nobodyOfTheFamilyLearnsWhereASupporterLives(String reader, String text, int hits) {
        assertThat(gate.examine(atPaulines(), id(reader), Map.of("body", text)).stream().filter(hit -> !hit.near())).hasSize(hits);
    }

    @Test
    void anotherFamilysReferenceIsAHitForEverybody() {
        assertThat(found("ryan", "as in " + OTHERS.reference())).extracting(GateHit::words).containsExactly(OTHERS.reference());
        assertThat(found("hussain", "cpc 2026/0144")).hasSize(1);
    }

    /** A form's file holds long runs of blanks; a message may hold long runs of anything. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "a", "%41", "=41", "QUJD", "at ", "QUJDREVGR0hJSktM\r\n"})
    @Timeout(10)
    void aLongRunOfAnythingTakesNeitherForEverNorAllOfTheStack(String run) {
        assertThat(found("ryan", run.repeat(60_000) + "\nLarch Close")).isNotEmpty();
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
        return with(List.of());
    }

    private static Conference atPaulines() {
        return with(List.of(), CARTERS.people().stream().map(person -> person.key().equals("pauline") ? livingAt(person) : person).toList());
    }

    private static Person livingAt(Person person) {
        Contact contact = new Contact(person.contact().email(), "07700 900188", List.of("27 Fennel Court", "DN98 3YY"), person.contact().channel(), null);
        return new Person(person.id(), person.key(), person.name(), person.role(), person.agency(), person.title(),
                contact, person.parenthoods(), person.countersignedBy(), person.invited(), person.participation(), person.concerns(),
                person.profession());
    }

    private static Conference with(List<ProtectedWords> words) {
        return with(words, CARTERS.people());
    }

    private static Conference with(List<ProtectedWords> words, List<Person> people) {
        return new Conference(CARTERS.id(), CARTERS.reference(), CARTERS.mailCode(), CARTERS.authority(), CARTERS.kind(), CARTERS.heldAt(),
                CARTERS.venue(), CARTERS.decidedOn(), CARTERS.strategyDiscussions(), CARTERS.children(), people, words,
                CARTERS.state(), CARTERS.revision(), CARTERS.conditions(), CARTERS.happenings(), CARTERS.restrictions(), CARTERS.directions());
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
