package org.cleardays.conference.authority;

/** Examines more of an authority's file than its settings before anything starts; what is wrong is noted in the reading. */
@FunctionalInterface
public interface AuthorityCheck {

    void examine(AuthorityReading reading, Authority authority);
}
