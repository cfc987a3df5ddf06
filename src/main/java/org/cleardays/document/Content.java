package org.cleardays.document;

/**
 * Bytes as they were kept.
 *
 * @param mediaType the type they were kept as
 * @param sha256    their hash, in hexadecimal
 * @param bytes     the bytes themselves
 */
public record Content(String mediaType, String sha256, byte[] bytes) {
}
