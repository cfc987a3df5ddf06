package org.cleardays.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cleardays.document.pdf.Xhtml;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.P;
import org.docx4j.wml.ProofErr;
import org.docx4j.wml.R;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/**
 * A filled letter told twice: as an accessible page (headings, lists and tables as such, by the Word styles' names) and as plain text.
 * What a page could not show (a picture, a text box, a tracked change) is refused by name, so that nothing is lost in silence.
 */
final class LetterPage {

    private static final String STYLE = style("letter.css");
    private static final String LARGE = STYLE + style("letter-large.css");
    private static final Map<String, String> GROUPS = Map.of("ListBullet", "ul", "ListNumber", "ol", "Letterhead", "div class=\"letterhead\"",
            "LetterheadDetail", "div class=\"letterhead\"", "Address", "div class=\"address\"");
    private static final Map<String, String> TAGS = Map.of("Heading1", "h1", "Heading2", "h2", "Heading3", "h3", "ListBullet", "li",
            "ListNumber", "li", "Normal", "p", "Letterhead", "p class=\"letterhead-name\"", "LetterheadDetail", "p", "Address", "p");

    private final String letter;
    private final boolean large;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private String title;
    private String group = "";
    private int number;
    /** Where the last paragraph begins; below zero where it stands in a list or table. */
    private int lastStart = -1;
    private boolean ending;

    private LetterPage(String letter, boolean large) {
        this.letter = letter;
        this.large = large;
    }

    static LetterPage of(WordprocessingMLPackage word, String letter, boolean large) throws Docx4JException {
        LetterPage page = new LetterPage(letter, large);
        page.title = word.getTitle();
        page.blocks(word.getMainDocumentPart().getContent());
        page.enter("");
        page.body.append(page.ending ? "</div>" : "");
        return page;
    }

    String xhtml() {
        String posted = body.indexOf("<div class=\"address\">") < 0 ? "" : " class=\"posted\"";
        return Xhtml.page(title, large ? LARGE : STYLE, "<div" + posted + ">" + body + "</div>");
    }

    String text() {
        return text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private void blocks(List<Object> blocks) {
        for (Object block : blocks) {
            switch (XmlUtils.unwrap(block)) {
                case P paragraph -> paragraph(paragraph);
                case Tbl table -> table(table);
                case SectPr ignored -> { }
                case CTMarkupRange ignored -> { }
                case Object other -> throw lost(other);
            }
        }
    }

    private void paragraph(P paragraph) {
        Words words = words(paragraph);
        if (words.plain().isBlank()) {
            return;
        }
        String style = styleOf(paragraph);
        enter(GROUPS.getOrDefault(style, ""));
        keepTogetherFrom(style);
        lastStart = group.isEmpty() ? body.length() : -1;
        append(tagOf(style, words), words.marked());
        text.append(before(style)).append(words.plain().strip()).append(GROUPS.containsKey(style) ? "\n" : "\n\n");
    }

    /** A paragraph that leads to a list stays on the page where the list begins. */
    private static String tagOf(String style, Words words) {
        boolean leads = style.equals("Normal") && words.plain().strip().endsWith(":");
        return leads ? "p class=\"leads\"" : TAGS.getOrDefault(style, "p class=\"" + style.toLowerCase(Locale.ROOT) + "\"");
    }

    /** The closing stays on one page with the paragraph before it, so that no name stands alone. */
    private void keepTogetherFrom(String style) {
        if (style.equals("Closing") && !ending) {
            body.insert(lastStart < 0 ? body.length() : lastStart, "<div class=\"ending\">");
            ending = true;
        }
    }

    private String before(String style) {
        return switch (style) {
            case "ListBullet" -> "- ";
            case "ListNumber" -> ++number + ". ";
            default -> "";
        };
    }

    private void table(Tbl table) {
        enter("table");
        lastStart = -1;
        List<Tr> rows = table.getContent().stream().map(XmlUtils::unwrap).filter(Tr.class::isInstance).map(Tr.class::cast).toList();
        body.append("<thead>");
        row(rows.getFirst(), "th scope=\"col\"");
        body.append("</thead><tbody>");
        rows.stream().skip(1).forEach(row -> row(row, "td"));
        body.append("</tbody>");
        enter("");
    }

    private void row(Tr row, String tag) {
        List<String> cells = new ArrayList<>();
        body.append("<tr>");
        for (Object content : row.getContent()) {
            if (XmlUtils.unwrap(content) instanceof Tc cell) {
                List<Words> words = cell.getContent().stream().map(XmlUtils::unwrap).map(P.class::cast).map(this::words).toList();
                append(tag, String.join("<br/>", words.stream().map(Words::marked).toList()));
                cells.add(String.join(" ", words.stream().map(Words::plain).toList()));
            }
        }
        body.append("</tr>");
        text.append(String.join(", ", cells)).append('\n');
    }

    /** Opens this group of paragraphs and closes the one before, where they differ. */
    private void enter(String wanted) {
        if (wanted.equals(group)) {
            return;
        }
        if (!group.isEmpty()) {
            body.append("</").append(group.split(" ")[0]).append('>');
            text.append('\n');
        }
        if (!wanted.isEmpty()) {
            body.append('<').append(wanted).append('>');
        }
        group = wanted;
        number = 0;
    }

    private void append(String tag, String content) {
        body.append('<').append(tag).append('>').append(content).append("</").append(tag.split(" ")[0]).append('>');
    }

    private Words words(P paragraph) {
        Words words = new Words(new StringBuilder(), new StringBuilder());
        for (Object child : paragraph.getContent()) {
            switch (XmlUtils.unwrap(child)) {
                case R run -> run(run, words);
                case ProofErr ignored -> { }
                case CTBookmark ignored -> { }
                case CTMarkupRange ignored -> { }
                case Object other -> throw lost(other);
            }
        }
        return words;
    }

    private void run(R run, Words words) {
        boolean bold = run.getRPr() != null && isOn(run.getRPr().getB());
        for (Object child : run.getContent()) {
            switch (XmlUtils.unwrap(child)) {
                case Text text -> words.add(text.getValue(), bold);
                case Br ignored -> words.add("\n", false);
                case R.Tab ignored -> words.add(" ", false);
                case R.LastRenderedPageBreak ignored -> { }
                case Object other -> throw lost(other);
            }
        }
    }

    private IllegalArgumentException lost(Object part) {
        return new IllegalArgumentException("The letter " + letter + " holds something a page cannot show: " + part.getClass().getSimpleName());
    }

    private static boolean isOn(BooleanDefaultTrue property) {
        return property != null && property.isVal();
    }

    private static String styleOf(P paragraph) {
        return paragraph.getPPr() == null || paragraph.getPPr().getPStyle() == null ? "Normal" : paragraph.getPPr().getPStyle().getVal();
    }

    private static String style(String file) {
        try (InputStream in = LetterPage.class.getClassLoader().getResourceAsStream("templates/letters/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("templates/letters/" + file + " cannot be read", e);
        }
    }

    /** The words of one paragraph, with marks and without. */
    private record Words(StringBuilder markedWords, StringBuilder plainWords) {

        void add(String words, boolean bold) {
            String escaped = Xhtml.escape(words).replace("\n", "<br/>");
            markedWords.append(bold && !words.isEmpty() ? "<strong>" + escaped + "</strong>" : escaped);
            plainWords.append(words);
        }

        String marked() {
            return markedWords.toString();
        }

        String plain() {
            return plainWords.toString();
        }
    }
}
