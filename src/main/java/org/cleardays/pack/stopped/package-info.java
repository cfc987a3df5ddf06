/** Everything of one reader's in one document, stopped by the gate: what was found, and what a second person decided. */
package org.cleardays.pack.stopped;
