package org.cleardays.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.cleardays.document.face.Font;
import org.cleardays.document.face.Settable;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;

/** Prints for paper, Latin script only: untagged, small and plain; what is read on a screen is {@link ScreenPdf}'s. */
public final class PaperPdf implements PdfPrinter {

    /** Whether it can set every word of this page: other scripts are for {@link ScreenPdf}, which paper takes as well. */
    public static boolean canSet(String xhtml) {
        return Settable.isUsual(xhtml);
    }

    @Override
    public byte[] print(String xhtml) {
        ITextRenderer renderer = renderer();
        renderer.setDocument(Page.of(xhtml).document(), "");
        renderer.layout();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.createPDF(out);
        return out.toByteArray();
    }

    private static ITextRenderer renderer() {
        ITextOutputDevice device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        ITextRenderer renderer = new ITextRenderer(device, new NothingOutside(device));
        for (Font font : Font.USUAL) {
            embed(font, renderer.getFontResolver());
        }
        renderer.setPDFProducer("Cleardays");
        return renderer;
    }

    private static void embed(Font font, ITextFontResolver resolver) {
        try {
            BaseFont face = BaseFont.createFont(font.path(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, font.bytes(), null);
            resolver.addFont(face, font.path(), font.family());
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + font.path() + " cannot be embedded", e);
        }
    }

    /** Opens nothing but what stands in the page itself, and the printer's own style sheet. */
    private static final class NothingOutside extends ITextUserAgent {

        NothingOutside(ITextOutputDevice device) {
            super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
        }

        @Override
        protected InputStream openStream(String uri) throws IOException {
            if (!Page.mayOpen(uri)) {
                throw new IOException("Nothing outside the page is opened");
            }
            return super.openStream(uri);
        }
    }
}
