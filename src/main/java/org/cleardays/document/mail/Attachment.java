package org.cleardays.document.mail;

import java.util.Locale;

/**
 * One part of a mail that is not its text.
 *
 * @param name  as it may be shown: no path, no control or direction characters, at most 120 characters, never blank
 * @param type  the declared type in lower case, {@code application/msword}
 * @param bytes unpacked from their transfer encoding; empty where that failed
 */
public record Attachment(String name, String type, byte[] bytes) {

    public int size() {
        return bytes.length;
    }

    /** Whether the name ends so, in any letter case. */
    public boolean isNamed(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
