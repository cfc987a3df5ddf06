/**
 * How things are put for pages: times in words, a report as a sheet.
 *
 * <p>Knows: the concepts. Does not know: who asks.
 */
package org.cleardays.portal.view;
