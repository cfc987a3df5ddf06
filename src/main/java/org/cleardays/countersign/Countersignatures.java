package org.cleardays.countersign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks the author's manager to agree to exactly this content of a report. */
public interface Countersignatures {

    /** Asks for it where the authority wants it and the author has a countersignatory. Repeating it changes nothing. */
    Asked ask(UUID reportId);

    /** The manager signs what they read; refused where the content has changed since. */
    Decided sign(UUID requestId, String contentHash, String actor);

    /** The manager declines, with reasons for the author. */
    Decided decline(UUID requestId, String reasons, String actor);

    CountersignRequest get(UUID requestId);

    Optional<CountersignRequest> forReport(UUID reportId);

    List<CountersignRequest> waiting();
}
