package org.cleardays.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.cleardays.document.face.Font;
import org.cleardays.document.face.JoinedLetters;
import org.cleardays.document.face.SharedFace;

/** Prints for the screen: tagged, PDF/UA-1 and PDF/A-2a, for people who read on a phone or listen. */
public final class ScreenPdf implements PdfPrinter {

    /** The colours of everything we print: sRGB, as an ICC profile. */
    public static byte[] colours() {
        return SRGB.clone();
    }

    /** The style that every page has before its own. */
    public static String ground() {
        return Page.STYLE;
    }

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    /** No page numbers, and a name for each element that has an id. */
    private static final String IN_A_BOOK = """
            @page { @bottom-left { content: none; } @bottom-right { content: none; } }
            [id] { -fs-named-destination: create; }""";

    private final String lastStyle;
    private final CompressParameters packing;

    public ScreenPdf() {
        this("", CompressParameters.DEFAULT_COMPRESSION);
    }

    private ScreenPdf(String lastStyle, CompressParameters packing) {
        this.lastStyle = lastStyle;
        this.packing = packing;
    }

    /** Prints what is bound into a book afterwards: without page numbers, since the book has its own, and quick to open again. */
    public static ScreenPdf forBinding() {
        return new ScreenPdf(IN_A_BOOK, CompressParameters.NO_COMPRESSION);
    }

    /** With the XML of this Java alone: what else the class path offers is neither wanted nor looked for, again for each page. */
    @Override
    public byte[] print(String xhtml) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return printed(xhtml);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private byte[] printed(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<PDType0Font> joined = new ArrayList<>();
        try (PDDocument document = new PDDocument(); PdfBoxRenderer renderer = renderer(xhtml, document, joined).buildPdfRenderer()) {
            renderer.getSharedContext().setTextRenderer(new MeasuredOnce());
            renderer.createPDFKeepOpen();
            Lean.make(document);
            if (!joined.isEmpty()) {
                document.save(OutputStream.nullOutputStream());
                joined.forEach(SharedFace::sayLetters);
            }
            document.save(out, packing);
        } catch (IOException e) {
            throw new UncheckedIOException("The page could not be printed for the screen", e);
        }
        return out.toByteArray();
    }

    /** A face that is made ready when a word is set in it. */
    private static final class WhenUsed extends PDFontSupplier {

        private final Font font;
        private final PDDocument document;
        private final List<PDType0Font> joined;

        WhenUsed(Font font, PDDocument document, List<PDType0Font> joined) {
            super(null);
            this.font = font;
            this.document = document;
            this.joined = joined;
        }

        @Override
        public PDFont supply() {
            try {
                PDType0Font embedded = SharedFace.embedded(font, document);
                if (font.joins()) {
                    joined.add(embedded);
                }
                return embedded;
            } catch (IOException e) {
                throw new UncheckedIOException("The font " + font.path() + " cannot be embedded", e);
            }
        }
    }

    private PdfRendererBuilder renderer(String xhtml, PDDocument document, List<PDType0Font> joined) throws IOException {
        Page page = Page.of(xhtml, lastStyle, Font.OTHERS);
        PdfRendererBuilder renderer = new PdfRendererBuilder()
                .withW3cDocument(page.document(), "")
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(SRGB)
                .withProducer("Cleardays")
                .useExternalResourceAccessControl((uri, type) -> Page.mayOpen(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((uri, type) -> Page.mayOpen(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        use(Font.USUAL, document, joined, renderer);
        if (page.needsFurtherFaces()) {
            use(Font.OTHERS, document, joined, renderer);
            renderer.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory()).useUnicodeBidiReorderer(new JoinedLetters())
                    .defaultTextDirection(TextDirection.LTR);
        }
        return renderer;
    }

    private static void use(List<Font> fonts, PDDocument document, List<PDType0Font> joined, PdfRendererBuilder renderer) {
        for (Font font : fonts) {
            renderer.useFont(new WhenUsed(font, document, joined), font.family(), font.weight(), font.style(), true);
        }
    }
}
