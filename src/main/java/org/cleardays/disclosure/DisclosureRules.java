package org.cleardays.disclosure;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/**
 * Who may read what, without a person's release. A parent reads what is about their own children and about themselves; what is
 * known of a pregnancy is the mother's, for nobody has parental responsibility before birth. Everything else is closed.
 */
final class DisclosureRules {

    /** The section whose statements are a child's own words: closed to every parent until a person has released them. */
    static final String CHILD_VIEWS = "child-views";

    private final Conference conference;

    DisclosureRules(Conference conference) {
        this.conference = conference;
    }

    /** Whether this reader may read it, by its author's restriction and by whom it is about. */
    boolean mayRead(Person reader, String section, String whoMayRead, String about) {
        if (!reader.role().readsCopies() || section.equals(CHILD_VIEWS)) {
            return false;
        }
        return About.understand(about, conference) instanceof About.Known known
                && mayRead(reader, Restrictions.understand(whoMayRead, conference), known);
    }

    /** Whether a person must look before anything of it leaves. */
    boolean waitsForAPerson(String section, String whoMayRead, String about) {
        return section.equals(CHILD_VIEWS)
                || !(Restrictions.understand(whoMayRead, conference) instanceof Restriction.None)
                || About.understand(about, conference) instanceof About.Unmatched;
    }

    /** Whether the chair may read it, and a person may release it: everything but what nobody may read. */
    boolean isClosedToAll(String whoMayRead) {
        return Restrictions.understand(whoMayRead, conference) instanceof Restriction.Nobody;
    }

    private boolean mayRead(Person reader, Restriction restriction, About.Known about) {
        return switch (restriction) {
            case Restriction.None() -> concerns(reader, about);
            case Restriction.Not(var kept, var reason) -> !kept.contains(reader.id()) && concerns(reader, about);
            case Restriction.Only(var released, var reason) -> released.contains(reader.id());
            case Restriction.ProfessionalsOnly closed -> false;
            case Restriction.ChairOnly closed -> false;
            case Restriction.Nobody closed -> false;
            case Restriction.AwaitsRelease closed -> false;
            case Restriction.Unclear closed -> false;
        };
    }

    private boolean concerns(Person reader, About.Known about) {
        return about.people().contains(reader.id())
                || about.children().stream().map(conference::child).anyMatch(child -> isOwn(reader, child));
    }

    private static boolean isOwn(Person reader, Child child) {
        return reader.parenthoodOf(child.id()).filter(parenthood -> !child.unborn() || parenthood.mother()).isPresent();
    }
}
