package org.cleardays.disclosure.drawn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.CarterReports;
import org.cleardays.conference.Booking;
import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;

/** What the author of a drawn conference types, with the mark in a statement that some may read, or hidden beside an open one. */
final class DrawnReport {

    static final String OPEN = "The children were settled when I came, and there was food in the house.";

    static final String RESTRICTED = "Somebody waited at the gate.";

    private final DrawnConference drawn;
    private final Conference conference;
    private final Random random;

    DrawnReport(DrawnConference drawn, Conference conference) {
        this.drawn = drawn;
        this.conference = conference;
        this.random = new Random(drawn.seed() * 31);
    }

    /** The filled form. */
    byte[] file(byte[] blank) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("written", "2 June 2026");
        report.put("seen", "All children: 27 May 2026");
        report.put("involvement", List.of(row("I have known the family since 20 May 2026.", "fact", "case record, 20 May", "all children", "family")));
        report.put("worried", worried());
        report.put("working-well", List.of(row(OPEN, "observation", "seen by me, 27 May", "all children", "family")));
        report.put("needs-to-happen", List.of(row("I will visit each week.", "opinion", "mine, from my visits", "all children", "family")));
        report.put("child-views", conference.children().stream().map(this::views).toList());
        report.put("shared", List.of("Nobody yet", "The parents get their copies from the conference office by 5 June"));
        report.put("scale", conference.children().stream().map(child -> List.of(child.name(), "5", "There is food, and nights are loud.",
                child.unborn() ? mothers() + " only (the pregnancy is hers)" : "family")).toList());
        report.put("sign-off", List.of("Amira Hussain", "social worker", "2 June 2026"));
        return CarterReports.fill(blank, report, true);
    }

    private List<List<String>> worried() {
        List<List<String>> rows = new ArrayList<>();
        boolean marked = drawn.place() == HidingPlace.VISIBLE_BODY;
        rows.add(row(marked ? "Somebody called " + drawn.mark() + " waited at the gate." : RESTRICTED, "allegation",
                "a neighbour, to me, 21 May", about(), whoMayReadIt()));
        if (drawn.place() == HidingPlace.OPINION_ON_WITHHELD) {
            String source = List.of("on the statements above", "rests on statement 1 and 2", "on what stands above").get(random.nextInt(3));
            // the second one satisfies the checks of a report, and tells nobody which statements are meant
            rows.add(row("In my view " + drawn.mark() + " may come again.", "opinion",
                    drawn.planted().namesGrounds() ? source : "mine, from my talks with the family", about(), "family"));
        }
        return rows;
    }

    private String about() {
        Booking booking = drawn.booking();
        return drawn.planted().about().stream().map(key -> Stream.concat(
                booking.children().stream().filter(child -> child.key().equals(key)).map(Booking.BookedChild::name),
                booking.people().stream().filter(person -> person.key().equals(key)).map(Booking.BookedPerson::name)).findFirst().orElseThrow())
                .collect(Collectors.joining(", "));
    }

    private String whoMayReadIt() {
        return drawn.planted().whoMayReadIt(drawn.booking().people());
    }

    private List<String> views(Child child) {
        boolean marked = drawn.place() == HidingPlace.CHILDS_WORDS && child.equals(conference.children().getFirst());
        String first = child.name().split(" ")[0];
        String others = child.unborn() ? mothers() + " only (the pregnancy is hers)" : "family";
        return row(first + " said that " + (marked ? drawn.mark() + " came at night." : "it is loud at night."), "allegation",
                first + ", to me, 27 May, at school, alone", child.name(), marked ? whoMayReadIt() : others);
    }

    private String mothers() {
        return drawn.booking().people().stream().filter(Booking.BookedPerson::mother).findFirst().orElseThrow().name();
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

}
