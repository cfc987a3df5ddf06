/**
 * Commands that read reports and mails without a server: what would become of them, and why.
 *
 * <p>Knows: document, report, intake. Does not know: the database, Spring.
 */
package org.cleardays.command.reports;
