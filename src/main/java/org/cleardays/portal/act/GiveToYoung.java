package org.cleardays.portal.act;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.disclosure.young.YoungAnswer;
import org.cleardays.disclosure.young.YoungDecision;
import org.cleardays.disclosure.young.YoungPeople;
import org.cleardays.disclosure.young.YoungVersion;
import org.cleardays.pack.family.Served;
import org.cleardays.pack.family.YoungPapers;
import org.cleardays.report.Report;
import org.springframework.transaction.support.TransactionOperations;

/** What a young person reads is decided, printed, and put into their hand: each in one act. */
public class GiveToYoung {

    private final YoungPeople youngPeople;
    private final YoungPapers papers;
    private final TransactionOperations transactions;

    public GiveToYoung(YoungPeople youngPeople, YoungPapers papers, TransactionOperations transactions) {
        this.youngPeople = youngPeople;
        this.papers = papers;
        this.transactions = transactions;
    }

    public YoungAnswer decide(YoungDecision decision, String actor) {
        return transactions.execute(status -> youngPeople.decide(decision, actor));
    }

    public Optional<YoungVersion> of(UUID conferenceId, UUID childId) {
        return youngPeople.of(conferenceId, childId);
    }

    public List<Report> toChooseFrom(UUID conferenceId) {
        return youngPeople.toChooseFrom(conferenceId);
    }

    /** Empty where nothing is decided that still holds. */
    public Optional<Served> paper(UUID conferenceId, UUID childId) {
        return papers.of(conferenceId, childId);
    }

    public void given(UUID versionId, String actor) {
        transactions.executeWithoutResult(status -> youngPeople.given(versionId, actor));
    }

    public void withdraw(UUID versionId, String actor) {
        transactions.executeWithoutResult(status -> youngPeople.withdraw(versionId, actor));
    }
}
