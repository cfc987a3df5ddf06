package org.cleardays.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.cleardays.calendar.WorkingCalendar;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts working days from a day, or from many. */
@Command(name = "working-days", mixinStandardHelpOptions = true, description = {
    "Counts working days from a day, which is itself not counted, and prints the day arrived at.",
    "It counts by the calendars that come with Cleardays; \"calendar show\" prints them."})
final class CountWorkingDays implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Asked asked;

    @Option(names = "--json", description = "print an object with the day and how it was reached")
    private boolean json;

    @Option(names = "--explain", description = "print the counting in sentences, too")
    private boolean explain;

    @Option(names = "--allow-expected", description = "answer from holidays that are expected and not yet proclaimed, and say so")
    private boolean allowExpected;

    @Spec
    private CommandSpec spec;

    /** One question, or a batch of them. */
    private static final class Asked {

        @ArgGroup(exclusive = false)
        private Question question;

        @Option(names = "--batch", required = true, description = {"read lines of calendar,date,number from standard input;",
            "print the day for each, or \"refused: \" and why"})
        private boolean batch;
    }

    private static final class Question {

        @Option(names = "--calendar", required = true, paramLabel = "PLACE", converter = Calendar.class,
                description = "such as england-and-wales or isle-of-man")
        private WorkingCalendar calendar;

        @Option(names = "--from", required = true, paramLabel = "DATE", description = "the day to count from, such as 2026-06-09")
        private LocalDate from;

        @Option(names = "--add", required = true, paramLabel = "NUMBER",
                description = "working days after it, or before it where negative; 0 is the day itself")
        private int add;
    }

    @Override
    public Integer call() {
        if (asked.batch) {
            batchStandsAlone();
            return new WorkingDaysBatch(allowExpected).run(System.in, out(), err());
        }
        Question question = asked.question;
        if (Math.abs((long) question.add) > WorkingDaysAnswer.MOST) {
            throw new ParameterException(spec.commandLine(), "--add takes a whole number from -9999 to 9999.");
        }
        WorkingCalendar calendar = allowExpected ? question.calendar.allowingExpected() : question.calendar;
        return switch (WorkingDaysAnswer.to(calendar, question.from, question.add)) {
            case WorkingDaysAnswer.Given given -> tell(given, calendar);
            case WorkingDaysAnswer.Refused refused -> refuse(refused);
        };
    }

    private void batchStandsAlone() {
        if (json || explain) {
            throw new ParameterException(spec.commandLine(), "--batch prints one day a line; leave out --json and --explain.");
        }
    }

    private int tell(WorkingDaysAnswer.Given given, WorkingCalendar calendar) {
        out().println(json ? Json.of(given.fields(calendar, asked.question.from, asked.question.add)) : given.date());
        if (explain && !json) {
            out().println(given.because());
        } else if (!json && !given.expected().isEmpty()) {
            err().println("Counts on expected, not yet proclaimed, holidays: " + String.join(", ", given.expected()) + ".");
        }
        return 0;
    }

    private int refuse(WorkingDaysAnswer.Refused refused) {
        if (json) {
            out().println(Json.refused(refused.why()));
        } else {
            err().println(refused.why());
        }
        return 1;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
