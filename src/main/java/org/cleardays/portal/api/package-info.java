/**
 * The HTTP interface under {@code /api/v1}: JSON, and problem details for errors.
 *
 * <p>Knows: portal.act, portal.account and every module above. Does not know: pages.
 */
package org.cleardays.portal.api;
