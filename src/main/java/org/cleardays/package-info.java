/** Cleardays itself: its start, and the settings it cannot start without. Knows: every module. */
package org.cleardays;
