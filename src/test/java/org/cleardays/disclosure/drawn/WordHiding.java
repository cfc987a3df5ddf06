package org.cleardays.disclosure.drawn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cleardays.document.word.WordFiles;

/** Hides a mark in a filled Word form, beside a statement that the whole family may read. */
final class WordHiding {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='http://schemas."
            + "openxmlformats.org/officeDocument/2006/relationships'";

    private final String mark;
    private final Map<String, byte[]> parts;

    private WordHiding(byte[] word, String mark) {
        this.mark = mark;
        this.parts = WordFiles.unzip(word);
    }

    static byte[] hide(byte[] word, HidingPlace place, String mark) {
        return switch (place) {
            case DOCUMENT_PROPERTIES, CUSTOM_PROPERTIES -> inProperties(word, place, mark);
            default -> new WordHiding(word, mark).hidden(place);
        };
    }

    private byte[] hidden(HidingPlace place) {
        switch (place) {
            case HEADER_OR_FOOTER -> replace("word/footer.xml", "</w:ftr>", paragraph() + "</w:ftr>");
            case FOOTNOTE -> note("footnotes", "footnote", DrawnReport.RESTRICTED, "<w:r><w:footnoteReference w:id='7'/></w:r>");
            case COMMENT -> note("comments", "comment", DrawnReport.OPEN, "<w:r><w:commentReference w:id='7'/></w:r>");
            case TEXT_BOX -> beside(DrawnReport.RESTRICTED, "<w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' style='width:90pt;height:30pt'><v:textbox><w:txbxContent>"
                    + paragraph() + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>");
            case TABLE -> replace("word/document.xml", "<w:sectPr", "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='2000'/></w:tblGrid><w:tr><w:tc>"
                    + "<w:tcPr/>" + paragraph() + "</w:tc></w:tr></w:tbl><w:p/><w:sectPr");
            case ALT_TEXT -> picture("png", picture(""), mark);
            case IMAGE_PIXELS -> picture("png", picture(mark), "a picture");
            case THUMBNAIL -> {
                parts.put("docProps/thumbnail.jpeg", withComment(picture(mark)));
                defaultType("jpeg", "image/jpeg");
                replace("_rels/.rels", "</Relationships>", "<Relationship Id='rThumb' Type='http://schemas.openxmlformats.org/package/2006/"
                        + "relationships/metadata/thumbnail' Target='docProps/thumbnail.jpeg'/></Relationships>");
            }
            case EXIF -> picture("jpeg", withComment(picture("")), "a picture");
            case FIELD_CODE -> beside("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText xml:space='preserve'> HYPERLINK \"https://x.test/" + mark
                    + "\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t xml:space='preserve"
                    + "'> indeed</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>");
            case HYPERLINK_TARGET -> {
                relate("hyperlink", "https://x.test/" + mark, true);
                beside("<w:hyperlink r:id='rHidden' xmlns:r='" + RELATION.replaceFirst("/$", "") + "'><w:r><w:t xml:space='preserve'> indeed</w:t></w:r></w:hyperlink>");
            }
            case TRACKED_DELETION -> beside("<w:del w:id='901' w:author='A' w:date='2026-06-01T00:00:00Z'><w:r><w:delText xml:space='preserve'> " + mark
                    + "</w:delText></w:r></w:del>");
            case TRACKED_INSERTION_AUTHOR -> beside("<w:ins w:id='902' w:author='" + mark + "' w:date='2026-06-01T00:00:00Z'><w:r><w:t xml:space='preserve"
                    + "'> indeed</w:t></w:r></w:ins>");
            case HIDDEN_TEXT -> beside(run("<w:vanish/>"));
            case WHITE_ON_WHITE -> beside(run("<w:color w:val='FFFFFF'/>"));
            case ONE_POINT -> beside(run("<w:sz w:val='2'/>"));
            case CUSTOM_XML -> part("customXml/item1.xml", "application/xml", "customXml", "../customXml/item1.xml", "<said>" + mark + "</said>");
            case GLOSSARY -> part("word/glossary/document.xml", TYPE + "document.glossary+xml", "glossaryDocument", "glossary/document.xml",
                    "<w:glossaryDocument" + NAMESPACES + "><w:docParts><w:docPart><w:docPartBody>" + paragraph()
                            + "</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>");
            case EMBEDDED_OBJECT -> {
                parts.put("word/embeddings/inner.docx", WordFiles.word(paragraph()));
                defaultType("docx", TYPE + "document");
                relate("package", "embeddings/inner.docx", false);
            }
            default -> { }
        }
        return WordFiles.zip(parts);
    }

    private String paragraph() {
        return "<w:p><w:r><w:t>" + mark + "</w:t></w:r></w:p>";
    }

    private String run(String properties) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'> " + mark + "</w:t></w:r>";
    }

    /** After the run of the open statement, in the same paragraph. */
    private void beside(String xml) {
        beside(DrawnReport.OPEN, xml);
    }

    private void beside(String statement, String xml) {
        replace("word/document.xml", statement + "</w:t></w:r>", statement + "</w:t></w:r>" + xml);
    }

    private void note(String part, String element, String statement, String reference) {
        part("word/" + part + ".xml", TYPE + part + "+xml", part, part + ".xml", "<w:" + part + NAMESPACES + "><w:" + element
                + " w:id='7' w:author='A'>" + paragraph() + "</w:" + element + "></w:" + part + ">");
        beside(statement, reference);
    }

    private void picture(String kind, byte[] picture, String description) {
        parts.put("word/media/hidden." + kind, picture);
        defaultType(kind, "image/" + kind);
        relate("image", "media/hidden." + kind, false);
        beside("<w:r><w:drawing><wp:inline xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'><wp:extent cx='900000' cy='300000'/>"
                + "<wp:docPr id='9' name='Picture' descr='" + description + "'/><a:graphic xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>"
                + "<a:graphicData uri='http://schemas.openxmlformats.org/drawingml/2006/picture'><pic:pic xmlns:pic='http://schemas.openxmlformats.org/drawingml"
                + "/2006/picture'><pic:nvPicPr><pic:cNvPr id='9' name='p'/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed='rHidden' xmlns:r='"
                + RELATION.replaceFirst("/$", "") + "'/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    }

    private void part(String name, String type, String relation, String target, String xml) {
        parts.put(name, xml.getBytes(UTF_8));
        replace("[Content_Types].xml", "</Types>", "<Override PartName='/" + name + "' ContentType='" + type + "'/></Types>");
        relate(relation, target, false);
    }

    private void defaultType(String extension, String type) {
        if (!new String(parts.get("[Content_Types].xml"), UTF_8).contains("Extension=\"" + extension + "\"")) {
            replace("[Content_Types].xml", "</Types>", "<Default Extension='" + extension + "' ContentType='" + type + "'/></Types>");
        }
    }

    private void relate(String type, String target, boolean external) {
        replace("word/_rels/document.xml.rels", "</Relationships>", "<Relationship Id='rHidden' Type='" + RELATION + type + "' Target='" + target + "'"
                + (external ? " TargetMode='External'" : "") + "/></Relationships>");
    }

    private void replace(String part, String found, String with) {
        String before = new String(parts.get(part), UTF_8);
        int at = before.lastIndexOf(found);
        if (at < 0) {
            throw new IllegalStateException(part + " has no " + found);
        }
        parts.put(part, (before.substring(0, at) + with + before.substring(at + found.length())).getBytes(UTF_8));
    }

    private static byte[] inProperties(byte[] word, HidingPlace place, String mark) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            switch (place) {
                case DOCUMENT_PROPERTIES -> {
                    document.getProperties().getCoreProperties().setTitle(mark);
                    document.getProperties().getCoreProperties().setCreator(mark);
                    document.getProperties().getExtendedProperties().setCompany(mark);
                }
                default -> document.getProperties().getCustomProperties().addProperty("Said", mark);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("Nothing could be hidden", e);
        }
    }

    /** A JPEG with an EXIF segment that holds the mark. */
    private byte[] withComment(byte[] png) {
        try {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(ImageIO.read(new ByteArrayInputStream(png)), "jpeg", jpeg);
            byte[] exif = ("Exif\0\0" + mark).getBytes(UTF_8);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.write(jpeg.toByteArray(), 0, 2);
            whole.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
            whole.write(exif);
            whole.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
            return whole.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] picture(String words) {
        BufferedImage picture = new BufferedImage(240, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = picture.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, 240, 60);
        drawing.setColor(Color.BLACK);
        drawing.drawString(words, 10, 30);
        drawing.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
