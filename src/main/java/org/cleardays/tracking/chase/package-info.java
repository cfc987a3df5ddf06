/**
 * Reminders, escalations and the office's list of the day: whose moment has come, what is still owed, and who may be written to.
 *
 * <p>Knows: what is tracked, and every stage above. Does not know: pages, routes.
 */
package org.cleardays.tracking.chase;
