/** Where a plan's facts come from: the reports as their reader may read them, what came besides, who was reminded, and the office's order. */
package org.cleardays.pack.source;
