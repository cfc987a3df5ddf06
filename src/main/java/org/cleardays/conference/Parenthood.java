package org.cleardays.conference;

import java.util.UUID;

/**
 * What a person is to one child.
 *
 * @param mother               true for the mother, whose the knowledge of her pregnancy is
 * @param parentalResponsibility whether the person holds it; nobody does for a child not yet born
 */
public record Parenthood(UUID childId, boolean mother, boolean parentalResponsibility) {
}
