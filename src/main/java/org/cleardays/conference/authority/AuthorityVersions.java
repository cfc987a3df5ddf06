package org.cleardays.conference.authority;

import java.util.List;
import java.util.Optional;

/** The versions of the authorities' files; the newest of each is in force. */
interface AuthorityVersions {

    /** The one in force, the same value at each question as long as it is. */
    Optional<InForce> find(String name);

    /** All in force, in the order of their names. */
    List<InForce> all();

    /** Every version, newest first. */
    List<AuthorityVersion> history(String name);

    /** Locks the authority's versions until the transaction ends, and answers the newest. */
    AuthorityVersion locked(String name);

    AuthorityVersion add(AuthorityVersion newest, String yaml, String reason, String actor);

    /** A file and the settings in it. */
    record InForce(AuthorityFile file, Authority authority) {

        static InForce of(AuthorityFile file) {
            return new InForce(file, Authority.read(new AuthorityReading(file)));
        }
    }
}
