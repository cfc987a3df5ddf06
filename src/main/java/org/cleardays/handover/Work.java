package org.cleardays.handover;

import java.util.UUID;

/**
 * What is written down for the engine.
 *
 * @param version of this form of writing, so that work queued before an upgrade still runs after it
 */
record Work(int version, String route, UUID id) {

    static final int CURRENT = 1;

    Work(String route, UUID id) {
        this(CURRENT, route, id);
    }
}
