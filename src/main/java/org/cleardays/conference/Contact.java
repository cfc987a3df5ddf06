package org.cleardays.conference;

import java.util.List;

/**
 * How a person can be reached safely.
 *
 * @param email   address, or null
 * @param phone   telephone number, or null
 * @param address lines of the postal address; empty where it is not known
 * @param channel how things are sent
 * @param safely  what to heed, in words for the office ("texts after 9:30 only"), or null
 */
public record Contact(String email, String phone, List<String> address, Channel channel, String safely) {

    public Contact {
        address = List.copyOf(address);
    }

    /** False where nobody writes to this person, neither by mail nor on paper. */
    public boolean takesWriting() {
        return channel != Channel.NONE;
    }
}
