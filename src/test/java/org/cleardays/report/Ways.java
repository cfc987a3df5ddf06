package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.word.DamagedWord.run;
import static org.cleardays.report.Way.way;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.document.word.DamagedWord;
import org.w3c.dom.Element;

/** What people do to a form, and what comes of it: the rows of the table. */
final class Ways {

    private static final String POLICE = "Police were called on 18 May.";
    private static final String JADE = "Jade answered the door";
    private static final String BOLD = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r></w:p>";

    private Ways() {
    }

    static Stream<Way> all() {
        return Stream.of(headings(), tables(), cells(), marks(), words(), left()).flatMap(List::stream);
    }

    private static List<Way> headings() {
        return List.of(
                way("a heading in capitals, with a number", r -> r.renamed("worried", "Section 3 – " + r.headingOf("worried").toUpperCase())),
                way("a heading in other words", r -> r.renamed("involvement", "How long we have known the family")),
                way("a heading that lost its style and is bold", r -> r.headed("worried", BOLD.formatted(r.headingOf("worried")))),
                way("a heading that lost its style altogether", r -> r.headed("scale", "<w:p>" + run(r.headingOf("scale")) + "</w:p>")),
                way("a heading written into the first row of its table", r -> {
                    Element row = r.word.element("<w:tr><w:tc>" + "<w:p>" + run(r.headingOf("worried")) + "</w:p></w:tc></w:tr>");
                    r.word.before(r.rows("worried").getFirst(), row);
                    r.word.remove(r.heading("worried"));
                }),
                way("a heading deleted, its guidance left", r -> r.word.remove(r.heading("chronology"))),
                way("a heading and its guidance run into one paragraph", r -> {
                    String guidance = DamagedWord.text(r.guidance("scale"));
                    r.word.remove(r.guidance("scale"));
                    r.renamed("scale", r.headingOf("scale") + " " + guidance);
                }),
                way("two headings in one paragraph", r -> {
                    r.renamed("child-views", r.headingOf("child-views") + " " + r.headingOf("parent-views"));
                    r.word.remove(r.heading("parent-views"));
                }),
                way("sections moved to the end", r -> r.word.moveToTheEnd(r.heading("involvement"), r.heading("worried"))),
                way("a heading of the author's own, with words under it", r -> {
                    r.word.before(r.heading("sign-off"), r.word.element(BOLD.formatted("Family tree")));
                    r.word.before(r.heading("sign-off"), r.word.paragraphSaying("Pauline is the children's grandmother."));
                }).told("outside-table", "Family tree, paragraph 1", "Pauline is"));
    }

    private static List<Way> tables() {
        return List.of(
                way("columns in another order", r -> r.word.moveColumn(r.table("worried"), r.column("worried", "source"), 0)),
                way("columns under other names", r -> {
                    r.label("worried", "source", "Where from?");
                    r.label("worried", "mark", "Which kind");
                }),
                way("the header row deleted", r -> r.word.remove(r.rows("worried").getFirst())),
                way("the header row repeated on the next page", r -> r.word.before(r.row("worried", 3), r.rows("worried").getFirst().cloneNode(true))),
                way("cells of the header merged", r -> {
                    List<Element> cells = r.word.cells(r.rows("worried").getFirst());
                    r.word.type(cells.get(0), DamagedWord.text(cells.get(0)) + " " + DamagedWord.text(cells.get(1)));
                    r.word.property(cells.get(0), "<w:gridSpan w:val='2'/>");
                    r.word.remove(cells.get(1));
                }),
                way("empty rows between the others", r -> {
                    Element empty = (Element) r.row("worried", 1).cloneNode(true);
                    r.word.before(r.row("worried", 2), empty);
                    r.word.cells(empty).forEach(cell -> r.word.type(cell, ""));
                }),
                way("the table in two, with words of ours between", r -> {
                    Element second = (Element) r.table("worried").cloneNode(true);
                    r.word.after(r.table("worried"), second);
                    r.word.before(second, r.word.paragraphSaying(DamagedWord.text(r.guidance("worried"))));
                    r.rows("worried").stream().skip(2).forEach(r.word::remove);
                    r.word.remove(r.word.rows(second).get(1));
                }),
                way("the whole form within a frame of one cell", r -> {
                    Element frame = r.word.element("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>");
                    Element cell = DamagedWord.all(frame, "tc").getFirst();
                    while (!"sectPr".equals(r.word.body().getFirstChild().getLocalName())) {
                        cell.appendChild(r.word.body().getFirstChild());
                    }
                    r.word.body().insertBefore(frame, r.word.body().getFirstChild());
                }),
                way("a column added", r -> r.rows("worried").forEach(row -> row.appendChild(r.word.element("<w:tc><w:p>"
                        + run(row == r.rows("worried").getFirst() ? "Notes" : row == r.row("worried", 2) ? "See my diary" : "") + "</w:p></w:tc>"))))
                        .told("outside-table", "worried, row 2, “Notes”", "See my diary"),
                way("the column for sources removed", r -> r.rows("analysis").forEach(row -> r.word.remove(r.word.cells(row).get(r.column("analysis", "source")))))
                        .told("opinion-without-source", "analysis, row 1", "Ellie and Noah need quiet days"));
    }

    private static List<Way> cells() {
        return List.of(
                way("one mark merged over three statements", r -> {
                    r.word.property(r.cell("worried", 1, "mark"), "<w:vMerge w:val='restart'/>");
                    List.of(2, 3).forEach(row -> {
                        r.type("worried", row, "mark", "");
                        r.word.property(r.cell("worried", row, "mark"), "<w:vMerge/>");
                    });
                }).reads(report -> assertThat(report.statements().stream().filter(statement -> statement.section().equals("worried")).limit(3))
                        .extracting(Statement::mark).allMatch(Optional.of(Mark.FACT)::equals))
                        .told("fact-from-an-account", "worried, row 3", "Jade said that"),
                way("one statement merged over two rows, each with a mark of its own", r -> {
                    r.word.property(r.cell("worried", 1, "text"), "<w:vMerge w:val='restart'/>");
                    r.type("worried", 2, "text", "");
                    r.word.property(r.cell("worried", 2, "text"), "<w:vMerge/>");
                }).told("statement-marked-twice", "worried, row 1", POLICE),
                way("a statement's cell split in two", r -> {
                    Element row = r.row("worried", 2);
                    r.word.rows(r.table("worried")).stream().filter(other -> other != row)
                            .forEach(other -> r.word.property(r.word.cells(other).getFirst(), "<w:gridSpan w:val='2'/>"));
                    String whole = DamagedWord.text(r.cell("worried", 2, "text"));
                    r.type("worried", 2, "text", whole.substring(0, 30).strip());
                    r.word.after(r.word.cells(row).getFirst(), r.word.element("<w:tc><w:p>" + run(whole.substring(30).strip()) + "</w:p></w:tc>"));
                }),
                way("a statement over two rows", r -> {
                    Element second = (Element) r.row("worried", 1).cloneNode(true);
                    r.word.after(r.row("worried", 1), second);
                    r.word.cells(second).forEach(cell -> r.word.type(cell, ""));
                    r.word.type(r.word.cells(second).getFirst(), "They were awake.");
                }).told("statement-unmarked", "worried, row 2", "They were awake.")
                        .told("source-missing", "worried, row 2", "They were awake.").told("about-nobody", "worried, row 2", "They were awake."),
                way("all statements of a section in one cell", r -> {
                    r.type("worried", 1, "text", "1. " + DamagedWord.text(r.cell("worried", 1, "text")) + " 2. " + DamagedWord.text(r.cell("worried", 2, "text")));
                    r.type("worried", 1, "mark", "1. fact 2. observation");
                    r.word.remove(r.row("worried", 2));
                }).told("statement-marked-twice", "worried, row 1", "1. " + POLICE));
    }

    private static List<Way> marks() {
        return List.of(
                way("marks retyped in the author's own way", r -> {
                    r.type("worried", 1, "mark", "F");
                    r.type("worried", 2, "mark", "Obs.");
                    r.type("worried", 3, "mark", "Alleg.");
                    r.type("analysis", 1, "mark", "professional opinion");
                }),
                way("boxes ticked where the mark belongs", r -> {
                    r.type("worried", 1, "mark", "☒ Fact ☐ Observation ☐ Allegation ☐ Opinion");
                    r.type("worried", 2, "mark", "☐ Fact ☒ Observation ☐ Allegation ☐ Opinion");
                }),
                way("a column for each kind, with an X in it", r -> r.rows("worried").forEach(row -> {
                    Element mark = r.word.cells(row).get(r.column("worried", "mark"));
                    String written = DamagedWord.text(mark);
                    boolean header = row == r.rows("worried").getFirst();
                    List.of("Opinion", "Allegation", "Observation", "Fact").forEach(kind -> r.word.after(mark, r.word.element("<w:tc><w:p>"
                            + run(header ? kind : kind.equalsIgnoreCase(written) ? "X" : "") + "</w:p></w:tc>")));
                    r.word.remove(mark);
                })),
                way("a mark left out", r -> r.type("worried", 2, "mark", "")).told("statement-unmarked", "worried, row 2", JADE),
                way("two marks in one cell", r -> r.type("worried", 1, "mark", "fact/opinion")).told("statement-marked-twice", "worried, row 1", POLICE),
                way("a mark that may mean two", r -> r.type("worried", 2, "mark", "O")).told("statement-mark-unread", "worried, row 2", JADE),
                way("a mark with a question mark", r -> r.type("worried", 1, "mark", "Fact?")).told("statement-mark-unread", "worried, row 1", POLICE),
                way("every statement marked F", r -> List.of(1, 2, 3).forEach(row -> r.type("worried", row, "mark", "F")))
                        .told("fact-from-an-account", "worried, row 3", "Jade said that"),
                way("a mark written into the statement", r -> {
                    r.type("worried", 1, "mark", "");
                    r.type("worried", 1, "text", "FACT: " + DamagedWord.text(r.cell("worried", 1, "text")));
                }),
                way("a statement typed below its table", r -> r.word.after(r.table("worried"), r.word.paragraphSaying("Ellie looked tired.")))
                        .told("outside-table", "worried, below the table, paragraph 1", "Ellie looked tired."),
                way("a marked statement typed below its table", r -> r.word.after(r.table("worried"),
                        r.word.paragraphSaying("Ellie looked tired (observation, seen by me 19 May).")))
                        .told("about-nobody", "worried, below the table, paragraph 1", "Ellie looked tired"));
    }

    private static List<Way> words() {
        return List.of(
                way("numbers written out", r -> {
                    r.type("scale", 1, "score", "4/10");
                    r.type("scale", 2, "score", "three");
                    r.type("scale", 3, "score", "3 out of 10");
                }),
                way("a range for a number", r -> r.type("scale", 1, "score", "4-5")).told("scale-without-number", "scale, row 1", "Ellie Carter"),
                way("a child without a row", r -> r.word.remove(r.row("scale", 2))).told("scale-without-row", "scale", "#"),
                way("two children in one row", r -> {
                    r.type("scale", 1, "child", "");
                    r.type("scale", 1, "score", "Ellie 4, Noah 3");
                    r.word.remove(r.row("scale", 2));
                }).differing(),
                way("nothing to say, in the author's own words", r -> {
                    r.emptied("working-well");
                    r.type("working-well", 1, "text", "N/K");
                }).differing(),
                way("known, and nothing to add", r -> {
                    r.emptied("working-well");
                    r.type("working-well", 1, "text", "Known to us, last seen on 27 May 2026 – nothing further to add.");
                }).differing(),
                way("not applicable, which is neither", r -> {
                    r.emptied("working-well");
                    r.type("working-well", 1, "text", "n/a");
                }).told("section-blank", "working-well", "#"),
                way("placeholders left where nothing was entered", r -> r.word.after(r.row("worried", 3), r.word.element("<w:tr>"
                        + ("<w:tc><w:p>" + run("Click or tap here to enter text.") + "</w:p></w:tc>").repeat(5) + "</w:tr>"))),
                way("guidance that lost its style", r -> {
                    Element guidance = r.guidance("worried");
                    r.word.before(guidance, r.word.paragraphSaying(DamagedWord.text(guidance)));
                    r.word.remove(guidance);
                }),
                way("guidance typed over", r -> {
                    r.word.before(r.guidance("worried"), r.word.paragraphSaying("I worry about the evenings."));
                    r.word.remove(r.guidance("worried"));
                }).told("outside-table", "worried, paragraph 1", "I worry about the evenings."));
    }

    private static List<Way> left() {
        return List.of(
                way("a section left blank", r -> r.emptied("analysis")).told("section-blank", "analysis", "#"),
                way("the sign-off forgotten", r -> r.field("sign-off", "signed-by", "")).told("signed-by-missing", "sign-off, Name", "Name"),
                way("the date forgotten", r -> r.field("about-this-report", "written", "")).told("written-missing", "about-this-report, Date written", "Date written"),
                way("another family's form pasted below", r -> {
                    for (org.w3c.dom.Node node = r.heading("about-this-report"); node != r.heading("involvement"); node = node.getNextSibling()) {
                        r.word.before(DamagedWord.all(r.word.body(), "sectPr").getLast(), node.cloneNode(true));
                    }
                    List<Element> fields = r.word.rows(DamagedWord.all(r.word.body(), "tbl").getLast());
                    r.word.type(r.word.cells(fields.get(r.column("about-this-report", "conference"))).get(1), "CPC-2026-0199");
                }).told("reference-wrong", "about-this-report, Conference reference", "Conference"),
                way("the heading and the table of a section deleted", r -> {
                    r.word.remove(r.table("involvement"));
                    r.word.remove(r.guidance("involvement"));
                    r.word.remove(r.heading("involvement"));
                }).told("section-not-found involvement", "", ""),
                way("another conference's reference", r -> r.field("about-this-report", "conference", "CPC-2026-0199"))
                        .told("reference-wrong", "about-this-report, Conference reference", "Conference"),
                way("a statement deleted, and another typed in, with changes tracked", r -> {
                    r.word.type(r.cell("worried", 1, "text"), "");
                    Element paragraph = DamagedWord.all(r.cell("worried", 1, "text"), "p").getFirst();
                    paragraph.appendChild(r.word.element("<w:del>" + run("Nobody came.").replace("w:t", "w:delText") + "</w:del>"));
                    paragraph.appendChild(r.word.element("<w:ins>" + run("Police were called on 18 May. Ellie and Noah were in the flat.") + "</w:ins>"));
                }),
                way("a row deleted with changes tracked", r -> {
                    Element gone = (Element) r.row("worried", 1).cloneNode(true);
                    r.word.before(r.row("worried", 1), gone);
                    DamagedWord.all(gone, "trPr").forEach(r.word::remove);
                    gone.insertBefore(r.word.element("<w:trPr><w:del/></w:trPr>"), gone.getFirstChild());
                }),
                way("a note to oneself in hidden text", r -> DamagedWord.all(r.cell("worried", 1, "text"), "p").getFirst()
                        .appendChild(r.word.element("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ask Tom</w:t></w:r>"))),
                way("an example of the guide left in a row", r -> {
                    Element example = (Element) r.row("worried", 1).cloneNode(true);
                    r.word.before(r.row("worried", 1), example);
                    r.word.type(r.word.cells(example).getFirst(), r.example());
                }));
    }
}
