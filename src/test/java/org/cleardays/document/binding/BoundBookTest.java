package org.cleardays.document.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.cleardays.document.pdf.PdfText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Index numbers, links and bookmarks lead to the right page, as the bound file itself says, to two readers (issue 5, done when 4). */
class BoundBookTest {

    private static final Pattern LINE = Pattern.compile("Part (\\d+), page (\\d+)");

    @ParameterizedTest(name = "{0} parts with titles of {1} characters, a file of somebody else: {2}")
    @CsvSource({"1,1,false", "1,300,false", "8,1,true", "8,300,false", "64,1,false", "64,300,true"})
    void everythingLeadsToTheRightPage(int count, int titleLength, boolean foreign) {
        List<Part> parts = new ArrayList<>(Books.parts(count, titleLength));
        if (foreign) {
            parts.set(count / 2, ForeignFile.part(count / 2 + 1));
        }
        Bound bound = new Binder().bind(Books.book(parts));
        PdfText first = PdfText.of(bound.pdf());
        SecondReader second = new SecondReader(bound.pdf());
        List<Integer> begins = IntStream.rangeClosed(1, count).map(number -> pageSaying(first, "Here begins part " + number + ".")).boxed().toList();
        assertThat(begins).doesNotContain(0);
        assertThat(bound.pages()).isEqualTo(first.pages().size()).isEqualTo(second.pages());
        index(first, count, begins);
        links(first, second, begins);
        bookmarks(first, second, parts, begins);
        IntStream.range(0, count).forEach(i -> assertThat(second.page(begins.get(i))).contains("Here begins part " + (i + 1) + "."));
    }

    private static int pageSaying(PdfText text, String words) {
        return IntStream.rangeClosed(1, text.pages().size()).filter(page -> text.page(page).contains(words)).findFirst().orElse(0);
    }

    private static void index(PdfText text, int count, List<Integer> begins) {
        List<MatchResult> lines = LINE.matcher(text.text()).results().toList();
        assertThat(lines).hasSize(count);
        assertThat(lines.stream().map(line -> Integer.parseInt(line.group(2)))).isEqualTo(begins);
        assertThat(text.page(1)).contains("Pages in all: " + text.pages().size() + ".");
    }

    /** The index comes first; then each part of ours leads back to the index and on to its own end. */
    private static void links(PdfText first, SecondReader second, List<Integer> begins) {
        List<String> expected = new ArrayList<>();
        begins.forEach(page -> expected.add("page " + page));
        for (int page = 1; page <= first.pages().size(); page++) {
            if (first.page(page).contains("Back to the index")) {
                int begin = page;
                expected.add("page 2");
                expected.add("page " + IntStream.rangeClosed(begin, first.pages().size()).filter(end -> first.page(end).contains("The end."))
                        .findFirst().orElseThrow());
            }
        }
        assertThat(first.links()).isEqualTo(expected);
        List<String> seen = new ArrayList<>();
        IntStream.rangeClosed(1, second.pages()).forEach(page -> second.linksOf(page).forEach(link -> seen.add("page " + link)));
        assertThat(seen).isEqualTo(expected);
    }

    private static void bookmarks(PdfText first, SecondReader second, List<Part> parts, List<Integer> begins) {
        List<String> expected = new ArrayList<>(List.of("Conference -> 1", "Index -> 2"));
        for (int i = 0; i < parts.size(); i++) {
            expected.add(parts.get(i).title() + ", page " + begins.get(i) + " -> " + begins.get(i));
        }
        assertThat(second.bookmarks()).isEqualTo(expected);
        assertThat(first.outline().stream().filter(bookmark -> !bookmark.title().equals("More")).map(bookmark -> bookmark.title() + " -> "
                + bookmark.page())).isEqualTo(expected);
        first.outline().stream().filter(bookmark -> bookmark.title().equals("More"))
                .forEach(bookmark -> assertThat(first.page(bookmark.page())).contains("It goes on."));
    }
}
