package org.cleardays.response;

import java.util.List;
import java.util.UUID;

/** What the family answers. */
public interface Responses {

    /** Keeps a reader's answer about a report they were given. Answers its id. */
    UUID answer(UUID copyId, String words);

    Response get(UUID responseId);

    List<Response> of(UUID conferenceId);
}
