package org.cleardays.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.document.mail.ParsedMail;

/**
 * Finds out who wrote, and for which conference: the code with check characters behind the plus of the address it was sent to,
 * <em>and</em> the address of a person invited to that conference. Anything else is for a person to decide (threat A8).
 */
final class Identification {

    /** What is known of the sender. */
    sealed interface Identity {

        /** One conference, and one person invited to it. */
        record Known(Conference conference, Person person) implements Identity {
        }

        /** Not sure enough; {@code likely} helps the person who decides, and is never told to the sender. */
        record Unsure(Reason reason, Optional<Conference> likely, Optional<Person> sender) implements Identity {
        }
    }

    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{2,6}-\\d{4}-\\d{2,6}\\b");

    private final IntakeSettings settings;
    private final Conferences conferences;

    Identification(IntakeSettings settings, Conferences conferences) {
        this.settings = settings;
        this.conferences = conferences;
    }

    Identity identify(ParsedMail mail) {
        List<String> codes = mail.plusPartsOf(settings.reportsAddress());
        if (codes.isEmpty()) {
            return unsure(Reason.NO_CODE, namedIn(mail.subject()), mail);
        }
        List<Optional<Conference>> addressed = codes.stream().map(conferences::findByMailCode).distinct().toList();
        if (addressed.size() > 1) {
            return new Identity.Unsure(Reason.TWO_CONFERENCES, Optional.empty(), Optional.empty());
        }
        return addressed.getFirst().map(conference -> within(conference, mail))
                .orElseGet(() -> unsure(Reason.UNKNOWN_REFERENCE, namedIn(mail.subject()), mail));
    }

    private Identity within(Conference conference, ParsedMail mail) {
        if (namesOther(conference, mail.subject())) {
            return unsure(Reason.OTHER_CONFERENCE, Optional.of(conference), mail);
        }
        return sender(conference, mail).<Identity>map(person -> new Identity.Known(conference, person))
                .orElseGet(() -> unsure(Reason.UNKNOWN_SENDER, Optional.of(conference), mail));
    }

    private static Identity unsure(Reason reason, Optional<Conference> likely, ParsedMail mail) {
        return new Identity.Unsure(reason, likely, likely.flatMap(conference -> sender(conference, mail)));
    }

    /** The invited person with the sender's address; an author first, where several share one. */
    private static Optional<Person> sender(Conference conference, ParsedMail mail) {
        return conference.people().stream().filter(Person::invited)
                .filter(person -> mail.from().isPresent() && mail.from().get().equalsIgnoreCase(person.contact().email()))
                .min(Comparator.comparing(person -> person.role() == Role.AUTHOR ? 0 : 1));
    }

    private Optional<Conference> namedIn(String subject) {
        return references(subject).stream().map(conferences::findByReference).flatMap(Optional::stream).findFirst();
    }

    /** Whether the words name conferences of our kind of reference, and this one is not among them. */
    static boolean namesOther(Conference conference, String words) {
        String kind = conference.reference().substring(0, conference.reference().indexOf('-') + 1);
        List<String> named = references(words).stream().filter(reference -> reference.startsWith(kind)).toList();
        return !named.isEmpty() && !named.contains(conference.reference());
    }

    private static List<String> references(String words) {
        return REFERENCE.matcher(words.toUpperCase(Locale.ROOT)).results().map(MatchResult::group).distinct().toList();
    }
}
