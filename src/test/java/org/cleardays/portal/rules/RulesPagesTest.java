package org.cleardays.portal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.cleardays.conference.authority.Authorities;
import org.cleardays.portal.RunningPortal;
import org.cleardays.portal.RunningPortal.Answer;
import org.cleardays.portal.RunningPortal.Caller;
import org.junit.jupiter.api.Test;

class RulesPagesTest {

    private final RunningPortal portal = RunningPortal.start();
    private final Authorities authorities = portal.bean(Authorities.class);
    private final Caller dev = portal.signedIn("dev");
    private final Caller root = portal.signedIn("root");

    @Test
    void rulesAreReadAloudWithTheCartersDates() {
        Answer page = dev.get("/timescales/doncaster?example=carters");
        assertThat(page.status()).describedAs(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("2 working days before the conference.", "Friday 5 June 2026, 5pm", "Thursday 11 June 2026, 5pm",
                "Our proposal", "Stated by the source").doesNotContain("/timescales/doncaster/change", "There is a problem");
    }

    @Test
    void anotherDateGivesOtherDeadlines() {
        assertThat(dev.get("/timescales/doncaster?kind=review&conference=2026-07-09&conference-time=10:00").body())
                .contains("Thursday 2 July 2026, 5pm", "a review conference");
    }

    @Test
    void whatIsNoDateIsSaidAndKept() {
        assertThat(dev.get("/timescales/doncaster?conference=9.6.2026").body()).contains("There is a problem", "“9.6.2026” is no date", "href=\"#conference\"",
                "id=\"conference-error\"", "value=\"9.6.2026\"");
    }

    @Test
    void everyAuthoritysRulesAreShown() {
        assertThat(authorities.names()).allSatisfy(name -> assertThat(dev.get("/timescales/" + name).status()).isEqualTo(200));
        assertThat(dev.get("/timescales/isle-of-man").body()).contains("not set by the authority", "Not set");
        assertThat(dev.get("/timescales/nowhere").status()).isEqualTo(404);
    }

    @Test
    void aChangedPhraseShowsItsEffectBeforeAnythingIsKept() {
        int before = authorities.file("doncaster").version();
        Answer check = change("report-to-family", "initial", "3 working days before conference", before);
        assertThat(check.body()).contains("Nothing is saved yet", "CPC-2026-0143", "Friday 5 June 2026, 5pm", "Thursday 4 June 2026, 5pm",
                "+ </span><span>", "3 working days before conference").doesNotContain("There is a problem");
        assertThat(authorities.file("doncaster").version()).isEqualTo(before);
        assertThat(portal.as("dev").get("/api/v1/conferences/CPC-2026-0143/deadlines").body()).doesNotContain("3 working days before the conference");
    }

    @Test
    void aFaultyPhraseIsSaidWithWhatWasExpectedAndKept() {
        Answer page = change("report-to-family", "initial", "2 wroking days before conference", authorities.file("doncaster").version());
        assertThat(page.body()).contains("<title>Error: ", "There is a problem", "write a due such as 2 working days before conference",
                "value=\"2 wroking days before conference\"");
    }

    @Test
    void aFaultyPhraseIsSaidAtItsField() {
        Answer page = change("report-to-family", "review", "2 wroking days before conference", authorities.file("doncaster").version());
        String field = page.body().replaceFirst("(?s).*id=\"(phrase[^\"]*)-error\".*", "$1");
        assertThat(field).endsWith(".review");
        assertThat(page.body()).contains("href=\"#" + field + "\">Review says &quot;2 wroking days", "aria-describedby=\"" + field + "-error\"",
                "govuk-input--error").doesNotContain("doncaster.yaml");
    }

    @Test
    void aSavedChangeIsAVersionAndSetsTheDeadlinesAgain() {
        int before = authorities.file("leeds").version();
        String yaml = authorities.file("leeds").text() + "# a remark\n";
        assertThat(save("leeds", yaml, before, "").body()).contains("Write why the rules change");
        assertThat(save("leeds", yaml, before, "agreed in May").status()).isEqualTo(302);
        assertThat(root.get("/timescales/leeds/versions").body()).contains("agreed in May", ">root<");
        assertThat(root.get("/timescales/leeds/versions/" + (before + 1)).body()).contains("What differs from the version before", "# a remark");
        assertThat(root.get("/timescales/leeds/versions/" + (before + 1) + "/file").body()).isEqualTo(yaml);
        assertThat(portal.database().client().sql("select detail from audit_entry where what = 'rules-changed'").query(String.class).list())
                .contains("leeds, version " + (before + 1));
    }

    @Test
    void whoSavesSecondIsToldThatTheRulesHaveChanged() {
        int before = authorities.file("devon").version();
        String yaml = authorities.file("devon").text();
        assertThat(save("devon", yaml + "# first\n", before, "first").status()).isEqualTo(302);
        assertThat(save("devon", yaml + "# second\n", before, "second").body()).contains("Somebody else has changed these rules meanwhile", "# second");
        assertThat(authorities.file("devon").version()).isEqualTo(before + 1);
    }

    @Test
    void everythingWrongWithAWholeFileIsToldWithItsLine() {
        Answer page = root.form("/timescales/guide/file", "/timescales/guide/file", Map.of("base", "1",
                "yaml", authorities.file("guide").text().replaceFirst("zone: .*", "zone: Atlantis").replaceFirst("countersigning: .*", "countersigning: maybe")));
        assertThat(page.body()).contains("zone says &quot;Atlantis&quot;", "countersigning says &quot;maybe&quot;", ", line ", "zone: Atlantis");
    }

    @Test
    void theFormatIsExplainedInThePortal() {
        assertThat(dev.get("/timescales/how-to-write").body()).contains("<h1 class=\"govuk-heading-l\">Your authority", "display-name");
    }

    private Answer change(String rule, String kind, String phrase, int base) {
        DuePhrases phrases = DuePhrases.of(authorities.file("doncaster"), rule).orElseThrow();
        String field = phrases.leaves().stream().filter(leaf -> leaf.label().equals(kind)).findFirst().orElseThrow().field();
        return root.form("/timescales/doncaster/change?rule=" + rule, "/timescales/doncaster/change",
                Map.of("rule", rule, "base", "" + base, field, phrase));
    }

    private Answer save(String name, String yaml, int base, String reason) {
        return root.form("/timescales/" + name + "/file", "/timescales/" + name + "/save", Map.of("yaml", yaml, "base", "" + base, "reason", reason));
    }
}
