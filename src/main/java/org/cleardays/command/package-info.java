/**
 * The command line of the same jar.
 *
 * <p>Knows: every module above. Does not know: the portal.
 */
package org.cleardays.command;
