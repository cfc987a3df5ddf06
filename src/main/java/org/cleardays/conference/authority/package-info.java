/**
 * The authority that holds a conference: its settings, from a file of its own.
 *
 * <p>Knows: calendar. Does not know: what its rules mean.
 */
package org.cleardays.conference.authority;
