package org.cleardays.document.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.paint.Covered.box;
import static org.cleardays.document.paint.Covered.clipped;
import static org.cleardays.document.paint.Covered.onAHiddenLayer;
import static org.cleardays.document.paint.Covered.page;
import static org.cleardays.document.paint.Covered.picture;
import static org.cleardays.document.paint.Covered.scan;
import static org.cleardays.document.paint.Covered.words;
import static org.junit.jupiter.api.Named.named;

import java.awt.Color;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which pages hide words, and which only look a little as if they did (threats B15, E). */
@Tag("B15")
@Tag("E")
class CoveredTextTest {

    private static final String HOME = "Jade sleeps at 14 Larch Close, DN99 4ZZ.";
    private static final Color NEARLY_BLACK = new Color(18, 16, 20);

    static List<Named<byte[]>> redactionsThatDoNotRedact() {
        return List.of(
                named("a black box over words", page(words(HOME), box(Color.BLACK))),
                named("a box only as high as the letters", page(words(HOME), box(Color.BLACK, new PDRectangle(72, 698, 250, 10)))),
                named("a box over one word of three letters", page(words("Zoe"), box(Color.BLACK))),
                named("a box not quite opaque", page(words(HOME), Covered.shaded(0.95f))),
                named("a white box over words", page(words(HOME), box(Color.WHITE))),
                named("a picture over words", page(words(HOME), picture(Covered.blank(NEARLY_BLACK)))),
                named("black words on a black ground", page(box(Color.BLACK), words(HOME))),
                named("nearly black words on a black ground", page(box(Color.BLACK), words(HOME, 11, NEARLY_BLACK))),
                named("white words on white", page(words(HOME, 11, Color.WHITE))),
                named("a square drawn over words by a reader's program", page(words(HOME), Covered.square())),
                named("words highlighted in black", page(words(HOME), Covered.highlight())),
                named("words marked to be taken out", page(words(HOME), Covered.toBeRedacted())),
                named("what a scanner read before somebody blackened its picture",
                        page(picture(scan(Color.WHITE, HOME)), words(HOME, 11, Color.BLACK, RenderingMode.NEITHER), box(Color.BLACK))));
    }

    static List<Named<byte[]>> whatIsOnlyLikeIt() {
        return List.of(
                named("black words on white", page(words(HOME))),
                named("white words on a dark heading", page(box(new Color(11, 12, 12)), words(HOME, 11, Color.WHITE))),
                named("pale words on a blue heading", page(box(new Color(29, 79, 145)), words(HOME, 11, new Color(200, 215, 240)))),
                named("a box beside words", page(words(HOME), box(Color.BLACK, new PDRectangle(72, 640, 250, 18)))),
                named("a box with nothing under it", page(box(Color.BLACK), words(""))),
                named("letters that fill their boxes", page(words("ll11 IIII llll 1|1 Ill"))),
                named("a faint watermark", page(words("DRAFT", 90, new Color(240, 240, 240)), words(HOME))),
                named("a yellow highlight", page(box(Color.YELLOW), words(HOME))),
                named("small print", page(words(HOME, 5, Color.DARK_GRAY))),
                named("a line through words", page(words(HOME), box(Color.BLACK, new PDRectangle(72, 703, 250, 1)))),
                named("what a scanner read in its picture", page(picture(scan(Color.WHITE, HOME)), words(HOME, 11, Color.BLACK, RenderingMode.NEITHER))),
                named("a cell that cuts its words off", page(clipped(new PDRectangle(68, 694, 60, 18), words(HOME)))),
                named("a layer that is not shown", page(onAHiddenLayer(words(HOME)))));
    }

    @ParameterizedTest
    @MethodSource("redactionsThatDoNotRedact")
    void aRedactionThatDoesNotRedactIsRecognised(byte[] pdf) {
        assertThat(CoveredText.in(pdf)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("whatIsOnlyLikeIt")
    void whatIsOnlyLikeItIsNotTakenForOne(byte[] pdf) {
        assertThat(CoveredText.in(pdf)).isFalse();
    }

    static List<Named<Hidden>> otherPlaces() {
        return List.of(
                hidden("behind a picture", Unseen.BEHIND_A_PICTURE, page(picture(scan(Color.WHITE, HOME)), words(HOME, 11, Color.BLACK, RenderingMode.NEITHER))),
                hidden("invisible", Unseen.INVISIBLE, page(words(HOME, 11, Color.BLACK, RenderingMode.NEITHER))),
                hidden("on a layer", Unseen.ON_A_LAYER, page(onAHiddenLayer(words(HOME)))),
                hidden("cut off", Unseen.CUT_OFF, page(clipped(new PDRectangle(68, 694, 60, 18), words(HOME)))),
                hidden("too small", Unseen.TOO_SMALL, page(words(HOME, 1, Color.BLACK))),
                hidden("outside the crop box", Unseen.OUTSIDE, page(words(HOME),
                        (page, document) -> document.getPage(0).setCropBox(new PDRectangle(0, 0, 595, 400)))));
    }

    /** A page that hides words in this way. */
    record Hidden(Unseen unseen, byte[] pdf) {
    }

    private static Named<Hidden> hidden(String name, Unseen unseen, byte[] pdf) {
        return named(name, new Hidden(unseen, pdf));
    }

    @ParameterizedTest
    @MethodSource("otherPlaces")
    void whereElseWordsHideIsSaid(Hidden hidden) throws IOException {
        assertThat(painted(hidden.pdf())).isEqualTo(EnumSet.of(hidden.unseen()));
    }

    private static Set<Unseen> painted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PagePainter(document).paint(0, 1.5f).unseen();
        }
    }
}
