/**
 * What a pack is to hold, before anything is printed: its reports in order, what was expected, kept and missed, what is left out and why,
 * and what of it is new since the one before. Pure: it asks {@code pack.source}, and keeps nothing.
 */
package org.cleardays.pack.plan;
