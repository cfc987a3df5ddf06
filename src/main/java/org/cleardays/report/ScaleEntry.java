package org.cleardays.report;

import java.util.Optional;

/**
 * One child's place on the safety scale: 0, not safe at home today; 10, safe enough for services to close.
 *
 * @param child  the child's name, as written
 * @param score  0 to 10, empty where it was left out or cannot be read
 * @param reason the reason, as written
 * @param place  where it stands in the file, for people: "How safe is each child?, row 2"; blank where that was not kept
 * @param scoreWritten what stands where the number belongs, word for word; blank where nothing was written
 */
public record ScaleEntry(String child, Optional<Integer> score, String reason, String whoMayRead, String place, String scoreWritten) {

    public ScaleEntry {
        place = place == null ? "" : place;
        scoreWritten = scoreWritten == null ? "" : scoreWritten;
    }
}
