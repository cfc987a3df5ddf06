package org.cleardays.document.carried;

import static org.cleardays.document.carried.Plant.MARK;
import static org.cleardays.document.word.WordFiles.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cleardays.document.word.WordFiles;

/** Word files, made by POI and written into, with words hidden in every place such a file has (threats B5, B6, E). */
final class WordPlants {

    private static final String KIND = "Word";
    private static final String AUTHOR = " w:id='7' w:author='" + MARK + "' w:date='2026-06-01T09:00:00Z'";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private WordPlants() {
    }

    static List<Plant> all() {
        return List.of(
                body("tracked deletion, and who made it", "<w:del" + AUTHOR + "><w:r><w:delText>" + MARK + "</w:delText></w:r></w:del>", "a tracked deletion"),
                body("words moved away", "<w:moveFrom" + AUTHOR + "><w:r><w:t>" + MARK + "</w:t></w:r></w:moveFrom>", "a tracked deletion"),
                body("who inserted words", "<w:ins" + AUTHOR + "><w:r><w:t>More</w:t></w:r></w:ins>", "the name of who inserted words"),
                body("hidden words", run("<w:vanish/>"), "hidden words"),
                body("white on white", run("<w:color w:val='FFFFFF'/>"), "words too small to read, or in the colour of the paper"),
                body("1 pt", run("<w:sz w:val='2'/>"), "words too small to read, or in the colour of the paper"),
                body("the instruction of a field", "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK \"" + MARK
                        + "\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>here</w:t></w:r><w:r>"
                        + "<w:fldChar w:fldCharType='end'/></w:r>", "the instruction of a field"),
                body("the name of a bookmark", "<w:bookmarkStart w:id='1' w:name='" + MARK + "'/><w:bookmarkEnd w:id='1'/>", "the name of a bookmark"),
                body("alternative text", "<w:r><w:drawing><wp:inline xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'>"
                        + "<wp:docPr id='1' name='p' descr='" + MARK + "'/></wp:inline></w:drawing></w:r>", "the text that describes a picture"),
                body("a prompt that stands for words to come", "<w:sdt><w:sdtPr><w:alias w:val='" + MARK + "'/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + "<w:r><w:t>" + MARK + "</w:t></w:r></w:sdtContent></w:sdt>", ""),
                body("what an older program would show", "<w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                        + "<mc:Fallback><w:t>" + MARK + "</w:t></mc:Fallback></mc:AlternateContent></w:r>", ""),
                part("comment", "word/comments.xml", "<w:comments xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:comment"
                        + AUTHOR + ">" + WordFiles.paragraph(MARK) + "</w:comment></w:comments>", "a comment"),
                part("properties", "docProps/custom.xml", "<Properties><p>" + MARK + "</p></Properties>", "its properties"),
                part("customXml", "customXml/item1.xml", "<x>" + MARK + "</x>", "data that belong to the file and stand on no page"),
                part("glossary", "word/glossary/document.xml", "<w:x xmlns:w='w'>" + MARK + "</w:x>", "data that belong to the file and stand on no page"),
                part("thumbnail", "docProps/thumbnail.jpeg", MARK, "data that belong to the file and stand on no page"),
                part("a picture's EXIF", "word/media/image1.jpeg", "Exif\0\0" + MARK, "data that belong to the file and stand on no page"),
                part("a part nothing leads to", "word/left-over.bin", MARK, ""),
                changed("the target of a link", parts -> parts.computeIfPresent("word/_rels/document.xml.rels", (name, rels) -> replace(rels,
                        "</Relationships>", "<Relationship Id='rId77' Type='" + RELATION + "hyperlink' Target='https://maps.test/" + MARK
                        + "' TargetMode='External'/></Relationships>")), "carried", ""),
                changed("a file in the file", parts -> parts.put("word/embeddings/oleObject1.bin", utf8(MARK)), "unsafe", ""),
                changed("a picture fetched from elsewhere", parts -> parts.computeIfPresent("word/_rels/document.xml.rels", (name, rels) -> replace(rels,
                        "</Relationships>", "<Relationship Id='rId78' Type='" + RELATION + "image' Target='https://x.test/" + MARK
                        + "' TargetMode='External'/></Relationships>")), "unsafe", ""),
                changed("black highlight", parts -> insert(parts, run("<w:highlight w:val='black'/>")), "bad-redaction", ""),
                changed("black on a black shade", parts -> insert(parts, run("<w:color w:val='000000'/><w:shd w:val='clear' w:fill='000000'/>")),
                        "bad-redaction", ""));
    }

    private static String run(String properties) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + MARK + "</w:t></w:r>";
    }

    private static Plant body(String place, String runs, String told) {
        return changed(place, parts -> insert(parts, runs), "carried", told);
    }

    private static Plant part(String place, String name, String words, String told) {
        return changed(place, parts -> parts.put(name, utf8(words)), "carried", told);
    }

    private static Plant changed(String place, Consumer<Map<String, byte[]>> change, String comes, String told) {
        Map<String, byte[]> parts = made();
        change.accept(parts);
        return new Plant(KIND, place, WordFiles.zip(parts), comes, told);
    }

    private static void insert(Map<String, byte[]> parts, String runs) {
        parts.computeIfPresent("word/document.xml", (name, xml) -> replace(xml, "</w:p>", runs + "</w:p>"));
    }

    private static byte[] replace(byte[] xml, String words, String by) {
        String text = new String(xml, StandardCharsets.UTF_8);
        if (!text.contains(words)) {
            throw new IllegalStateException("Nothing to write into");
        }
        return utf8(text.replaceFirst(words, java.util.regex.Matcher.quoteReplacement(by)));
    }

    /** A file of POI's with one harmless paragraph, unpacked. */
    private static Map<String, byte[]> made() {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(Plant.SEEN);
            document.write(bytes);
            Map<String, byte[]> parts = new LinkedHashMap<>();
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            parts.computeIfAbsent("word/_rels/document.xml.rels", name -> utf8("<Relationships "
                    + "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'></Relationships>"));
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
