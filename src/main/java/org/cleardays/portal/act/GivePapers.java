package org.cleardays.portal.act;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.handover.Handovers;
import org.cleardays.pack.stopped.EverythingStopped;
import org.cleardays.pack.family.FamilyPapers;
import org.cleardays.pack.stopped.FamilyStops;
import org.cleardays.pack.family.Paper;
import org.cleardays.pack.family.Print;
import org.cleardays.pack.family.Served;
import org.cleardays.pack.family.Shape;
import org.springframework.transaction.support.TransactionOperations;

/** Gives a reader what is theirs to read and keep. What the gate stops is not given: the copy waits for a person, and the office hears. */
public class GivePapers {

    private final FamilyPapers papers;
    private final Disclosures disclosures;
    private final Office office;
    private final TransactionOperations transactions;

    /** How the office hears of it, and where what only all of them together say waits for a person. */
    public record Office(Handovers handovers, FamilyStops stops) {
    }

    public GivePapers(FamilyPapers papers, Disclosures disclosures, Office office, TransactionOperations transactions) {
        this.papers = papers;
        this.disclosures = disclosures;
        this.office = office;
        this.transactions = transactions;
    }

    /** Whether the gate lets the words of the copy out now: they were read when it was released, and more may be protected since. */
    public boolean mayShow(Copy copy) {
        return copy(copy, Shape.PLAIN_TEXT).isPresent();
    }

    /** Empty where it was stopped. */
    public Optional<Paper> copy(Copy copy, Shape shape) {
        return given(papers.copy(copy.id(), shape), stopped -> {
            disclosures.stop(copy.id(), stopped.hits());
            office.handovers().put("tell-office", copy.reportId());
        });
    }

    /** The reader's copies as one document; empty where any of them, or all of them together, were stopped. */
    public Optional<Paper> everything(UUID conferenceId, UUID readerId, List<Copy> copies, Print print) {
        if (!copies.stream().allMatch(this::mayShow)) {
            return Optional.empty();
        }
        return given(papers.everything(conferenceId, readerId, copies.stream().map(Copy::id).toList(), print), stopped -> {
            EverythingStopped waits = office.stops().stop(conferenceId, readerId, stopped.hits());
            if (waits.waits()) {
                office.handovers().put("tell-office", waits.id());
            }
        });
    }

    /** What would go, for whoever decides. */
    public Paper toDecide(EverythingStopped stop) {
        return papers.everythingForTheOffice(stop.conferenceId(), stop.readerId());
    }

    /** A second person decides; throws {@link Refused} where it would be whoever released one of the copies. */
    public boolean decide(EverythingStopped stop, boolean mayGo, String decidedBy, String reason, String actor) {
        return transactions.execute(status -> {
            if (!mayGo) {
                return office.stops().keep(stop, decidedBy, reason, actor);
            }
            disclosures.copiesFor(stop.conferenceId(), stop.readerId()).stream().filter(copy -> copy.state() == CopyState.READY)
                    .flatMap(copy -> disclosures.whyNotTheSecond(copy.id(), decidedBy, actor).stream()).findFirst().ifPresent(sentence -> {
                        throw new Refused(sentence);
                    });
            return office.stops().letThrough(stop, decidedBy, reason, actor);
        });
    }

    private Optional<Paper> given(Served served, Consumer<Served.Stopped> instead) {
        return switch (served) {
            case Served.Whole whole -> Optional.of(whole.paper());
            case Served.Stopped stopped -> {
                transactions.executeWithoutResult(status -> instead.accept(stopped));
                yield Optional.empty();
            }
        };
    }
}
