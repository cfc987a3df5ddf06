package org.cleardays.pipeline;

import java.util.Map;

import jakarta.mail.Message;
import org.apache.camel.Exchange;
import org.apache.camel.component.mail.MailBinding;
import org.apache.camel.component.mail.MailMessage;

/**
 * Lets no header of a mail into a route: the mail server cannot even list those of a malformed one, and then the mail would come again
 * at each look; and a header called {@code Camel…} would be an order to Camel (threats A7, A12).
 */
class HeadersStayOutside extends MailBinding {

    @Override
    protected Map<String, Object> extractHeadersFromMail(Message mail, Exchange exchange) {
        return Map.of();
    }

    /** The mail itself, not what Camel would make of it. */
    @Override
    public Object extractBodyFromMail(Exchange exchange, MailMessage mail) {
        return mail.getMessage();
    }
}
