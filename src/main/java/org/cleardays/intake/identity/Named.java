package org.cleardays.intake.identity;

import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Conference;

/**
 * Which conferences codes name.
 *
 * @param surely  by codes whose check digits agree, each once
 * @param unknown a code was meant that is no conference's
 * @param looksLike the conference that a code would name if look-alike characters were what they look like: never taken for granted
 */
public record Named(List<Conference> surely, boolean unknown, Optional<Conference> looksLike) {

    public Named {
        surely = List.copyOf(surely);
    }

    public boolean nothing() {
        return surely.isEmpty() && !unknown && looksLike.isEmpty();
    }
}
