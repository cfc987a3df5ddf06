package org.cleardays.document.paint;

import java.awt.image.BufferedImage;
import java.util.Set;

/**
 * A page as it looks.
 *
 * @param unseen what words are on the page that cannot be seen
 * @param whole  false where something could not be painted
 */
public record Painted(BufferedImage picture, Set<Unseen> unseen, boolean whole) {
}
