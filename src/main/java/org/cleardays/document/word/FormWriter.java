package org.cleardays.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import org.cleardays.document.form.FormLayout;
import org.docx4j.XmlUtils;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Document;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.Styles;

/** Writes the blank of a form, and fills in what is known before it is sent out. */
public final class FormWriter {

    /** The footer's placeholder for what {@link #fill} puts there. */
    static final String FOOTER = "Conference reference and code";
    private static final String OFFICE = "Conference office";

    private FormWriter() {
    }

    /** The blank form as a Word file: headings, tables with repeated header rows, no macros, no protection. */
    public static byte[] blank(FormLayout layout) {
        try {
            WordprocessingMLPackage word = WordprocessingMLPackage.createPackage();
            word.getMainDocumentPart().setJaxbElement((Document) XmlUtils.unmarshalString(FormMarkup.body(layout)));
            style(word.getMainDocumentPart());
            settings(word.getMainDocumentPart());
            footer(word.getMainDocumentPart(), FOOTER + " · Form " + layout.name());
            properties(word, layout.title(), layout.language());
            return save(word);
        } catch (JAXBException | Docx4JException | IOException e) {
            throw new IllegalStateException("The form " + layout.name() + " could not be written", e);
        }
    }

    /** A blank with its known cells filled in; it is a Word file of this layout. */
    public static byte[] fill(byte[] blank, FormLayout layout, KnownBefore known) {
        try {
            WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(blank));
            new FormFiller(layout).fill(word.getMainDocumentPart().getContent(), known);
            FormFiller.replace(FormFiller.footers(word), FOOTER, known.footer());
            known.opening().ifPresent(words -> FormFiller.replace(word.getMainDocumentPart().getContent(), layout.opening().getFirst(), words));
            return save(word);
        } catch (Docx4JException e) {
            throw new IllegalStateException("The form " + layout.name() + " could not be filled in", e);
        }
    }

    private static void style(MainDocumentPart main) throws JAXBException, IOException, Docx4JException {
        StyleDefinitionsPart styles = main.getStyleDefinitionsPart(true);
        try (InputStream in = FormWriter.class.getResourceAsStream("form-styles.xml")) {
            styles.setJaxbElement((Styles) XmlUtils.unmarshalString(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    /** Word 2013 and later: no "compatibility mode" in the window's title, and tables flush with the text. */
    private static void settings(MainDocumentPart main) throws JAXBException, Docx4JException {
        DocumentSettingsPart settings = main.getDocumentSettingsPart(true);
        settings.setJaxbElement((CTSettings) unwrapped(XmlUtils.unmarshalString("<w:settings " + FormMarkup.NAMESPACE + "><w:compat><w:compatSetting "
                + "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>")));
    }

    private static void footer(MainDocumentPart main, String words) throws JAXBException, Docx4JException {
        FooterPart part = new FooterPart();
        part.setJaxbElement((Ftr) XmlUtils.unmarshalString(FormMarkup.footer(words)));
        Relationship relationship = main.addTargetPart(part);
        FooterReference reference = new FooterReference();
        reference.setId(relationship.getId());
        reference.setType(HdrFtrRef.DEFAULT);
        main.getJaxbElement().getBody().getSectPr().getEGHdrFtrReferences().add(reference);
    }

    private static void properties(WordprocessingMLPackage word, String title, String language) {
        var dc = new org.docx4j.docProps.core.dc.elements.ObjectFactory();
        CoreProperties properties = word.getDocPropsCorePart().getJaxbElement();
        properties.setTitle(dc.createTitle(literal(title)));
        properties.setLanguage(literal(language));
        properties.setCreator(literal(OFFICE));
        properties.setLastModifiedBy(OFFICE);
    }

    private static SimpleLiteral literal(String words) {
        SimpleLiteral literal = new SimpleLiteral();
        literal.getContent().add(words);
        return literal;
    }

    private static byte[] save(WordprocessingMLPackage word) throws Docx4JException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.save(bytes);
        return bytes.toByteArray();
    }

    static Object unwrapped(Object content) {
        return content instanceof JAXBElement<?> element ? element.getValue() : content;
    }
}
