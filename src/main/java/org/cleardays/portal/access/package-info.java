/**
 * Who may reach which address, and how a denial is answered.
 *
 * <p>Knows: portal.link's authorities. Does not know: pages.
 */
package org.cleardays.portal.access;
