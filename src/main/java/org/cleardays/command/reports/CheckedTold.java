package org.cleardays.command.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cleardays.report.ReportExamination.Examined;

/** What became of a file, for people; a file's name or words cannot steer the terminal. */
final class CheckedTold {

    private CheckedTold() {
    }

    static String aloud(CheckedFile checked) {
        List<String> lines = new ArrayList<>();
        lines.add(checked.file() + ": " + checked.outcome() + why(checked));
        checked.examined().ifPresent(examined -> said(examined, lines));
        return lines.stream().map(line -> line.replaceAll("\\p{Cntrl}", "?")).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String why(CheckedFile checked) {
        return checked.examined().map(CheckedTold::read).orElse(".") + (checked.because().isBlank() ? "" : " " + checked.because());
    }

    private static String read(Examined examined) {
        return " (%s, %s, %s).".formatted(examined.reading().form(), number(examined.reading().content().statements().size(), "statement"),
                number(examined.findings().size(), "finding"));
    }

    private static void said(Examined examined, List<String> lines) {
        examined.findings().forEach(finding -> lines.add("  " + at(finding.place()) + finding.says()));
        examined.hints().forEach(hint -> lines.add("  (hint) " + at(hint.place()) + hint.says()));
    }

    private static String at(String place) {
        return place.isBlank() ? "" : place + ": ";
    }

    private static String number(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
