package org.cleardays.dispatch.note;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What business support of one authority has to do on one day, as plain values.
 *
 * @param dueToday     reports that are due
 * @param late         reports that were due
 * @param held         what arrived and waits for a person
 * @param notDelivered messages that came back
 * @param toPost       letters that wait to be printed and posted
 * @param toRing       people who owe something and are not to be written to
 */
public record DigestFacts(UUID id, String authority, LocalDate day, List<Entry> dueToday, List<Entry> late, List<Entry> held,
                          List<Entry> notDelivered, List<Entry> toPost, List<Entry> toRing) {

    /**
     * One line.
     *
     * @param reference the conference's; blank where it belongs to none
     * @param who       the agency; blank for a family member, who is not named in a mail
     * @param what      the kind of message it is about; blank where it is none
     * @param when      in words; blank where there is nothing to say
     * @param page      its page in the portal, from the slash on
     */
    public record Entry(String reference, String who, String what, String when, String page) {
    }

    public boolean saysNothing() {
        return dueToday.isEmpty() && late.isEmpty() && held.isEmpty() && notDelivered.isEmpty() && toPost.isEmpty() && toRing.isEmpty();
    }
}
