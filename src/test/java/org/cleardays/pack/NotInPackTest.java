package org.cleardays.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.booking.BookedConferences;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.carried.Carried;
import org.cleardays.intake.Incoming;
import org.cleardays.intake.Reason;
import org.cleardays.pack.plan.Foreign;
import org.cleardays.pack.plan.NotInPack;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.pack.plan.PackWords;
import org.cleardays.pack.source.PackSources;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What came and is in no pack is named, once and kindly, until something better comes from the same author. */
class NotInPackTest {

    private static final Conference CONFERENCE = BookedConferences.none().with(Carters.booking(), Carters.ACTOR).all().getFirst();
    private static final Person WILLS = CONFERENCE.personByKey("wills").orElseThrow();
    private static final Instant MONDAY = Carters.MONDAY_1_JUNE.instant();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            returned | password-protected |         | It came on Monday 1 June, 09:00 and went straight back to its author
            returned | empty-file         |         | It came on Monday 1 June, 09:00 and went straight back to its author
            held     | bad-redaction      |         | A person in the conference office is seeing to it.
            held     | several-reports    |         | A person in the conference office is seeing to it.
            held     | cloud-link         | refused | did not take it as the report.
            """)
    void aFileIsNamedWithWhatWasDone(String outcome, String reason, String resolution, String done) {
        assertThat(named(List.of(), came(outcome, reason, resolution, MONDAY))).singleElement()
                .satisfies(file -> assertThat(file.done()).contains(done));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            held,      unknown-sender,
            held,      not-authenticated,
            held,      other-conference,
            held,      no-report,
            held,      cloud-link,         filed
            duplicate, same-file,
            filed,     '',
            response,  needs-longer,
            """)
    @Tag("A8")
    void whatIsNoFileOfAKnownAuthorIsNotNamed(String outcome, String reason, String resolution) {
        assertThat(named(List.of(), came(outcome, reason, resolution, MONDAY))).isEmpty();
    }

    @Test
    void aReportThatCameSinceTakesItsPlaceAndOneThatCameBeforeDoesNot() {
        Incoming broken = came("returned", "broken", null, MONDAY);
        assertThat(named(List.of(report(MONDAY.plus(Duration.ofHours(1)))), broken)).isEmpty();
        assertThat(named(List.of(report(MONDAY.minus(Duration.ofHours(1)))), broken)).hasSize(1);
    }

    /** A reason without a sentence would sink the pack it was to be named in. */
    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonThatAnAuthorsFileCanHaveHasItsSentence(Reason reason) {
        List.of("held", "returned").forEach(outcome -> assertThat(named(List.of(), came(outcome, reason.word(), null, MONDAY)))
                .allSatisfy(file -> assertThat(file.why() + file.done()).isNotBlank().doesNotContain("{", "@")));
    }

    @Test
    void soHasEveryReasonWhyPagesAreNotCarried() {
        assertThat(Arrays.stream(Carried.Reason.values()).map(reason -> PackWords.say("carried." + reason.word())))
                .allSatisfy(words -> assertThat(words).endsWith("."));
    }

    private static List<PackPlan.LeftOut> named(List<Report> reports, Incoming... came) {
        return new NotInPack(CONFERENCE, reports, List.of(came), new Foreign(new NoSources()), Map.of()).named(List.of());
    }

    private static Incoming came(String outcome, String reason, String resolution, Instant at) {
        return new Incoming(UUID.randomUUID(), "mail", at, 1, UUID.randomUUID(), Optional.of(outcome), reason, "", Optional.of(CONFERENCE.id()),
                Optional.of(WILLS.id()), Optional.empty(), true, "", "", "", Optional.ofNullable(resolution));
    }

    private static Report report(Instant at) {
        return new Report(UUID.randomUUID(), CONFERENCE.id(), WILLS.id(), 1, "general/2026-04-13", Map.of(), List.of(), List.of(), Optional.empty(),
                ReportState.ACCEPTED, List.of(), List.of(), Optional.empty(), "", Map.of(ReportState.RECEIVED, at, ReportState.ACCEPTED, at));
    }

    /** Nothing is asked of them here. */
    private static final class NoSources implements PackSources {

        @Override
        public List<Report> reports(UUID conferenceId) {
            return List.of();
        }

        @Override
        public DisclosedCopy forChair(Report report) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Carried> carried(Report report) {
            return Optional.empty();
        }

        @Override
        public List<Response> responses(UUID conferenceId) {
            return List.of();
        }

        @Override
        public Map<UUID, Integer> timesAsked(UUID conferenceId) {
            return Map.of();
        }

        @Override
        public List<UUID> order(UUID conferenceId) {
            return List.of();
        }
    }
}
