package org.cleardays.portal.strip;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cleardays.portal.strip.Strip.Dot;
import org.cleardays.portal.strip.Strip.Mark;
import org.cleardays.portal.strip.Strip.Row;

/**
 * Draws a strip as SVG: the days at the top, then events, holidays and deadlines as a staircase in order of time, then each
 * report with a dot for each of its readers. It holds no script, no style and no reference to anything outside.
 */
public final class StripPicture {

    private static final double WIDTH = 960;
    private static final double GUTTER = 180;
    private static final double HEAD = 62;
    private static final double STEP = 24;
    private static final double LANE = 20;
    private static final double GAP = 10;
    private static final double LETTER = 7;
    private static final int LETTERS_IN_GUTTER = 22;
    private static final DateTimeFormatter MONDAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Strip strip;
    private final Scale scale;
    private final SvgText svg = new SvgText();

    private StripPicture(Strip strip) {
        this.strip = strip;
        this.scale = new Scale(strip.first(), strip.last(), GUTTER, WIDTH - GAP);
    }

    public static String draw(Strip strip) {
        return new StripPicture(strip).draw();
    }

    private String draw() {
        double height = height();
        svg.open("svg", "class", "app-strip", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + (int) WIDTH + " " + (int) height,
                "role", "img", "aria-labelledby", "strip-name strip-tells", "focusable", "false");
        svg.words("title", strip.name(), "id", "strip-name").words("desc", strip.tells(), "id", "strip-tells");
        daysOff(height);
        strip.now().ifPresent(now -> today(now, height));
        axis(height);
        leaders();
        marks();
        rows();
        return svg.close("svg").toString();
    }

    private double rowsBegin() {
        return HEAD + strip.marks().size() * STEP + GAP;
    }

    private double height() {
        return rowsBegin() + strip.rows().stream().mapToDouble(StripPicture::heightOf).sum() + GAP;
    }

    private static double heightOf(Row row) {
        return Math.max(Math.max(row.dots().size(), lines(row.report()).size()), 1) * LANE + GAP;
    }

    private void daysOff(double height) {
        strip.off().forEach(day -> {
            svg.open("rect", "class", day.isHoliday() ? "app-strip__holiday" : "app-strip__weekend", "x", scale.at(day.day()), "y", HEAD - 20,
                    "width", scale.day(), "height", height - HEAD + 20);
            svg.words("title", FULL_DAY.format(day.day()) + ": " + day.why()).close("rect");
        });
    }

    /** Mondays by name, as many as there is room for, and each day's number where there is room for that. */
    private void axis(double height) {
        long every = (long) Math.ceil(80 / (7 * scale.day()));
        long week = 0;
        for (LocalDate day = strip.first(); !day.isAfter(strip.last()); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.MONDAY && week++ % every == 0 && scale.at(day) < WIDTH - 75) {
                svg.words("text", MONDAY.format(day), "class", "app-strip__week", "x", scale.at(day), "y", 38.0);
                svg.empty("line", "class", "app-strip__tick", "x1", scale.at(day), "x2", scale.at(day), "y1", 42.0, "y2", height);
            }
            if (scale.day() >= 20) {
                svg.words("text", Integer.toString(day.getDayOfMonth()), "class", "app-strip__day", "text-anchor", "middle",
                        "x", scale.at(day) + scale.day() / 2, "y", HEAD - 6);
            }
        }
        svg.empty("line", "class", "app-strip__axis", "x1", GUTTER, "x2", WIDTH - GAP, "y1", HEAD, "y2", HEAD);
    }

    /** Every line lies under every word. */
    private void leaders() {
        for (int i = 0; i < strip.marks().size(); i++) {
            double x = placeOf(strip.marks().get(i));
            svg.empty("line", "class", "app-strip__leader", "x1", x, "x2", x, "y1", HEAD, "y2", heightOfMark(i));
        }
    }

    private void marks() {
        for (int i = 0; i < strip.marks().size(); i++) {
            Mark mark = strip.marks().get(i);
            svg.open("g", "class", "app-strip__mark app-strip__mark--" + mark.sort().name().toLowerCase(Locale.ROOT));
            svg.empty("path", "transform", SvgText.place(placeOf(mark), heightOfMark(i)), "d", mark.sort() == Strip.Sort.DEADLINE
                    ? "M0 -7L7 0L0 7L-7 0Z" : "M-5 -5H5V5H-5Z");
            beside(mark.words(), placeOf(mark), heightOfMark(i), 0, "app-strip__label");
            svg.close("g");
        }
    }

    private static double heightOfMark(int number) {
        return HEAD + GAP + (number + 0.5) * STEP;
    }

    /** A holiday lies in the middle of its day. */
    private double placeOf(Mark mark) {
        return mark.sort() == Strip.Sort.HOLIDAY ? scale.at(mark.at().toLocalDate().atTime(LocalTime.NOON)) : scale.at(mark.at());
    }

    /** Words right of a place, or left of it where they would run over the edge. */
    private void beside(String words, double x, double y, double leftmost, String style) {
        double needed = words.length() * LETTER + 14;
        boolean right = x + needed <= WIDTH || x - needed < leftmost;
        svg.words("text", words, "class", style, "x", right ? x + 12 : x - 12, "y", y + 4.5, "text-anchor", right ? "start" : "end");
    }

    private void rows() {
        double y = rowsBegin();
        for (Row row : strip.rows()) {
            row(row, y);
            y += heightOf(row);
        }
    }

    private void row(Row row, double top) {
        svg.open("g", "class", "app-strip__row");
        svg.empty("line", "class", "app-strip__axis", "x1", 0.0, "x2", WIDTH - GAP, "y1", top, "y2", top);
        double y = top + LANE - 2;
        for (String line : lines(row.report())) {
            svg.words("text", line, "class", "app-strip__report", "x", 0.0, "y", y);
            y += LANE - 2;
        }
        row.dots().stream().flatMap(dot -> dot.due().stream()).distinct().forEach(due -> svg.empty("line", "class", "app-strip__due",
                "x1", scale.at(due), "x2", scale.at(due), "y1", top, "y2", top + heightOf(row)));
        double lane = top + GAP / 2 + LANE / 2;
        for (Dot dot : row.dots()) {
            dot(row, dot, lane);
            lane += LANE;
        }
        svg.close("g");
    }

    private void dot(Row row, Dot dot, double y) {
        double x = dot.at().map(scale::at).orElse(GUTTER + GAP);
        String says = dot.reader() + ": " + dot.standing().words();
        Symbol.of(dot.standing()).draw(svg, x, y, row.report() + ", " + says);
        beside(says, x, y, GUTTER, "app-strip__reader");
    }

    /** A line from top to bottom; its words keep within the picture. */
    private void today(LocalDateTime now, double height) {
        double x = scale.at(now);
        String anchor = x > WIDTH - 60 ? "end" : "middle";
        svg.open("g", "class", "app-strip__today").empty("line", "x1", x, "x2", x, "y1", 8.0, "y2", height);
        svg.empty("rect", "x", anchor.equals("end") ? x - 48 : x - 24, "y", 0.0, "width", 48.0, "height", 20.0);
        svg.words("text", "Today", "x", anchor.equals("end") ? x - 4 : x, "y", 14.5, "text-anchor", anchor).close("g");
    }

    /** A name in lines short enough to stand beside the days. */
    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : name.strip().split("\\s+")) {
            Optional<String> longer = Optional.of((line + " " + word).strip()).filter(tried -> tried.length() <= LETTERS_IN_GUTTER);
            if (longer.isEmpty() && !line.isEmpty()) {
                lines.add(line);
            }
            line = longer.orElse(word);
        }
        lines.add(line);
        return lines;
    }
}
