package org.cleardays.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/** About whom a statement is, as the author wrote it: known, or not. What is about nobody we can name is closed. */
sealed interface About {

    /** About these children and these people. */
    record Known(Set<UUID> children, Set<UUID> people) implements About {
    }

    /** At least one of the names is nobody's in this conference, or nothing was written. */
    record Unmatched(String words) implements About {
    }

    Pattern ALL = Pattern.compile("(?:all|both)(?: of)?(?: the)?(?: (two|three|four|five|six|seven|eight))?(?: of the)?(?: children)?");
    List<String> COUNTS = List.of("", "", "two", "three", "four", "five", "six", "seven", "eight");

    /** Matches each name with a child or a person, by first or full name; "all three" and "the baby" are understood. */
    static About understand(String words, Conference conference) {
        Set<UUID> children = new HashSet<>();
        Set<UUID> people = new HashSet<>();
        List<String> names = Names.split(words == null ? "" : words);
        boolean known = names.stream().allMatch(name -> matches(name, conference, children, people));
        return known && !names.isEmpty() ? new Known(Set.copyOf(children), Set.copyOf(people)) : new Unmatched(words == null ? "" : words);
    }

    /** The children not yet born whom the author names by themselves; "all three" names none of them. */
    static List<Child> unbornByName(String words, Conference conference) {
        return Names.split(words == null ? "" : words).stream().filter(name -> !isAll(name, conference))
                .flatMap(name -> child(name, conference).stream()).map(conference::child).filter(Child::unborn).toList();
    }

    private static boolean matches(String name, Conference conference, Set<UUID> children, Set<UUID> people) {
        return isAll(name, conference) ? children.addAll(conference.children().stream().map(Child::id).toList())
                : oneOf(name, conference, children, people);
    }

    private static boolean oneOf(String name, Conference conference, Set<UUID> children, Set<UUID> people) {
        Optional<UUID> child = child(name, conference);
        Optional<UUID> person = Names.theOnly(name, conference.people(), Person::name, Person::id);
        child.ifPresent(children::add);
        person.ifPresent(people::add);
        // somebody who shares a first name with a child cannot be told apart
        return child.isPresent() != person.isPresent();
    }

    private static Optional<UUID> child(String name, Conference conference) {
        List<Child> unborn = conference.children().stream().filter(Child::unborn).toList();
        boolean theUnborn = name.matches("(the )?(unborn( (baby|child))?|baby)");
        return theUnborn && unborn.size() == 1 ? Optional.of(unborn.getFirst().id())
                : Names.theOnly(name, conference.children(), Child::name, Child::id);
    }

    private static boolean isAll(String name, Conference conference) {
        Matcher matcher = ALL.matcher(name);
        int count = conference.children().size();
        String expected = count < COUNTS.size() ? COUNTS.get(count) : "";
        return matcher.matches() && (matcher.group(1) == null ? !name.startsWith("both") || count == 2 : matcher.group(1).equals(expected));
    }
}
