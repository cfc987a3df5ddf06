package org.cleardays.disclosure;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/**
 * Who may read what, without a person's release. A parent reads what is about their own children and about themselves; what is
 * known of a pregnancy is the mother's, for nobody has parental responsibility before birth. Everything else is closed (domain.md 5).
 */
final class DisclosureRules {

    /** The section whose statements are a child's own words: closed to every parent until a person has released them. */
    static final String CHILD_VIEWS = "child-views";

    private final Conference conference;

    DisclosureRules(Conference conference) {
        this.conference = conference;
    }

    Conference conference() {
        return conference;
    }

    /** What this person, child, or stranger reads of a statement in a report of this author. */
    Verdict of(UUID readerId, UUID authorId, String section, String whoMayRead, String about) {
        if (conference.withheldAltogether(readerId).isPresent()) {
            return new Verdict.Closed(Verdict.Why.KEPT_ALTOGETHER);
        }
        if (conference.children().stream().anyMatch(child -> child.id().equals(readerId))) {
            return isClosedToAll(whoMayRead) ? new Verdict.Closed(Verdict.Why.NOBODY) : new Verdict.Waits(Verdict.Why.YOUNG_PERSON);
        }
        Optional<Person> reader = conference.people().stream().filter(person -> person.id().equals(readerId)).findFirst();
        Restriction restriction = restriction(whoMayRead);
        return reader.map(person -> switch (person.role()) {
            case PARENT_OR_CARER -> family(person, section, restriction, about);
            case CHAIR -> chair(restriction);
            case AUTHOR -> person.id().equals(authorId) ? new Verdict.Reads() : professional(restriction);
            // a manager agrees to the exact words, so reads them all
            case COUNTERSIGNATORY -> person.id().equals(conference.person(authorId).countersignedBy()) ? new Verdict.Reads() : notAReader();
            // the office handles the report itself; each look is recorded
            case BUSINESS_SUPPORT -> new Verdict.Reads();
            case SUPPORTER -> notAReader();
        }).orElseGet(DisclosureRules::notAReader);
    }

    /** Whether a person must look before anything of it leaves. */
    boolean waitsForAPerson(String section, String whoMayRead, String about) {
        return section.equals(CHILD_VIEWS) || !(restriction(whoMayRead) instanceof Restriction.None)
                || About.understand(about, conference) instanceof About.Unmatched;
    }

    /** Whether the chair may not read it either, and no person may release it. */
    boolean isClosedToAll(String whoMayRead) {
        return restriction(whoMayRead) instanceof Restriction.Nobody;
    }

    /** Whether its author gives it to this reader by name. */
    boolean isGivenByName(UUID readerId, String whoMayRead) {
        return restriction(whoMayRead) instanceof Restriction.Only(var readers, var reason) && readers.contains(readerId);
    }

    private Restriction restriction(String whoMayRead) {
        return Restrictions.understand(whoMayRead, conference);
    }

    private static Verdict notAReader() {
        return new Verdict.Closed(Verdict.Why.NOT_A_READER);
    }

    private static Verdict chair(Restriction restriction) {
        return restriction instanceof Restriction.Nobody ? new Verdict.Closed(Verdict.Why.NOBODY) : new Verdict.Reads();
    }

    /** The professionals' bundle: all but what is the chair's or nobody's. */
    private static Verdict professional(Restriction restriction) {
        return switch (restriction) {
            case Restriction.ChairOnly closed -> new Verdict.Closed(Verdict.Why.CHAIR_ONLY);
            case Restriction.Nobody closed -> new Verdict.Closed(Verdict.Why.NOBODY);
            // it may have meant the chair alone
            case Restriction.Unclear unclear -> new Verdict.Waits(Verdict.Why.UNCLEAR);
            default -> new Verdict.Reads();
        };
    }

    private Verdict family(Person reader, String section, Restriction restriction, String about) {
        if (restriction instanceof Restriction.Nobody) {
            return new Verdict.Closed(Verdict.Why.NOBODY);
        }
        if (section.equals(CHILD_VIEWS)) {
            return new Verdict.Waits(Verdict.Why.CHILDS_WORDS);
        }
        if (!(About.understand(about, conference) instanceof About.Known known)) {
            return new Verdict.Waits(Verdict.Why.ABOUT_NOBODY_KNOWN);
        }
        Verdict verdict = family(reader, restriction, known);
        return verdict.reads() && !(restriction instanceof Restriction.Only) && namesAnothersPregnancy(reader, about)
                ? new Verdict.Waits(Verdict.Why.PREGNANCY) : verdict;
    }

    /** "Noah, baby" is about Ryan's son, but tells of the pregnancy as well, and that is the mother's. */
    private boolean namesAnothersPregnancy(Person reader, String about) {
        return About.unbornByName(about, conference).stream().anyMatch(child -> !isOwn(reader, child));
    }

    private Verdict family(Person reader, Restriction restriction, About.Known about) {
        return switch (restriction) {
            case Restriction.None() -> own(reader, about);
            case Restriction.Not(var kept, var reason) -> kept.contains(reader.id())
                    ? new Verdict.Closed(Verdict.Why.NOT_THIS_PERSON) : own(reader, about);
            case Restriction.Only(var released, var reason) -> released.contains(reader.id())
                    ? new Verdict.Reads() : new Verdict.Closed(Verdict.Why.ONLY_OTHERS);
            case Restriction.ProfessionalsOnly closed -> new Verdict.Closed(Verdict.Why.PROFESSIONALS_ONLY);
            case Restriction.ChairOnly closed -> new Verdict.Closed(Verdict.Why.CHAIR_ONLY);
            case Restriction.Nobody closed -> new Verdict.Closed(Verdict.Why.NOBODY);
            case Restriction.AwaitsRelease waits -> new Verdict.Waits(Verdict.Why.AWAITS_RELEASE);
            case Restriction.Unclear unclear -> new Verdict.Waits(Verdict.Why.UNCLEAR);
        };
    }

    private Verdict own(Person reader, About.Known about) {
        boolean concerns = about.people().contains(reader.id())
                || about.children().stream().map(conference::child).anyMatch(child -> isOwn(reader, child));
        return concerns ? new Verdict.Reads() : new Verdict.Closed(Verdict.Why.ABOUT_OTHERS);
    }

    private static boolean isOwn(Person reader, Child child) {
        return reader.parenthoodOf(child.id()).filter(parenthood -> !child.unborn() || parenthood.mother()).isPresent();
    }
}
