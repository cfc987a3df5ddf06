package org.cleardays.intake.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;

/** Finds the conferences that codes and references name. A reference has no check characters: it helps a person, and proves nothing. */
public final class Register {

    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{2,6}-\\d{4}-\\d{2,6}\\b");

    private final Conferences conferences;

    public Register(Conferences conferences) {
        this.conferences = conferences;
    }

    /** What these codes name, all together. */
    public Named named(List<WrittenCode> codes) {
        Map<UUID, Conference> surely = new LinkedHashMap<>();
        Optional<Conference> looksLike = Optional.empty();
        boolean unknown = false;
        for (WrittenCode code : codes) {
            Optional<Conference> exactly = code.isPlain() ? conferences.findByMailCode(code.written()) : Optional.empty();
            Optional<Conference> perhaps = exactly.isPresent() ? Optional.empty() : conferences.findByMailCode(code.folded());
            exactly.ifPresent(conference -> surely.put(conference.id(), conference));
            looksLike = looksLike.or(() -> perhaps);
            unknown |= code.said() && exactly.isEmpty() && perhaps.isEmpty();
        }
        return new Named(List.copyOf(surely.values()), unknown, looksLike);
    }

    /** The first conference whose reference stands in these words. */
    public Optional<Conference> referredTo(String words) {
        return references(words).stream().map(conferences::findByReference).flatMap(Optional::stream).findFirst();
    }

    /** Whether the words name conferences of our kind of reference, and this one is not among them. */
    public static boolean namesOther(Conference conference, String words) {
        String kind = conference.reference().substring(0, conference.reference().indexOf('-') + 1);
        List<String> named = references(words).stream().filter(reference -> reference.startsWith(kind)).toList();
        return !named.isEmpty() && !named.contains(conference.reference());
    }

    private static List<String> references(String words) {
        return REFERENCE.matcher(words.toUpperCase(Locale.ROOT)).results().map(MatchResult::group).distinct().toList();
    }
}
