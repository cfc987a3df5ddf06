package org.cleardays.portal.act;

import java.util.List;
import java.util.UUID;

import org.cleardays.handover.Handovers;
import org.cleardays.report.Answered;
import org.cleardays.report.Reports;
import org.cleardays.report.version.Answer;
import org.springframework.transaction.support.TransactionOperations;

/** An author answers what was asked about their report; the new version is checked as any other that comes. */
public class AnswerReport {

    private final Reports reports;
    private final Handovers handovers;
    private final TransactionOperations transactions;

    public AnswerReport(Reports reports, Handovers handovers, TransactionOperations transactions) {
        this.reports = reports;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    public Answered answer(UUID reportId, List<Answer> answers) {
        return transactions.execute(status -> {
            Answered answered = reports.answer(reportId, answers);
            if (answered instanceof Answered.Filed filed) {
                handovers.put("check-report", filed.id());
            }
            return answered;
        });
    }
}
