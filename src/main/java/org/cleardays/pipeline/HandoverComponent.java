package org.cleardays.pipeline;

import java.util.Map;

import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import org.cleardays.handover.Handovers;
import org.cleardays.handover.Receivers;
import org.springframework.transaction.support.TransactionOperations;

/** {@code handover:name}: a route reads the work put aside under its name, and puts work aside for another. */
class HandoverComponent extends DefaultComponent {

    private final Handovers handovers;
    private final Receivers receivers;
    private final TransactionOperations transactions;

    HandoverComponent(Handovers handovers, Receivers receivers, TransactionOperations transactions) {
        this.handovers = handovers;
        this.receivers = receivers;
        this.transactions = transactions;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String route, Map<String, Object> parameters) {
        boolean transacted = Boolean.parseBoolean(String.valueOf(parameters.getOrDefault("transacted", "true")));
        parameters.remove("transacted");
        return new HandoverEndpoint(uri, this, route, transacted);
    }

    Handovers handovers() {
        return handovers;
    }

    Receivers receivers() {
        return receivers;
    }

    TransactionOperations transactions() {
        return transactions;
    }
}
