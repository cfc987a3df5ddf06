package org.cleardays.document.binding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.cleardays.document.object.RawStream;
import org.cleardays.document.object.Reference;
import org.cleardays.document.object.Section;
import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.document.pdf.Xhtml;

/** What a book says of itself: its title and language, what it conforms to, and the colours it is meant in. */
final class Catalogue {

    private static final String PRODUCER = "Cleardays";
    private static final String PROMISE = "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>";
    private static final String METADATA = metadata();
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final RawStream COLOURS = colours();

    private Catalogue() {
    }

    /** The catalogue without its trees (ISO 32000-1, 7.7.2); its bookmarks are shown when it is opened. */
    static COSDictionary of(Book book, Section section, boolean conforms) {
        COSDictionary catalogue = new COSDictionary();
        catalogue.setItem(COSName.TYPE, COSName.CATALOG);
        catalogue.setString(COSName.LANG, book.language());
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalogue.setItem(COSName.MARK_INFO, marked);
        COSDictionary viewer = new COSDictionary();
        viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalogue.setItem(COSName.VIEWER_PREFERENCES, viewer);
        catalogue.setName(COSName.PAGE_MODE, "UseOutlines");
        catalogue.setItem(COSName.METADATA, section.put(metadata(book, conforms)));
        COSArray intents = new COSArray();
        intents.add(intent(section.put(COLOURS)));
        catalogue.setItem(COSName.OUTPUT_INTENTS, intents);
        return catalogue;
    }

    static COSDictionary information(Book book) {
        COSDictionary information = new COSDictionary();
        information.setString(COSName.TITLE, book.title());
        information.setString(COSName.PRODUCER, PRODUCER);
        return information;
    }

    private static RawStream metadata(Book book, boolean conforms) {
        String text = METADATA.replace("{title}", Xhtml.escape(book.title())).replace("{producer}", PRODUCER)
                .replace("{promise}", conforms ? PROMISE : "");
        RawStream stream = RawStream.of(text.getBytes(StandardCharsets.UTF_8));
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setName(COSName.SUBTYPE, "XML");
        return stream;
    }

    private static COSDictionary intent(Reference profile) {
        COSDictionary intent = new COSDictionary();
        intent.setName(COSName.TYPE, "OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.getPDFName("OutputConditionIdentifier"), SRGB);
        intent.setString(COSName.INFO, SRGB);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    private static RawStream colours() {
        RawStream profile = RawStream.packed(ScreenPdf.colours());
        profile.setInt(COSName.N, 3);
        return profile;
    }

    private static String metadata() {
        try (InputStream in = Catalogue.class.getResourceAsStream("metadata.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("metadata.xml cannot be read", e);
        }
    }
}
