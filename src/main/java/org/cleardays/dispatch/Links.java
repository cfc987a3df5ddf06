package org.cleardays.dispatch;

import java.util.Optional;
import java.util.UUID;

/** Personal links: a random token, kept only as a hash, for one person and one purpose. */
public interface Links {

    /** What a link is for. */
    enum Purpose { READ, COUNTERSIGN, UPLOAD, BUNDLE }

    /** Whose link it is and what it opens: a copy's id, a countersign request's id, a conference's id, or a bundle's id. */
    record Link(UUID id, UUID conferenceId, UUID personId, Purpose purpose, UUID targetId) {
    }

    /** Makes a link and answers its token, which is kept nowhere in clear but in the frozen message. */
    String make(UUID conferenceId, UUID personId, Purpose purpose, UUID targetId);

    /** The link of a token; empty where it is unknown, expired or revoked. */
    Optional<Link> follow(String token);

    /** The link with this id, on the same terms: what a session that came by it may still do. */
    Optional<Link> get(UUID linkId);

    /** The link of a token whose conference was cancelled or stood down: it opens nothing, and whoever comes by it has nothing to do. */
    Optional<Link> closed(String token);

    /** The same, for a session that came by it. */
    Optional<Link> closed(UUID linkId);

    void revoke(UUID linkId, String actor);
}
