package org.cleardays.report;

/**
 * How much a file looks like a report on a form of ours.
 *
 * @param headings how many of the form's headings it carries
 * @param entries  how much stands under them: statements, numbers on a scale, choices, and words outside the tables
 */
public record Likeness(int headings, int entries) {

    private static final int ENOUGH = 2;

    static Likeness of(ReadReport read) {
        long scored = read.scales().stream().filter(scale -> scale.score().isPresent()).count();
        long choices = read.fields().keySet().stream().filter(key -> key.startsWith(ReadReport.NOTHING_IN)).count();
        return new Likeness(read.sections().size(), (int) (read.statements().size() + scored + choices + read.outside().size()));
    }

    /** Whether it is one, beyond doubt. */
    public boolean isReport() {
        return headings >= ENOUGH && entries >= ENOUGH;
    }

    /** Whether it is a form that nobody has filled in. */
    public boolean isBlankForm() {
        return headings >= ENOUGH && entries == 0;
    }
}
