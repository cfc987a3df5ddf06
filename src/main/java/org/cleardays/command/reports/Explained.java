package org.cleardays.command.reports;

import java.util.List;
import java.util.Optional;

import org.cleardays.document.mail.ParsedMail;
import org.cleardays.intake.Verdict;
import org.cleardays.report.ReportExamination.Examined;

/**
 * What intake would do with a mail, and everything it would look at.
 *
 * @param says        why, in a sentence
 * @param conference  reference of the conference it is about, where that is known
 * @param proved      whether our own mail server found that it comes from its sender's domain; empty where it is not asked
 * @param machine     the marks of mail that nobody wrote by hand
 * @param reply       what its words plainly say: {@code nothing-to-add}, {@code needs-longer} …; blank where nothing
 * @param report      what checking the report in it would come to, where one would be filed
 * @param assumed     what was not known, and is assumed
 */
record Explained(String file, Verdict verdict, String says, ParsedMail mail, Optional<String> conference, Optional<Boolean> proved,
                 List<String> machine, List<MailCodesFound.Found> codes, List<MailParts.Part> parts, String reply, Optional<Examined> report,
                 List<String> assumed) {

    /** Filed, and with no reason to return it. */
    boolean isAccepted() {
        boolean filed = verdict.outcome().equals("filed") && report.filter(examined -> examined.findings().isEmpty()).isPresent();
        return filed || verdict.outcome().equals("nothing-to-add");
    }
}
