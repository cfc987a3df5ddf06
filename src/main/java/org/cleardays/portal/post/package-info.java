/**
 * What came in and only a person can see to: answers in plain words, and reports that are pictures.
 *
 * <p>Knows: intake, report, acts. Does not know: what is held, what goes out.
 */
package org.cleardays.portal.post;
