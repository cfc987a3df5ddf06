package org.cleardays.hostile;

import java.util.function.Supplier;

/**
 * One hostile, broken or odd thing.
 *
 * @param family   what it is one of
 * @param name     a file's name as its sender gives it
 * @param mail     whether it is a whole mail rather than a file
 * @param bytes    made when they are wanted: some are large
 * @param expected how it must end, by {@link Ending}; {@code …|…} where either is right, blank where only damage decides
 */
record Specimen(String family, String name, boolean mail, Supplier<byte[]> bytes, String expected) {
}
