/**
 * The deadline strip: a conference's days, deadlines and reports as one picture.
 *
 * <p>Knows: what is due, and what each reader has. Does not know: pages, and where the facts come from.
 */
package org.cleardays.portal.strip;
