package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.cleardays.CarterReports;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.RunningPortal.Caller;
import org.cleardays.report.ReportForms;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a tired person releases is what the page has shown, and nothing else. */
class ReleasePageTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    private final RunningPortal portal = RunningPortal.start();
    private final Conference conference = portal.bean(Conferences.class).findByReference("CPC-2026-0143").orElseThrow();
    private final Caller dev = portal.signedIn("dev");
    private final UUID report = waiting();
    private final String page = "/reports/" + report + "/release/jade";

    @Test
    @Tag("E")
    void aTickThatWasNotShownInTheCopyReleasesNothing() {
        Answer answer = send(seenAt(dev.get(page)), String.valueOf(danger()), "release");
        assertThat(answer.body()).contains("This copy is not the one that was shown before", "are worried that");
        assertThat(content()).isEmpty();
    }

    @Test
    @Tag("E")
    void whatWasShownIsReleasedOnceHoweverOftenItIsSent() {
        String seen = seenAt(send("", String.valueOf(danger()), "preview"));
        assertThat(send(seen, String.valueOf(danger()), "release").status()).isEqualTo(302);
        assertThat(send(seen, String.valueOf(danger()), "release").status()).isEqualTo(302);
        assertThat(content()).anyMatch(text -> text.contains("are worried that")).noneMatch(text -> text.contains("Larch Close"));
    }

    @Test
    @Tag("E")
    void aStatementIsTakenOutOfOneReadersCopyWithAReasonAndStandsInGreyWithIt() {
        String own = "/reports/" + report + "/release/marcus";
        String seen = seenAt(dev.get(own));
        int number = number("Both of Ellie's parents have parental responsibility");
        assertThat(dev.get(own).body()).contains("id=\"k" + number + "\"");
        assertThat(keep(own, seen, "", "").body()).contains("Tick what is to be kept back");
        assertThat(keep(own, seen, String.valueOf(number), "").body()).contains("Write who decided and why");
        assertThat(dev.form(own, own, Map.of("kept", String.valueOf(number), "decidedBy", "Helen Marsh", "reason", "fine", "seen", seen,
                "then", "release")).body()).contains("Keep it back first");
        assertThat(keep(own, seen, String.valueOf(number), "asked by his solicitor").status()).isEqualTo(302);
        assertThat(dev.get(own).body()).contains("Kept back by", "asked by his solicitor", "id=\"s" + number + "\"").doesNotContain("id=\"k" + number + "\"");
        assertThat(dev.get(page).body()).doesNotContain("asked by his solicitor");
    }

    private Answer keep(String own, String seen, String number, String reason) {
        return dev.form(own, own, Map.of("kept", number, "decidedBy", "Helen Marsh", "reason", reason, "seen", seen, "then", "keep"));
    }

    private Answer send(String seen, String statements, String then) {
        Map<String, String> fields = new HashMap<>(Map.of("statements", statements, "decidedBy", "Helen Marsh", "reason", "decided"));
        fields.putAll(Map.of("gateOverride", "", "seen", seen, "then", then));
        return dev.form(page, page, fields);
    }

    private static String seenAt(Answer answer) {
        return SEEN.matcher(answer.body()).results().map(found -> found.group(1)).findFirst().orElseThrow();
    }

    private List<String> content() {
        Disclosures disclosures = portal.bean(Disclosures.class);
        return disclosures.copiesOf(report).stream().filter(copy -> copy.readerId().equals(person("jade").id()))
                .flatMap(copy -> disclosures.contentOf(copy.id()).stream()).flatMap(copy -> copy.parts().stream())
                .flatMap(part -> part.blocks().stream()).map(DisclosedCopy.Block::says).toList();
    }

    private int danger() {
        return number("are worried that");
    }

    private int number(String words) {
        return portal.bean(Reports.class).get(report).statements().stream().filter(one -> one.text().contains(words))
                .findFirst().orElseThrow().number();
    }

    private UUID waiting() {
        byte[] file = CarterReports.fill(portal.bean(ReportForms.class).blankFor(conference, person("hussain")), "hussain", true);
        UUID filed = portal.inTransaction(() -> portal.bean(Reports.class).file(conference.id(), person("hussain").id(), file));
        portal.inTransaction(() -> portal.bean(Reports.class).check(filed));
        UUID request = portal.inTransaction(() -> portal.bean(Countersignatures.class).ask(filed)).id();
        String hash = portal.bean(Reports.class).get(filed).contentHash();
        portal.inTransaction(() -> portal.bean(Countersignatures.class).sign(request, hash, "user:test"));
        portal.inTransaction(() -> portal.bean(Disclosures.class).drawUp(filed));
        return filed;
    }

    private Person person(String key) {
        return conference.personByKey(key).orElseThrow();
    }
}
