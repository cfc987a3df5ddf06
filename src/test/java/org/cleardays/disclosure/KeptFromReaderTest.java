package org.cleardays.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.cleardays.ReportsToPacks;
import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.PersonRestriction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** It is decided after the booking that a reader gets no report, and lifted later (domain.md 5). */
@Tag("E")
class KeptFromReaderTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final ReportsToPacks chain = new ReportsToPacks();
    private final Conferences conferences = chain.get(Conferences.class);
    private final Disclosures disclosures = chain.get(Disclosures.class);
    private final UUID conference = chain.conference().id();
    private final UUID ryan = chain.person("ryan").id();
    private final UUID report = chain.unrestricted();

    @Test
    void whatTheReaderHadIsClosedAtOnceAndNothingMoreIsReleased() {
        chain.did(() -> disclosures.drawUp(report));
        UUID copy = chain.copy(report, "ryan").id();
        assertThat(disclosures.contentOf(copy)).isPresent();
        keepEverything();
        assertThat(chain.copy(report, "ryan").state()).isEqualTo(CopyState.WITHHELD);
        assertThat(chain.copy(report, "ryan").reason())
                .isEqualTo("Every report is kept from this person: a criminal enquiry. Decided by Helen Marsh on 2026-06-01.");
        assertThat(disclosures.contentOf(copy)).isEmpty();
        assertThat(chain.did(() -> disclosures.release(report, ryan, List.of(1), "Dev Rana", "a slip", "", "user:demo")))
                .isInstanceOf(Released.WithheldAltogether.class);
        assertThat(chain.copy(report, "jade").state()).isEqualTo(CopyState.READY);
    }

    /** The very moment: the copy is drawn up by somebody who had not seen the decision yet. */
    @Test
    void aCopyThatWasReadyAllTheSameIsNotRead() {
        chain.did(() -> disclosures.drawUp(report));
        chain.did(() -> conferences.keepReportsFrom(conference, decision(MONDAY), "user:demo"));
        assertThat(chain.copy(report, "ryan").state()).isEqualTo(CopyState.READY);
        assertThat(disclosures.contentOf(chain.copy(report, "ryan").id())).isEmpty();
    }

    @Test
    void aReportThatComesAfterItGivesNoCopy() {
        keepEverything();
        chain.did(() -> disclosures.drawUp(report));
        assertThat(chain.copy(report, "ryan").state()).isEqualTo(CopyState.WITHHELD);
    }

    @Test
    void liftedItWaitsForAPersonAndIsThenRead() {
        chain.did(() -> disclosures.drawUp(report));
        keepEverything();
        PersonRestriction kept = chain.did(() -> conferences.get(conference)).withheldAltogether(ryan).orElseThrow();
        chain.did(() -> {
            Conference lifted = conferences.lift(conference, new PersonRestriction.Lifting(ryan, "the enquiry has ended", "Helen Marsh", MONDAY), "user:demo");
            disclosures.decideAnew(conference, kept, "Helen Marsh", "the enquiry has ended", "user:demo");
            return lifted;
        });
        assertThat(conferences.get(conference).withheldAltogether(ryan)).isEmpty();
        assertThat(chain.copy(report, "ryan").state()).isEqualTo(CopyState.WAITS_FOR_RELEASE);
        chain.did(() -> disclosures.release(report, ryan, List.of(), "Dev Rana", "looked at", "", "user:demo"));
        assertThat(disclosures.contentOf(chain.copy(report, "ryan").id())).isPresent();
        assertThat(acts()).containsSubsequence("every-report-kept-from", "every-report-kept-from-lifted");
        assertThat(chain.database.client().sql("select lift_reason || ', ' || lifted_by from conference_restriction").query(String.class).list())
                .containsExactly("the enquiry has ended, Helen Marsh");
    }

    /** What somebody decided about one copy is not what was lifted. */
    @Test
    void aCopyThatWasWithheldForItselfStaysWithheld() {
        chain.did(() -> disclosures.drawUp(report));
        nothing(() -> disclosures.withhold(report, ryan, "Dev Rana", "this one report", "user:demo"));
        keepEverything();
        PersonRestriction kept = conferences.get(conference).withheldAltogether(ryan).orElseThrow();
        nothing(() -> disclosures.decideAnew(conference, kept, "Helen Marsh", "lifted", "user:demo"));
        assertThat(chain.copy(report, "ryan").state()).isEqualTo(CopyState.WITHHELD);
        assertThat(chain.copy(report, "ryan").reason()).isEqualTo("this one report");
    }

    @Test
    void itIsDecidedAboutAReaderWithAReasonAndOnADayThatHasCome() {
        assertThatThrownBy(() -> chain.did(() -> conferences.keepReportsFrom(conference,
                new PersonRestriction(chain.person("lunt").id(), PersonRestriction.Kind.WITHHELD_ALTOGETHER, " ", "", MONDAY.plusDays(1)), "user:demo")))
                .isInstanceOfSatisfying(BookingRefused.class, refused -> assertThat(refused.reasons()).hasSize(4));
    }

    private void keepEverything() {
        chain.did(() -> conferences.keepReportsFrom(conference, decision(MONDAY), "user:demo"));
        nothing(() -> disclosures.keepEverythingFrom(conference, ryan, "user:demo"));
    }

    private PersonRestriction decision(LocalDate on) {
        return new PersonRestriction(ryan, PersonRestriction.Kind.WITHHELD_ALTOGETHER, "a criminal enquiry", "Helen Marsh", on);
    }

    private void nothing(Runnable work) {
        chain.did((Supplier<Boolean>) () -> {
            work.run();
            return true;
        });
    }

    private List<String> acts() {
        return chain.database.client().sql("select what from audit_entry order by sequence").query(String.class).list();
    }
}
