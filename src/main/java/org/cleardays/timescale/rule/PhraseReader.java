package org.cleardays.timescale.rule;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cleardays.conference.authority.AuthorityReading.Unreadable;
import org.cleardays.conference.authority.DidYouMean;
import org.cleardays.timescale.rule.Counted.OffDay;

/** Reads a phrase such as "2 working days before conference, at 10:00"; what cannot be read is refused with a sentence that helps. */
final class PhraseReader {

    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,3}) ([a-z ]+?) (before|after)|on the day of) ([^,]+)"
            + "(, counting the day itself)?(?:, at (\\d\\d:\\d\\d))?(?:, or the (previous|next) working day)?");

    private final Events events;

    PhraseReader(Events events) {
        this.events = events;
    }

    Phrase parse(String written) {
        if (written.equals("not set")) {
            return new NotSet();
        }
        Matcher matcher = WRITTEN.matcher(written.replaceAll("\\s+", " "));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(written);
        }
        return sound(matcher.group(1) == null ? onTheDay(matcher) : counted(matcher));
    }

    private Counted onTheDay(Matcher matcher) {
        return new Counted(0, Unit.DAYS, false, events.parse(matcher.group(4)), matcher.group(5) != null, at(matcher), offDay(matcher));
    }

    private Counted counted(Matcher matcher) {
        int number = Integer.parseInt(matcher.group(1));
        if (number == 0) {
            throw new Unreadable("Counting begins with 1; for the day itself write on the day of " + matcher.group(4) + ".");
        }
        return new Counted(number, unit(matcher.group(2)), matcher.group(3).equals("before"), events.parse(matcher.group(4)),
                matcher.group(5) != null, at(matcher), offDay(matcher));
    }

    private static Unit unit(String word) {
        return Unit.find(word).orElseThrow(() -> DidYouMean.of(word, Unit.words())
                .<IllegalArgumentException>map(close -> new Unreadable("\"" + word + "\" is no unit; did you mean " + close + "?"))
                .orElseGet(() -> new Unreadable("\"" + word + "\" is no unit; known are " + String.join(", ", Unit.words()) + ".")));
    }

    private static Optional<LocalTime> at(Matcher matcher) {
        return Optional.ofNullable(matcher.group(6)).map(LocalTime::parse);
    }

    private static OffDay offDay(Matcher matcher) {
        return Optional.ofNullable(matcher.group(7)).map(word -> word.equals("next") ? OffDay.NEXT : OffDay.PREVIOUS).orElse(OffDay.STAYS);
    }

    /** Tails that contradict what stands before them. */
    private static Counted sound(Counted counted) {
        if (counted.countingTheDay() && (counted.unit() == Unit.CLEAR_WORKING_DAYS || counted.unit() == Unit.HOURS || counted.number() == 0)) {
            throw new Unreadable("Counting the day itself goes with working days, days, weeks and months only.");
        }
        if (counted.unit() == Unit.HOURS && counted.at().isPresent()) {
            throw new Unreadable("Hours end at a time of their own; leave out at " + counted.at().get() + ".");
        }
        return counted;
    }
}
