package org.cleardays.intake;

import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.cleardays.document.mail.ParsedMail;

/** Tells what comes back about mails of ours: delivery notices, and whatever is sent to the address of receipts. */
record Evidence(String receiptsAddress) {

    /**
     * A person who forwards a bounce with the report in it sends a report; only a machine's notice, or one without a file, is none.
     * {@code holdsNoReport} is asked only where it matters.
     */
    boolean is(ParsedMail mail, BooleanSupplier holdsNoReport) {
        boolean notice = mail.notice().isPresent();
        boolean forReceipts = !mail.plusPartsOf(receiptsAddress.toLowerCase(Locale.ROOT)).isEmpty();
        return notice && forReceipts || (notice || forReceipts) && holdsNoReport.getAsBoolean();
    }
}
