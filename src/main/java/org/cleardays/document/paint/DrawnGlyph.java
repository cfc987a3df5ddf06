package org.cleardays.document.paint;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * A letter or figure that a page draws.
 *
 * @param box    around its ink, in pixels of the painted page
 * @param solid  its ink fills its box, as that of l and 1 does: whether it is seen cannot be told from its box
 * @param unseen why it is not to be seen wherever it stands; empty where it was painted
 */
record DrawnGlyph(Rectangle2D box, boolean solid, Optional<Unseen> unseen) {
}
