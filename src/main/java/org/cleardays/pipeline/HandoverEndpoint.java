package org.cleardays.pipeline;

import java.util.UUID;

import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;
import org.cleardays.handover.Receiver;

/** One named hand-over. What travels is an id: the body, or the id of the outcome that is the body. */
class HandoverEndpoint extends DefaultEndpoint {

    private final HandoverComponent component;
    private final String route;
    private final boolean transacted;

    HandoverEndpoint(String uri, HandoverComponent component, String route, boolean transacted) {
        super(uri, component);
        this.component = component;
        this.route = route;
        this.transacted = transacted;
    }

    @Override
    public Producer createProducer() {
        return new PutAside();
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        return new Take(processor);
    }

    /** Puts work aside, in the current transaction, or in one of its own where there is none (a timer). */
    private final class PutAside extends DefaultProducer {

        private PutAside() {
            super(HandoverEndpoint.this);
        }

        @Override
        public void process(Exchange exchange) {
            UUID id = exchange.getMessage().getBody(UUID.class);
            if (id == null) {
                throw new IllegalArgumentException("Nothing with an id to put aside for " + route);
            }
            component.transactions().executeWithoutResult(status -> component.handovers().put(route, id));
        }
    }

    /** Takes work, one piece at a time for each thread of the engine, and runs the route on that thread. */
    private final class Take extends DefaultConsumer implements Receiver {

        private Take(Processor processor) {
            super(HandoverEndpoint.this, processor);
        }

        @Override
        protected void doStart() throws Exception {
            super.doStart();
            component.receivers().register(route, this);
        }

        @Override
        protected void doStop() throws Exception {
            component.receivers().unregister(route);
            super.doStop();
        }

        @Override
        public boolean transacted() {
            return transacted;
        }

        @Override
        public void receive(UUID id) {
            Exchange exchange = createExchange(false);
            exchange.getMessage().setBody(id);
            run(exchange);
            if (exchange.getException() != null) {
                throw RuntimeCamelException.wrapRuntimeCamelException(exchange.getException());
            }
        }

        /** Camel's processor may throw anything; it is put where the route's own failures are. */
        @SuppressWarnings("checkstyle:IllegalCatch")
        private void run(Exchange exchange) {
            try {
                getProcessor().process(exchange);
            } catch (Exception e) {
                exchange.setException(e);
            } finally {
                releaseExchange(exchange, false);
            }
        }
    }
}
