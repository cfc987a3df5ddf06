package org.cleardays.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.FormLayout.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a heading may be reworded: the table by which the threshold was chosen. */
class HeadingReaderTest {

    private static final List<Part> PARTS = List.of(part("about", "About this report"), part("involvement", "How we know the family"),
            part("worried", "What are we worried about?"), part("well", "What is working well?"), part("next", "What needs to happen?"),
            part("chronology", "What happened, and when?"), part("child", "What do the children say?"), part("parent", "What do the parents say?"),
            part("analysis", "What do we make of it?"), part("scale", "How safe is each child?"), part("sign-off", "Sign-off"));
    private static final HeadingReader HEADINGS = new HeadingReader(new FormLayout("t", "T", "en", List.of(), List.of(), List.of(), PARTS));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What are we worried about?            | worried
            WHAT ARE WE WORRIED ABOUT             | worried
            3. What are we worried about?         | worried
            3.2 What are we worried about?        | worried
            Section C – What are we worried about? | worried
            Part 2: What are we worried about     | worried
            (b) What are we worried about?        | worried
            iv) What are we worried about?        | worried
            What we are worried about             | worried
            What are you worried about?           | worried
            Our worries                           | worried
            Worries                               | worried
            What's working well                   | well
            What works well                       | well
            Things that are working well          | well
            What needs to happen next?            | next
            What happened and when                | chronology
            What the child says                   | child
            What the parents said                 | parent
            How long we have known the family     | involvement
            How safe are the children?            | scale
            Signed off                            | sign-off
            About the report                      | about
            """)
    void aHeadingMayBeReworded(String words, String key) {
        assertThat(HEADINGS.only(words, true)).map(Part::key).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "Appendix", "Family tree", "Police report", "Report for a child protection conference", "What do the neighbours say?",
        "What needs to be said?", "Family and environment", "Who is worried about Ellie and Noah?", "How well is each child?", "What we know and when",
        "Working together", "We are worried about Ellie.", "What the children say about what is working well for the family and for the school too, today"})
    void otherWordsAreNoHeadingOfOurs(String words) {
        assertThat(HEADINGS.only(words, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Things that are working well", "What needs to happen next?", "How long we have known the family"})
    void wordsThatNothingMarksAsAHeadingMustSayTheSame(String words) {
        assertThat(HEADINGS.only(words, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is working well? What needs to happen?           | well, next |
            Sign-off What do we make of it?                       | sign-off, analysis |
            What is working well? Ellie reads two years ahead.    | well | Ellie reads two years ahead.
            4. How we know the family: since 2023.                | involvement | since 2023.
            Sign-off was not possible                             | |
            What is workable                                      | |
            """)
    void twoHeadingsOrAHeadingAndItsTextMayStandInOneParagraph(String words, String keys, String rest) {
        var found = HEADINGS.in(words, true);
        assertThat(String.join(", ", found.parts().stream().map(Part::key).toList())).isEqualTo(keys == null ? "" : keys);
        assertThat(found.rest()).isEqualTo(rest == null ? "" : rest);
    }

    private static Part part(String key, String heading) {
        return new Part(key, heading, List.of(), "", Shape.ROWS, List.of(), 0);
    }
}
