/**
 * The pages behind a personal link: reading, answering, countersigning, sending a report.
 *
 * <p>Knows: portal.act and every module above. Does not know: accounts.
 */
package org.cleardays.portal.link;
