/**
 * The authorities' rules read aloud, with a worked example; changed with their effect on the open conferences shown before they are saved.
 *
 * <p>Knows: authority, timescale, tracking. Does not know: how a date is reached.
 */
package org.cleardays.portal.rules;
