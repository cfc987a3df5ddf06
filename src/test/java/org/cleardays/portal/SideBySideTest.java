package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The office sees what each reader has, side by side, before anything leaves. */
class SideBySideTest {

    private final RunningPortal portal = RunningPortal.start();
    private final SharedReport shared = SharedReport.in(portal);

    @Test
    @Tag("E")
    void eachStatementStandsForEachReaderAsItsWordsOrAsAGreyBarWithTheReason() {
        String page = portal.signedIn("dev").get("/reports/" + shared.report() + "/readers").body();
        assertThat(page).contains("Helen Marsh", "Jade Carter", "Ryan Barnes", "Marcus Reid");
        String weight = rowOf(page, "weight follows his line");
        assertThat(weight.split("weight follows his line", -1)).hasSize(4);
        assertThat(weight).containsOnlyOnce("app-sides__kept").contains("Kept back", "it is about none of their own children, nor about themselves");
        assertThat(weight.substring(weight.indexOf("app-sides__kept"))).contains("Marcus");
    }

    @Test
    void whoeverIsNotOfTheOfficeFindsNoSuchPage() {
        assertThat(portal.signedIn("root").get("/reports/" + shared.report() + "/readers").status()).isEqualTo(404);
    }

    private static String rowOf(String page, String words) {
        int at = page.indexOf(words);
        return page.substring(page.lastIndexOf("role=\"group\"", at), page.indexOf("role=\"group\"", at));
    }
}
