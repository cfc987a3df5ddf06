package org.cleardays.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.disclosure.GateHit;

/** Sends what was written down, and keeps what became of it. */
public interface Dispatches {

    /**
     * Claims, sends and records; no transaction stands around SMTP. A claim left by a dead attempt is recorded as uncertain, and the
     * same bytes go again with the same Message-ID. Throws where the mail server asks to try later.
     */
    Sent send(UUID dispatchId);

    /** Evidence that came back by mail: a delivery notice, a bounce. */
    void receipt(UUID incomingId);

    /** Somebody entered the code and opened the copy. */
    void opened(UUID copyId);

    void acknowledged(UUID copyId);

    /** Business support has posted a letter, or given it by hand. */
    void posted(UUID dispatchId, String actor);

    Dispatch get(UUID dispatchId);

    /** The bytes as they leave, or left: a mail, or the PDF of a letter. */
    byte[] frozenBytes(UUID dispatchId);

    List<Dispatch> of(UUID conferenceId);

    /** The newest dispatch that carried this copy, if any. */
    Optional<Dispatch> forCopy(UUID copyId);

    /** Whether its reader may open this copy, or this pack, by any road: its message was written, and nothing has stopped it since. */
    boolean mayBeOpened(UUID subjectId);

    /** Letters that wait to be printed and posted. */
    List<Dispatch> toPost();

    /** The conference was moved or has ended: what waits and may not leave any more is withdrawn. Needs a transaction; may be repeated. */
    void withdraw(UUID conferenceId);

    /** More is protected since: what was written and has not left is searched again, and stopped where it says so. Needs a transaction. */
    void searchAgain(UUID conferenceId);

    /** What the gate found in a dispatch that it stopped. */
    List<GateHit> hits(UUID dispatchId);

    /** A person lets a dispatch go that was stopped, with a reason; it is then still to be sent. */
    void letThrough(UUID dispatchId, String decidedBy, String reason, String actor);
}
