package org.cleardays.pipeline;

import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;

/** Hands failures of the mailbox to the watch, which health shows; nothing of a mail is logged. */
class QuietMailbox implements ExceptionHandler {

    private final MailboxWatch watch;

    QuietMailbox(MailboxWatch watch) {
        this.watch = watch;
    }

    @Override
    public void handleException(Throwable exception) {
        watch.failed(exception);
    }

    @Override
    public void handleException(String message, Throwable exception) {
        watch.failed(exception);
    }

    @Override
    public void handleException(String message, Exchange exchange, Throwable exception) {
        watch.failed(exception);
    }
}
