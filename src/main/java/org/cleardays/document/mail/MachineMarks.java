package org.cleardays.document.mail;

import java.util.List;

/**
 * The marks of mail that nobody wrote by hand (RFC 3834).
 *
 * @param autoSubmitted  the header's word in lower case, blank where absent
 * @param precedence     the header's word in lower case, blank where absent
 * @param list           it came by a mailing list (List-Id)
 * @param nullReturnPath its envelope had no sender
 * @param autoreply      it carries one of the headers of autoresponders older than the RFC
 * @param loops          the values of X-Loop, in lower case
 */
public record MachineMarks(String autoSubmitted, String precedence, boolean list, boolean nullReturnPath, boolean autoreply,
                           List<String> loops) {

    public MachineMarks {
        loops = List.copyOf(loops);
    }
}
