package org.cleardays.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.cleardays.document.word.WordFiles;
import org.cleardays.document.wrapped.Encoded;

/** Office documents to begin with. */
public final class OfficeSeeds {

    private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    private OfficeSeeds() {
    }

    static List<byte[]> doc() {
        return List.of(smallDoc());
    }

    /** A heading, a table and a paragraph, as LibreOffice writes them for Word 97. */
    public static byte[] smallDoc() {
        try (InputStream packed = OfficeSeeds.class.getResourceAsStream("/strangers/small.doc.gz")) {
            return new GZIPInputStream(packed).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<byte[]> rtf() {
        return List.of(Encoded.bytes(SMALL_RTF), Encoded.bytes("{\\rtf1\\mac{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt y}}{\\object\\objemb"
                + "{\\*\\objdata 0105}}{\\*\\bkmkstart a}\\u8217?\\'e9\\bin3 abc{\\pict\\pngblip 89504e47}\\line\\page}"));
    }

    /** A heading, a table of two rows and a paragraph. */
    public static final String SMALL_RTF = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s1 heading 1;}}"
            + "\\pard\\s1\\b What we are worried about\\par\\pard\\plain\\trowd\\cellx3000\\cellx6000\\pard\\intbl What\\cell Mark\\cell\\row"
            + "\\trowd\\cellx3000\\cellx6000\\pard\\intbl Amy was tired.\\cell Observation\\cell\\row\\pard Nothing else.\\par}";

    static List<byte[]> html() {
        return List.of(Encoded.bytes("<html><head><title>x</title></head><body><h1>Worried</h1><table><tr><th>What<th>Mark<tr><td colspan=2>a</table>"
                + "<p>b &amp; c<ul><li>d</ul><script>e</script></body></html>"), Encoded.bytes("Worried\n\nAmy was tired. (observation)\n\n- one\n- two\n"));
    }

    static List<byte[]> wordParts() {
        return List.of(WordFiles.parts(WordFiles.paragraph("Something")).get("word/document.xml"), Encoded.bytes("<w:document " + W + "><w:body>"
                + "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:ins><w:r><w:t>Worried</w:t></w:r></w:ins><w:del><w:r><w:delText>x</w:delText>"
                + "</w:r></w:del></w:p><w:tbl><w:tblGrid><w:gridCol w:w='5'/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/><w:vMerge/></w:tcPr>"
                + "<w:sdt><w:sdtPr><w:tag w:val='worried.text'/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>a</w:t><w:fldChar w:fldCharType='begin'/>"
                + "<w:instrText>PAGE</w:instrText></w:r></w:p></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl></w:body></w:document>"));
    }

    static List<byte[]> odtParts() {
        return List.of(Encoded.bytes(odtContent("<text:h text:outline-level='1'>Worried</text:h><table:table><table:table-column "
                + "table:number-columns-repeated='2'/><table:table-row><table:table-cell table:number-columns-spanned='2'><text:p>a<text:s text:c='3'/>"
                + "<text:tab/>b</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table><text:list><text:list-item><text:p>"
                + "c<office:annotation><text:p>no</text:p></office:annotation></text:p></text:list-item></text:list>")));
    }

    /** The content of an OpenDocument text with this body. */
    public static String odtContent(String body) {
        return "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
                + "xmlns:xlink='http://www.w3.org/1999/xlink' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'>"
                + "<office:body><office:text>" + body + "</office:text></office:body></office:document-content>";
    }

    /** An OpenDocument text with these parts beside those that make it one. */
    public static byte[] odt(Map<String, byte[]> parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("mimetype", Encoded.bytes("application/vnd.oasis.opendocument.text"));
        all.put("META-INF/manifest.xml", Encoded.bytes("<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                + "<manifest:file-entry manifest:full-path='/' manifest:media-type='application/vnd.oasis.opendocument.text'/></manifest:manifest>"));
        all.putAll(parts);
        return WordFiles.zip(all);
    }
}
