package org.cleardays.document.office;

import static org.cleardays.document.word.WordFiles.utf8;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cleardays.document.word.WordFiles;

/** OpenDocument texts made for tests, good and bad. */
public final class OdtFiles {

    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'";

    private static final String STYLES = "<office:automatic-styles>"
            + "<style:style style:name='Hidden' style:family='text'><style:text-properties text:display='none'/></style:style>"
            + "<style:style style:name='Bold' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>"
            + "<style:style style:name='P9' style:family='paragraph' style:parent-style-name='Title'/></office:automatic-styles>";

    private OdtFiles() {
    }

    /** The parts of a small text with this body. */
    public static Map<String, byte[]> parts(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", utf8("<office:document-content" + NAMESPACES + ">" + STYLES + "<office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>"));
        parts.put("styles.xml", utf8("<office:document-styles" + NAMESPACES + "><office:styles><style:style style:name='Title' style:family='paragraph'/>"
                + "</office:styles><office:master-styles><style:master-page><style:footer><text:p>Form general/2026-01-05</text:p></style:footer>"
                + "</style:master-page></office:master-styles></office:document-styles>"));
        return parts;
    }

    public static byte[] odt(String body) {
        return WordFiles.zip(parts(body));
    }

    /** The file with one part added or replaced. */
    public static byte[] with(String part, byte[] bytes) {
        Map<String, byte[]> parts = parts("<text:p>Something</text:p>");
        parts.put(part, bytes);
        return WordFiles.zip(parts);
    }
}
