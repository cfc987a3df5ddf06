/**
 * The calendars of working days on pages: read, taken out, brought in, and changed with the effect shown before it is saved.
 *
 * <p>Knows: calendar, the open conferences. Does not know: how days are counted.
 */
package org.cleardays.portal.calendars;
