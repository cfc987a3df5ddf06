package org.cleardays.document.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.document.pdf.Xhtml;

/** Small books for tests. Part {@code n} begins with the words "Here begins part n." and says nothing else that another part says. */
final class Books {

    static final String FOOTER = "Pack for Helen Marsh";
    static final String WATERMARK = "Helen Marsh · version 1 · Friday 5 June 2026, 17:00";

    private Books() {
    }

    /** Parts of one to three pages with titles that long. */
    static List<Part> parts(int count, int titleLength) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> part(number, title(number, titleLength))).toList();
    }

    static Part part(int number, String title) {
        String more = "<h2 style='page-break-before: always'>More</h2><p>It goes on.</p>".repeat(number % 3);
        return new Part("report-" + number, title, print(title, "<h1>" + title + "</h1><p>Here begins part " + number + ".</p>"
                + "<p><a href='part:index'>Back to the index</a>, or <a href='#end'>to the end</a></p>" + more + "<p id='end'>The end.</p>"), true);
    }

    /** Of one letter, or so many that it fills lines; none the beginning of another. */
    static String title(int number, int length) {
        String name = length == 1 ? String.valueOf((char) ('A' + number % 26)) : "Report %03d of somebody with much to say ".formatted(number);
        return name.repeat(length).substring(0, length).strip();
    }

    static Book book(List<Part> parts) {
        return book(parts, numbers -> front(parts, numbers, ""));
    }

    static Book book(List<Part> parts, Function<PageNumbers, byte[]> front) {
        return new Book("Pack of the Carters", "en-GB", FOOTER, Optional.of(WATERMARK), front, parts);
    }

    /** A front sheet, and on a page of its own the index: a line for each part, "Part n, page m". */
    static byte[] front(List<Part> parts, PageNumbers numbers, String more) {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= parts.size(); number++) {
            String anchor = parts.get(number - 1).anchor();
            lines.add("<p><a href='part:" + anchor + "'>Part " + number + ", page " + numbers.of(anchor) + "</a></p>");
        }
        return print("Front", "<h1>Conference</h1><p>Pages in all: " + numbers.total() + ".</p>"
                + "<h1 id='index' style='page-break-before: always'>Index</h1>" + String.join("", lines) + more);
    }

    static byte[] print(String title, String body) {
        return ScreenPdf.forBinding().print(Xhtml.page(title, "", body));
    }
}
