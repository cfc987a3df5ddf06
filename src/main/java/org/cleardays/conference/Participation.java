package org.cleardays.conference;

import java.time.LocalDateTime;

/**
 * When and how one person takes part; people who must not meet never learn each other's.
 *
 * @param at  local date and time at the authority's place
 * @param way in words for that person: "in person at Rowan House, Room 2", "by telephone: we will ring you"
 */
public record Participation(LocalDateTime at, String way) {
}
