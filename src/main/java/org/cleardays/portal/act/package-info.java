/**
 * What a person does through the portal: one transaction each, and the hand-over that follows; and what they may reach.
 *
 * <p>Knows: every stage. Does not know: pages, JSON.
 */
package org.cleardays.portal.act;
