/** Prints a plan part by part, says each step, and remembers parts that are printed ahead. */
package org.cleardays.pack.print;
