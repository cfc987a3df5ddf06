package org.cleardays.disclosure.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Conference;
import org.cleardays.disclosure.Gate;
import org.cleardays.disclosure.GateHit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two thousand other conferences, among them those of Freya Wrzesniewska, William Young and another Ellie Carter. */
@Tag("E")
class OtherFamiliesTest {

    private static final int OTHERS = 2000;
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Conference CARTERS = Carters.book(DATABASE);
    private static final Gate GATE = new WordGate(Carters.conferences(DATABASE));

    @BeforeAll
    static void othersAreBooked() {
        DATABASE.client().sql("""
                insert into conference (id, reference, mail_code, authority, kind, held_at, venue, booked_at)
                select gen_random_uuid(), 'OTH-2026-' || lpad(n::text, 4, '0'), 'X' || n, 'doncaster', 'INITIAL', now(), 'here', now()
                from generate_series(1, ?) n""").param(OTHERS).update();
        DATABASE.client().sql("""
                insert into conference_child (id, conference_id, position, key, name, born)
                select gen_random_uuid(), c.id, k, 'k' || k, first_name || ' ' || surname || case when right(reference, 4)::int > 400 then 'by' else '' end, '2020-01-01'
                from conference c cross join generate_series(0, 2) k cross join lateral (select (array['Olivia', 'Noah', 'Jade', 'Amelia', 'Leo', 'Arlo',
                    'Isla', 'Ryan', 'Ava', 'Oscar'])[1 + (right(reference, 4)::int + k) % 10] as first_name, (array['Holt', 'Price', 'Shaw', 'Mills',
                    'Byrne', 'Lowe', 'Frost', 'Nash'])[1 + (right(reference, 4)::int / 10) % 8] as surname) names where reference like 'OTH%'""").update();
        name("OTH-2026-0001", "Freya Wrzesniewska");
        name("OTH-2026-0002", "William Young");
        name("OTH-2026-0003", "Ellie Carter");
        name("OTH-2026-0004", "Will Young");
    }

    @ParameterizedTest
    @ValueSource(strings = {"as for Freya Wrzesniewska", "FREYA WRZESNIEWSKA", "freya\nwrze\u015bniewska", "Freya-Wrzesniewska.docx", "William Young was there",
        "Will Young was there", "see OTH-2026-0077", "oth20260077", "OTH 2026 / 0077"})
    void theirFullNamesAndReferencesAreFound(String text) {
        assertThat(found(text)).isNotEmpty().allMatch(hit -> !hit.near());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wrzesniewska, Freya", "WRZESNIEWSKA Freya", "Freya Anna Wrzesniewska", "Freya Wrzesniewski", "Freya Wrzesnewska", "Young, William"})
    void whatIsOnlyLikeThemAsksToo(String text) {
        assertThat(found(text)).isNotEmpty().allMatch(GateHit::near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Freya came too", "Noah, Jade and Ryan", "Ellie Carter and Noah Carter", "Ellie Carter\u2019s room", "ELLIE CARTER'S ROOM", "there will young people be", "William is young", "Ryan Barnes",
        "Mrs Price saw Olivia", "OTH-2026", "the Youngs", "William and the young ones", "CPC-2026-0143", "Noah met Jade. Frost lay on the ground"})
    void firstNamesAloneAndOurOwnPeopleAreNot(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void whoseNameItIsIsNotTold() {
        assertThat(found("Freya Wrzesniewski")).extracting(GateHit::words).containsOnly("another family's name");
    }

    @Test
    void aConferenceBookedAMomentAgoIsSearchedForToo() {
        assertThat(found("see NEW-2026-0001")).isEmpty();
        DATABASE.client().sql("""
                insert into conference (id, reference, mail_code, authority, kind, held_at, venue, booked_at)
                values (gen_random_uuid(), 'NEW-2026-0001', 'NEW', 'doncaster', 'INITIAL', now(), 'here', now())""").update();
        name("NEW-2026-0001", "Zuzanna Nowakowska");
        assertThat(found("see NEW-2026-0001 and Zuzanna Nowakowska")).hasSize(2);
    }

    /** 285 children a day with a dozen readers are some 3,400 examinations of a copy and its message; a report has six pages. */
    @Test
    void aDayOfTheWholeOfEnglandIsExaminedInMinutes() {
        String page = "Police came to the family's home at 41 Quarry Street four times. Noah brought him books; Ellie reads well. Jade thinks ahead. ".repeat(130);
        Map<String, String> sixPages = Map.of("page", page);
        UUID ryan = CARTERS.personByKey("ryan").orElseThrow().id();
        assertThat(GATE.examine(CARTERS, ryan, sixPages)).isEmpty();
        long begun = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            GATE.examine(CARTERS, ryan, sixPages);
        }
        Duration each = Duration.ofNanos((System.nanoTime() - begun) / 50);
        System.out.println("The gate among " + OTHERS + " other conferences: " + each.toNanos() / 1_000_000.0 + " ms for six pages");
        assertThat(each).isLessThan(Duration.ofMillis(400));
    }

    private static List<GateHit> found(String text) {
        return GATE.examine(CARTERS, CARTERS.personByKey("ryan").orElseThrow().id(), Map.of("body", text));
    }

    private static void name(String reference, String name) {
        DATABASE.client().sql("""
                insert into conference_child (id, conference_id, position, key, name, born)
                select gen_random_uuid(), id, 9, 'named', ?, '2020-01-01' from conference where reference = ?""").params(name, reference).update();
    }
}
