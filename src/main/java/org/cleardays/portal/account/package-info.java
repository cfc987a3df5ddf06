/**
 * The office's accounts: who may sign in, and as what.
 *
 * <p>Knows: the database. Does not know: pages.
 */
package org.cleardays.portal.account;
