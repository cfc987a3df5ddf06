package org.cleardays.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.junit.jupiter.api.Test;

class LetterTemplateTest {

    @Test
    void fillsAFieldHoweverWordWroteIt() {
        Letter letter = letterOf("""
                <w:fldSimple w:instr=" MERGEFIELD name "><w:r><w:t>«Name»</w:t></w:r></w:fldSimple>""", """
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD  name  \\* MERGEFORMAT </w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>old</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""", """
                <w:r><w:t>Dear «na</w:t></w:r><w:r><w:t>me», hello</w:t></w:r>""")
                .fill(new LetterFields().text("name", "Łukasz & Co"));
        assertThat(letter.text()).isEqualTo("Łukasz & Co\n\nŁukasz & Co\n\nDear Łukasz & Co, hello\n");
    }

    @Test
    void refusesEveryFieldWithoutAValueByName() {
        LetterTemplate letter = letterOf(run("«name» «due»"), run("«people.name»"), run("«when-author»Yes"));
        assertThatThrownBy(() -> letter.fill(new LetterFields().text("due", " "))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The letter trial.docx has no value for «due», «name», «people», «when-author»");
    }

    @Test
    void repeatsAParagraphForEachOfAList() {
        Letter letter = letterOf(run("«people.name», «people.post»")).fill(new LetterFields().list("people",
                List.of(Map.of("name", "Kate", "post", "nurse"), Map.of("name", "Grace", "post", "midwife"))));
        assertThat(letter.text()).isEqualTo("Kate, nurse\n\nGrace, midwife\n");
    }

    @Test
    void keepsOrDropsAParagraphByAChoice() {
        LetterTemplate letter = letterOf(run("«when-author»Write."), run("«unless-author»Come."));
        assertThat(letter.fill(new LetterFields().choice("author", true)).text()).isEqualTo("Write.\n");
        assertThat(letter.fill(new LetterFields().choice("author", false)).text()).isEqualTo("Come.\n");
    }

    @Test
    void takesAValueAsWordsAndNeverAsAField() {
        assertThat(letterOf(run("«name»")).fill(new LetterFields().text("name", "«name» <b>")).text()).isEqualTo("‹name› <b>\n");
    }

    @Test
    void refusesWhatAPageWouldLose() {
        LetterTemplate letter = letterOf("<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>gone</w:delText></w:r></w:del>");
        assertThatThrownBy(() -> letter.fill(new LetterFields())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("something a page cannot show");
    }

    @Test
    void writesAWordFileWithoutAField() throws Docx4JException {
        byte[] word = letterOf(run("«name»")).fill(new LetterFields().text("name", "Marcus Reid")).word();
        String xml = WordprocessingMLPackage.load(new ByteArrayInputStream(word)).getMainDocumentPart().getXML();
        assertThat(xml).contains("Marcus Reid").doesNotContain("MERGEFIELD", "«", "»");
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static LetterTemplate letterOf(String... paragraphs) {
        try {
            WordprocessingMLPackage word = WordprocessingMLPackage.createPackage();
            for (String content : paragraphs) {
                word.getMainDocumentPart().addObject((P) XmlUtils.unmarshalString(
                        "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content + "</w:p>"));
            }
            word.setTitle("A letter");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.save(out);
            return LetterTemplate.of("trial", out.toByteArray());
        } catch (Docx4JException | jakarta.xml.bind.JAXBException e) {
            throw new IllegalStateException(e);
        }
    }
}
