package org.cleardays.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.word.WordComments.Comment.WHOLE_FILE;
import static org.cleardays.document.word.WordFiles.paragraph;
import static org.cleardays.document.word.WordFiles.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cleardays.document.form.Block;
import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.word.WordComments.Comment;
import org.junit.jupiter.api.Test;

/** Comments stand around exactly the words they are about, in whatever way the file holds those words. */
class WordCommentsTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final String TABLE = "<w:tbl><w:tr><w:tc>" + paragraph("One") + "</w:tc><w:tc>" + paragraph("Two") + paragraph("lines") + "</w:tc></w:tr>"
            + "<w:tr><w:tc><w:p/></w:tc><w:tc>" + paragraph("Four") + "</w:tc></w:tr></w:tbl>";

    @Test
    void aCellsWordsAreWithinTheMarks() {
        byte[] file = commented(TABLE, new Comment(new Spot(0, 0, 1), "Who saw this?"));
        assertThat(marked(file, 0)).isEqualTo("Two lines");
        assertThat(comments(file)).singleElement().satisfies(comment -> {
            assertThat(comment.getAuthor()).isEqualTo("Conference reports");
            assertThat(comment.getInitials()).isEqualTo("CR");
            assertThat(comment.getDate().toInstant()).isEqualTo(NOON);
            assertThat(comment.getText()).isEqualTo("Who saw this?");
        });
    }

    @Test
    void whatTheFileSaysIsAsItWas() {
        byte[] file = commented(TABLE, new Comment(new Spot(0, 0, 1), "Who saw this?"), new Comment(WHOLE_FILE, "Sign it."));
        assertThat(blocks(file)).isEqualTo(blocks(WordFiles.word(TABLE)));
    }

    @Test
    void severalAtOneSpotStandThereInTheirOrder() {
        byte[] file = commented(TABLE, new Comment(new Spot(0, 0, 0), "First."), new Comment(new Spot(0, 1, 1), "Elsewhere."),
                new Comment(new Spot(0, 0, 0), "Second."));
        assertThat(comments(file)).extracting(XWPFComment::getText).containsExactly("First.", "Elsewhere.", "Second.");
        assertThat(List.of(marked(file, 0), marked(file, 1), marked(file, 2))).containsExactly("One", "Four", "One");
        assertThat(main(file)).containsSubsequence("commentRangeStart w:id=\"0\"", "commentRangeStart w:id=\"2\"", "commentRangeEnd w:id=\"0\"",
                "commentReference w:id=\"0\"", "commentRangeEnd w:id=\"2\"");
    }

    @Test
    void anEmptyCellAndAnEmptyRowTakeOne() {
        byte[] file = commented(TABLE, new Comment(new Spot(0, 1, 0), "What?"), new Comment(new Spot(0, 1, -1), "Row?"));
        assertThat(main(file)).containsSubsequence("One", "<w:tr><w:tc><w:p><w:commentRangeStart", "Four");
        assertThat(comments(file)).hasSize(2);
    }

    @Test
    void aCellInAContentControlTakesOne() {
        String control = "<w:tbl><w:tr><w:sdt><w:sdtPr><w:tag w:val='worried.text'/></w:sdtPr><w:sdtContent><w:tc><w:sdt><w:sdtContent>"
                + paragraph("Said") + "</w:sdtContent></w:sdt></w:tc></w:sdtContent></w:sdt><w:tc>" + paragraph("else") + "</w:tc></w:tr></w:tbl>";
        assertThat(marked(commented(control, new Comment(new Spot(0, 0, 0), "Who?")), 0)).isEqualTo("Said");
    }

    @Test
    void aCellMergedWithTheOneAboveShowsItThere() {
        String merged = "<w:tbl>" + row("<w:vMerge w:val='restart'/>", "Shown") + row("<w:vMerge/>", "") + row("<w:vMerge/>", "") + "</w:tbl>";
        assertThat(marked(commented(merged, new Comment(new Spot(0, 2, 1), "Who?")), 0)).isEqualTo("Shown");
    }

    private static String row(String merge, String words) {
        return "<w:tr><w:tc>" + paragraph("x") + "</w:tc><w:tc><w:tcPr>" + merge + "</w:tcPr>" + paragraph(words) + "</w:tc></w:tr>";
    }

    @Test
    void trackedChangesAreLeftAsTheyAre() {
        String tracked = "<w:p><w:pPr><w:rPr><w:ins w:id='1'/></w:rPr></w:pPr><w:del w:id='2'><w:r><w:delText>old</w:delText></w:r></w:del>"
                + "<w:ins w:id='3'><w:r><w:t>new</w:t></w:r></w:ins></w:p>";
        byte[] file = commented(tracked, new Comment(Spot.of(0), "Who?"));
        assertThat(main(file)).containsSubsequence("</w:pPr><w:commentRangeStart", "<w:del w:id=\"2\">", "<w:ins w:id=\"3\">", "<w:commentRangeEnd");
        assertThat(marked(file, 0)).isEqualTo("new");
    }

    @Test
    void theWholeFileAndASpotThatIsNotThereAreItsFirstWords() {
        String body = "<w:p/>" + paragraph("Title") + TABLE;
        byte[] file = commented(body, new Comment(WHOLE_FILE, "Form?"), new Comment(new Spot(7, 7, 7), "Lost?"));
        assertThat(List.of(marked(file, 0), marked(file, 1))).containsExactly("Title", "Title");
    }

    @Test
    void aTextBoxTakesNoneButTheParagraphThatHoldsItDoes() {
        String box = "<w:p><w:r><w:pict><w:txbxContent>" + paragraph("In the box") + "</w:txbxContent></w:pict></w:r></w:p>";
        assertThat(main(commented(box, new Comment(Spot.of(0), "Who?")))).containsSubsequence("<w:p><w:commentRangeStart", "<w:pict>", "<w:commentRangeEnd");
    }

    @Test
    void commentsThatAreThereStayAndNumbersAreNotUsedTwice() {
        Map<String, byte[]> parts = WordFiles.parts("<w:p><w:commentRangeStart w:id='0'/><w:r><w:t>Words</w:t></w:r><w:commentRangeEnd w:id='0'/>"
                + "<w:r><w:commentReference w:id='0'/></w:r></w:p>");
        parts.put("word/remarks.xml", utf8("<x:comments xmlns:x='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<x:comment x:id='0' x:author='Ruth Bell'><x:p><x:r><x:t>Mine \uD83D\uDE42 &amp; dear</x:t></x:r></x:p></x:comment></x:comments>"));
        parts.put("word/_rels/document.xml.rels", utf8("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship "
                + "Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments' Target='/word/remarks.xml'/></Relationships>"));
        byte[] file = WordComments.add(WordFiles.zip(parts), List.of(new Comment(Spot.of(0), "Ours")), NOON).orElseThrow();
        assertThat(text(file, "word/remarks.xml")).contains("Mine \uD83D\uDE42 &amp; dear", "w:id=\"1\"", "Ours");
        assertThat(unzipped(file)).doesNotContainKey("word/comments.xml");
        assertThat(text(file, "word/_rels/document.xml.rels")).isEqualTo(text(WordFiles.zip(parts), "word/_rels/document.xml.rels"));
        assertThat(text(file, "[Content_Types].xml")).contains("PartName=\"/word/remarks.xml\"");
    }

    @Test
    void aFileInTheStrictNamespaceStaysStrict() {
        Map<String, byte[]> parts = WordFiles.parts(paragraph("Words"));
        String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        parts.put("word/document.xml", utf8("<document xmlns='" + strict + "'><body><p><r><t>Words</t></r></p></body></document>"));
        byte[] file = WordComments.add(WordFiles.zip(parts), List.of(new Comment(Spot.of(0), "Who?")), NOON).orElseThrow();
        assertThat(text(file, "word/comments.xml")).contains("xmlns:w=\"" + strict + "\"").doesNotContain("schemas.openxmlformats.org");
        assertThat(text(file, "word/_rels/document.xml.rels")).contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
        assertThat(main(file)).contains("<w:commentRangeStart w:id=\"0\" xmlns:w=\"" + strict + "\"/>");
    }

    @Test
    void theMainPartMayHaveAnotherNameAndFolder() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        WordFiles.parts(paragraph("Words")).forEach((name, bytes) -> parts.put(name.replace("word/document", "texts/report"),
                utf8(new String(bytes, StandardCharsets.UTF_8).replace("/word/document.xml", "/texts/report.xml"))));
        parts.put("texts/comments.xml", utf8("<nobody/>"));
        byte[] file = WordComments.add(WordFiles.zip(parts), List.of(new Comment(Spot.of(0), "Who?")), NOON).orElseThrow();
        assertThat(text(file, "texts/_rels/report.xml.rels")).contains("Target=\"comments1.xml\"");
        assertThat(text(file, "texts/comments1.xml")).contains("Who?");
        assertThat(text(file, "texts/comments.xml")).isEqualTo("<nobody/>");
    }

    @Test
    void everyOtherPartIsTheSameByteForByteAndEqualCommentsMakeEqualFiles() {
        Map<String, byte[]> parts = WordFiles.parts(TABLE);
        parts.put("word/media/image1.png", new byte[] {1, 2, 3});
        parts.put("word/settings.xml", utf8("<w:settings xmlns:w='x' />"));
        byte[] original = WordFiles.zip(parts);
        List<Comment> comments = List.of(new Comment(new Spot(0, 0, 0), "Who?"));
        byte[] file = WordComments.add(original, comments, NOON).orElseThrow();
        assertThat(unzipped(file)).containsAllEntriesOf(Map.of("word/media/image1.png", parts.get("word/media/image1.png"),
                "word/settings.xml", parts.get("word/settings.xml")));
        assertThat(WordComments.add(original, comments, NOON)).contains(file);
    }

    @Test
    void wordsWithSignsOfXmlStayWords() {
        byte[] file = commented(paragraph("a &lt; b &amp; \uD83D\uDE42"), new Comment(Spot.of(0), "<w:del> & \"this\" \uD83D\uDE42"));
        assertThat(comments(file)).singleElement().extracting(XWPFComment::getText).isEqualTo("<w:del> & \"this\" \uD83D\uDE42");
        assertThat(marked(file, 0)).isEqualTo("a < b & \uD83D\uDE42");
    }

    @Test
    void whatIsNoWordFileOrHoldsNothingTakesNone() {
        assertThat(WordComments.add(utf8("words"), List.of(new Comment(Spot.of(0), "Who?")), NOON)).isEmpty();
        assertThat(WordComments.add(WordFiles.word(""), List.of(new Comment(Spot.of(0), "Who?")), NOON)).isEmpty();
    }

    private static byte[] commented(String body, Comment... comments) {
        return WordComments.add(WordFiles.zip(WordFiles.wholeParts(body)), List.of(comments), NOON).orElseThrow();
    }

    private static List<Block> blocks(byte[] file) {
        return ((OpenedWord.Readable) WordFile.open(file)).file().read().blocks();
    }

    /** The words between the marks of the comment with this number. */
    private static String marked(byte[] file, int id) {
        String xml = main(file);
        String within = xml.substring(xml.indexOf("commentRangeStart w:id=\"" + id), xml.indexOf("commentRangeEnd w:id=\"" + id));
        return within.substring(within.indexOf('>') + 1).replaceAll("<w:delText>[^<]*", "").replaceAll("</w:p>", " ").replaceAll("<[^>]*>?", "")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
    }

    private static List<XWPFComment> comments(byte[] file) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return Optional.ofNullable(word.getDocComments()).orElseThrow().getComments();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String main(byte[] file) {
        return text(file, "word/document.xml");
    }

    private static String text(byte[] file, String part) {
        return new String(unzipped(file).get(part), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzipped(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }
}
