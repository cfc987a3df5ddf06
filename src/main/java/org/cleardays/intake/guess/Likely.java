package org.cleardays.intake.guess;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.intake.identity.WrittenCode;

/** What speaks for one conference. */
record Likely(Conference conference, Clues clues) {

    private static final int PROOF = 8;
    private static final int STRONG = 5;
    private static final int SOME = 3;
    private static final int SLIGHT = 2;

    void codes(Reasons reasons) {
        reasons.add(WrittenCode.in(clues.footers()).stream().anyMatch(this::isOurs), PROOF, "The form’s footer carries that conference’s code");
        reasons.add(clues.codes().stream().anyMatch(this::isOurs), PROOF, "It was sent with that conference’s code");
        reasons.add(clues.codes().stream().anyMatch(this::looksLikeOurs), STRONG,
                "Its code looks like that conference’s, or is one character away from it");
    }

    void names(Reasons reasons) {
        reasons.add(says(clues.subject(), conference.reference()), STRONG, "The subject names it");
        reasons.add(says(clues.filed(), conference.reference()), STRONG, "The file names it");
        reasons.add(says(clues.words(), conference.reference()), STRONG, "The mail names it");
        boolean inAFile = conference.children().stream().anyMatch(child -> says(clues.filed(), child.name()));
        reasons.add(inAFile, SOME, "The file names a child of it");
        boolean anywhere = conference.children().stream().anyMatch(child -> says(clues.all(), child.name()));
        reasons.add(anywhere && !inAFile, SOME, "The mail names a child of it");
        reasons.add(!anywhere && conference.children().stream().anyMatch(child -> says(clues.all(), surname(child.name()))), SLIGHT,
                "A family name of it stands there");
    }

    /** The person it seems to be from, with the reason; an author where there is one. */
    Optional<Person> sender(Reasons reasons) {
        Optional<Person> known = conference.people().stream().filter(person -> clues.from().equalsIgnoreCase(person.contact().email())).findFirst();
        if (known.isPresent()) {
            reasons.add(true, STRONG, "Same address as " + known.get().name() + ", invited to " + conference.reference());
            return known;
        }
        Optional<Person> named = conference.authors().stream().filter(author -> says(clues.filed(), author.name())).findFirst();
        named.ifPresent(author -> reasons.add(true, SOME, "The file names " + author.name() + ", who is asked for a report"));
        Optional<Person> colleague = conference.authors().stream().filter(this::isOfTheSameDomain).findFirst();
        colleague.ifPresent(author -> reasons.add(true, SLIGHT,
                "Written from where " + author.name() + " writes from (" + domain(clues.from()) + ")"));
        return named.or(() -> colleague);
    }

    private boolean isOurs(WrittenCode code) {
        return code.isPlain() && code.written().equalsIgnoreCase(conference.mailCode());
    }

    private boolean looksLikeOurs(WrittenCode code) {
        return !isOurs(code) && differences(code.folded(), conference.mailCode()) <= 1;
    }

    private static int differences(String one, String other) {
        if (one.length() != other.length()) {
            return Integer.MAX_VALUE;
        }
        return (int) java.util.stream.IntStream.range(0, one.length()).filter(at -> one.charAt(at) != other.charAt(at)).count();
    }

    private boolean isOfTheSameDomain(Person author) {
        return author.contact().email() != null && !domain(clues.from()).isBlank() && domain(author.contact().email()).equals(domain(clues.from()));
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean says(String words, String name) {
        return !name.isBlank() && Pattern.compile("(?iU)\\b" + Pattern.quote(name) + "\\b").matcher(words).find();
    }
}
