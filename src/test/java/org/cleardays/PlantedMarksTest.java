package org.cleardays;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cleardays.document.pdf.PaperPdf;
import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.document.pdf.Xhtml;
import org.junit.jupiter.api.Test;

/** The search for planted marks finds them where they hide: a search that finds nothing proves nothing by itself. */
class PlantedMarksTest {

    @Test
    void areFoundInTheTextOfAPdfPrintedByEither() {
        String page = Xhtml.page("A title", "", "<p>She sleeps at <b>Larch</b> Close.</p>");
        assertThatThrownBy(() -> PlantedMarks.assertNowhereFor("ryan", new ScreenPdf().print(page))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> PlantedMarks.assertNowhereFor("ryan", new PaperPdf().print(page))).isInstanceOf(AssertionError.class);
    }

    @Test
    void areFoundInATitle() {
        byte[] pdf = new ScreenPdf().print(Xhtml.page("Larch Close", "", "<p>a</p>"));
        assertThatThrownBy(() -> PlantedMarks.assertNowhereFor("marcus", pdf)).isInstanceOf(AssertionError.class);
        PlantedMarks.assertNowhereFor("jade", pdf);
    }
}
