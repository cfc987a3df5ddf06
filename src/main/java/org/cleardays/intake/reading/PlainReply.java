package org.cleardays.intake.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an invited person may answer in plain words instead of sending a report. */
public enum PlainReply {
    /** Somebody else is to be asked. */
    NOT_ME,
    /** More time is asked for. */
    NEEDS_LONGER,
    /** The person will not come to the conference. */
    NOT_ATTENDING;

    /** Longer than this, and more is said than the reply alone. */
    private static final int SHORT = 600;
    private static final List<Pattern> UNLESS = Wordings.of("unless");
    private static final List<Pattern> SOMEBODY = Wordings.of("somebody-else");

    private final List<Pattern> wordings = Wordings.of(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));

    /** The one reply that these words plainly are; empty where they say two such things, or more than a reply. */
    public static Optional<PlainReply> in(NewWords words) {
        if (words.text().length() > SHORT || Wordings.anyFound(UNLESS, words.text())) {
            return Optional.empty();
        }
        List<PlainReply> meant = Stream.of(values()).filter(reply -> Wordings.anyFound(reply.wordings, words.text())).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** Whom the words suggest instead: an address, or a name or post as it was written. */
    public static Optional<String> somebodyElse(NewWords words) {
        for (Pattern pattern : SOMEBODY) {
            Matcher found = pattern.matcher(words.text());
            if (found.find()) {
                return Optional.of(found.group("whom").strip().replaceAll("[.,;:!]+$", ""));
            }
        }
        return Optional.empty();
    }
}
