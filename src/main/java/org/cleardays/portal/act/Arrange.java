package org.cleardays.portal.act;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.conference.ReadingWish;
import org.cleardays.conference.arrangement.Arrangements;
import org.springframework.transaction.support.TransactionOperations;

/** What is arranged with the venue and with each person is written down, in one act. */
public class Arrange {

    private final Arrangements arrangements;
    private final TransactionOperations transactions;

    public Arrange(Arrangements arrangements, TransactionOperations transactions) {
        this.arrangements = arrangements;
        this.transactions = transactions;
    }

    /** Throws what {@link Arrangements#direct} throws. */
    public void directions(UUID conferenceId, List<String> directions, Map<UUID, List<String>> own, String actor) {
        transactions.executeWithoutResult(status -> arrangements.direct(conferenceId, directions, own, actor));
    }

    /** Throws what {@link Arrangements#reads} throws. */
    public void reading(UUID conferenceId, UUID personId, ReadingWish wish, String actor) {
        transactions.executeWithoutResult(status -> arrangements.reads(conferenceId, personId, wish, actor));
    }
}
