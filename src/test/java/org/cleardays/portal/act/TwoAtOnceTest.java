package org.cleardays.portal.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cleardays.CarterReports;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.dispatch.Messages;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.change.ChangedCarters;
import org.cleardays.report.ReportForms;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** Two people of the office release the same copy at the same moment: nothing goes twice. */
@Tag("C")
class TwoAtOnceTest {

    private final RunningPortal portal = RunningPortal.start();
    private final Conference conference = portal.bean(Conferences.class).findByReference(ChangedCarters.book(portal)).orElseThrow();
    private final UUID report = waiting();

    @Test
    void theCopyIsReleasedAndWrittenToItsReaderOnce() {
        Map<String, Object> decision = Map.of("reader", "jade", "decidedBy", "Helen Marsh", "reason", "hers to read");
        List<Integer> statuses = both(account -> portal.as(account).json("/api/v1/reports/" + report + "/release", decision).status());
        assertThat(statuses).contains(200).isSubsetOf(200, 409);
        assertThat(jades().state()).isEqualTo(CopyState.READY);
        assertThat(portal.bean(Disclosures.class).copiesOf(report)).filteredOn(copy -> copy.readerId().equals(jades().readerId())).hasSize(1);
        List<Optional<UUID>> written = both(account -> written());
        UUID dispatch = written().orElseThrow();
        assertThat(written).as("two workers write it at the same moment").contains(Optional.of(dispatch)).isSubsetOf(Optional.of(dispatch), Optional.empty());
        assertThat(portal.bean(Dispatches.class).of(conference.id())).filteredOn(one -> one.subjectId().equals(jades().id()))
                .extracting(Dispatch::id).containsExactly(dispatch);
    }

    /** Empty where somebody else is writing it: then the work is put aside and tried again. */
    private Optional<UUID> written() {
        try {
            return Optional.of(portal.inTransaction(() -> portal.bean(Messages.class).share(jades().id())).getFirst());
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    /** Both begin when both are there. */
    private <T> List<T> both(Function<String, T> act) {
        CyclicBarrier there = new CyclicBarrier(2);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> both = Stream.of("dev", "second").map(account -> people.submit(() -> {
                there.await();
                return act.apply(account);
            })).toList();
            return List.of(both.getFirst().get(), both.getLast().get());
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private Copy jades() {
        return portal.bean(Disclosures.class).copiesOf(report).stream().filter(copy -> copy.readerId().equals(person("jade").id())).findFirst().orElseThrow();
    }

    private UUID waiting() {
        byte[] file = CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, person("okafor")), "okafor", true);
        UUID filed = portal.inTransaction(() -> portal.bean(Reports.class).file(conference.id(), person("okafor").id(), file));
        portal.inTransaction(() -> portal.bean(Reports.class).check(filed));
        portal.inTransaction(() -> {
            portal.bean(Reports.class).advance(filed, ReportState.COUNTERSIGNED);
            return portal.bean(Disclosures.class).drawUp(filed);
        });
        return filed;
    }

    private Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }
}
