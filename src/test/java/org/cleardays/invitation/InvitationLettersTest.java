package org.cleardays.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.cleardays.document.pdf.PaperPdf;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.ScreenPdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationLettersTest {

    private static final InvitedCarters CARTERS = new InvitedCarters();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jade    | 10am on Tuesday 9 June 2026    | in person at Rowan House, Room 2
            ryan    | 11:30am on Tuesday 9 June 2026 | by telephone: we will ring you
            pauline | 10am on Tuesday 9 June 2026    | in person at Rowan House, Room 2
            """)
    void tellEachOfTheFamilyTheirOwnTimeAndWay(String key, String when, String way) {
        assertThat(letterTo(key)).contains(when, "You take part " + way + ".");
    }

    @Test
    void askAParentWhoseTimeIsNotAgreedToRing() {
        assertThat(letterTo("marcus")).contains("We have not yet agreed with you when and how you take part", "01632 960 143")
                .doesNotContain("10am", "11:30am");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jade   | Ryan, Barnes, Marcus, Reid, 11:30
            ryan   | Jade, Pauline, Marcus, Reid, 10am, Rowan House, Ellie, baby, expecting
            marcus | Jade, Pauline, Ryan, Barnes, 10am, 11:30, Rowan House, Noah, baby, expecting, midwife, health visitor
            """)
    void tellNobodyInTheFamilyOfTheOthers(String key, String kept) {
        assertThat(letterTo(key)).doesNotContain(kept.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jade   | Ellie Carter, Noah Carter, the baby you are expecting
            ryan   | Noah Carter
            marcus | Ellie Carter
            """)
    void nameToEachParentTheirOwnChildren(String key, String children) {
        assertThat(letterTo(key)).contains(children.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jade   | Ngozi Okafor, Kate Wills, Grace Adeyemi, Amira Hussain, DC Sarah Lunt, Dr Łukasz Żółkiewski
            ryan   | Kate Wills, Amira Hussain, DC Sarah Lunt, Dr Łukasz Żółkiewski
            marcus | Ngozi Okafor, Amira Hussain, DC Sarah Lunt, Dr Łukasz Żółkiewski
            """)
    void nameToEachParentTheProfessionalsAroundTheirOwnChildren(String key, String people) {
        assertThat(letterTo(key)).contains(people.split(", ")).contains("Helen Marsh, independent chair, leads the meeting");
    }

    @Test
    void keepTheSchoolFromRyanWhoIsNoParentOfItsPupil() {
        assertThat(letterTo("ryan")).doesNotContain("Ngozi Okafor", "Oakfield");
    }

    @Test
    void nameHerSupporterToJadeAlone() {
        assertThat(letterTo("jade")).contains("Pauline Carter is asked to come with you");
    }

    @Test
    void tellTheSupporterNothingButWhomSheComesWithAndWhen() {
        assertThat(letterTo("pauline")).contains("with Jade Carter, as a supporter")
                .doesNotContain("Ellie", "Noah", "Ryan", "Marcus", "police", "Okafor", "Hussain", "child protection");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hussain", "lunt", "okafor", "wills", "adeyemi", "zolkiewski"})
    void tellProfessionalsNothingOfTheFamilysTimesWaysAndAddresses(String key) {
        assertThat(letterTo(key)).contains("10am on Tuesday 9 June 2026, Rowan House, Room 2", "5pm on Wednesday 3 June 2026")
                .doesNotContain("11:30", "telephone: we will ring", "Larch Close", "Cinder Row", "Weir Lane", "Jade", "Ryan", "Marcus", "Pauline");
    }

    @ParameterizedTest
    @CsvSource({"okafor, Ellie Carter, Noah Carter", "wills, Noah Carter, Ellie Carter"})
    void nameToAProfessionalTheChildrenTheyAreAskedAbout(String key, String asked, String notAsked) {
        assertThat(letterTo(key)).contains(asked).doesNotContain(notAsked);
    }

    @Test
    void nameTheManagerWhoCountersigns() {
        assertThat(letterTo("okafor")).contains("Ruth Bell will be asked to countersign");
        assertThat(letterTo("zolkiewski")).doesNotContain("countersign");
    }

    @Test
    void putAnAddressOnlyOnWhatIsPosted() {
        assertThat(letterTo("marcus")).contains("Marcus Reid\n61 Weir Lane\nS99 2BB");
        assertThat(letterTo("jade")).doesNotContain("Larch Close", "DN99");
        assertThat(letterTo("ryan")).doesNotContain("Cinder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jade", "marcus", "pauline", "adeyemi"})
    void sayTheSameOnScreenAndOnPaper(String key) {
        String page = CARTERS.letter(key).xhtml();
        List<String> onScreen = wordsWithoutFooter(new ScreenPdf().print(page));
        assertThat(onScreen).isEqualTo(wordsWithoutFooter(new PaperPdf().print(page)));
        assertThat(onScreen).containsOnlyElementsOf(plain(CARTERS.letter(key).text()));
    }

    @Test
    @Tag("C16")
    void haveATitleThatTellsNothing() {
        assertThat(PdfText.of(CARTERS.packOf("jade").letterPdf()).metadata()).containsEntry("Title", "A letter from the conference office");
    }

    private static String letterTo(String key) {
        return CARTERS.letter(key).text();
    }

    private static List<String> wordsWithoutFooter(byte[] pdf) {
        return plain(PdfText.of(pdf).text().replaceAll("Page \\d+ of \\d+", ""));
    }

    /** Words alone: bullets, numbers of lists, commas between cells and line ends differ by nature. */
    private static List<String> plain(String text) {
        return List.of(text.replaceAll("(?m)^- |^\\d\\. |[•◆⬥,]", " ").strip().split("\\s+"));
    }
}
