/**
 * Web pages and the HTTP interface.
 *
 * <p>Knows: every module above. Does not know: routes.
 */
package org.cleardays.portal;
