/**
 * Messages, links, codes and letters out; receipts back.
 *
 * <p>Knows: every stage above. Does not know: the portal.
 */
package org.cleardays.dispatch;
