package org.cleardays.pipeline;

import java.time.Duration;
import java.util.UUID;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets one node at a time read the mailbox: it holds a lease in the database, renewed by each poll and taken over within seconds
 * when that node dies.
 */
class OneReaderAtATime implements PollingConsumerPollStrategy {

    private final UUID node = UUID.randomUUID();
    private final JdbcClient jdbc;
    private final Duration lease;
    private final MailboxWatch watch;

    OneReaderAtATime(JdbcClient jdbc, Duration lease, MailboxWatch watch) {
        this.jdbc = jdbc;
        this.lease = lease;
        this.watch = watch;
    }

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        boolean ours = jdbc.sql("""
                insert into mailbox_lease (mailbox, holder, held_until) values ('reports', ?, now() + make_interval(secs => ?))
                on conflict (mailbox) do update set holder = excluded.holder, held_until = excluded.held_until
                where mailbox_lease.holder = excluded.holder or mailbox_lease.held_until < now()""")
                .params(node, (double) lease.toSeconds()).update() == 1;
        if (!ours) {
            watch.readElsewhere();
        }
        return ours;
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
        watch.read();
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
        watch.failed(cause);
        return false;
    }
}
