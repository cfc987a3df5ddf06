package org.cleardays.portal.api;

import java.util.List;
import java.util.UUID;

import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.report.Mark;
import org.cleardays.report.Report;
import org.cleardays.report.Statement;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands in a report, and what of it each reader's copy would hold: what business support looks at before releasing. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
class StatementsApi {

    private final Grants grants;
    private final Disclosures disclosures;

    StatementsApi(Grants grants, Disclosures disclosures) {
        this.grants = grants;
        this.disclosures = disclosures;
    }

    /** One statement as its author wrote it; {@code number} is what a release names it by. */
    record StatementView(int number, String section, String says, String mark, String source, String about, String whoMayRead) {

        static StatementView of(Statement statement) {
            return new StatementView(statement.number(), statement.section(), statement.text(), statement.mark().map(Mark::word).orElse(null),
                    statement.source(), statement.about(), statement.whoMayRead());
        }
    }

    @GetMapping("/statements")
    List<StatementView> statements(@PathVariable UUID id, Account caller) {
        return grants.report(caller, id).statements().stream().map(StatementView::of).toList();
    }

    /** The copy this reader would get, were the named statements released besides. */
    @GetMapping("/preview")
    DisclosedCopy preview(@PathVariable UUID id, @RequestParam String reader, @RequestParam(defaultValue = "") List<Integer> statements,
                          Account caller) {
        Report report = grants.report(caller, id);
        UUID readerId = Given.reader(grants.conference(caller, report.conferenceId()), reader).id();
        return disclosures.preview(report.id(), readerId, statements);
    }
}
