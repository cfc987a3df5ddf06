package org.cleardays.handover;

/** An exception whose message names nobody, and tells the office what to do: it stands beside the work that is held. */
public interface SaysWhy {

    String getMessage();
}
