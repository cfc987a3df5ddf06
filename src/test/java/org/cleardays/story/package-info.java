/**
 * The story as a test: everything is asserted from outside, on what each person received and on what is recorded.
 *
 * <p>Knows: demonstration. Does not know: the product's insides.
 */
package org.cleardays.story;
