/**
 * Chapters of a pack that draw on every report: the merged chronology, worries and goals side by side, the safety scales.
 *
 * <p>Knows: report. Does not know: how anything is printed, nor what a reader may not read.
 */
package org.cleardays.pack.chapter;
