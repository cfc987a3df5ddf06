package org.cleardays.dispatch.mail;

/** A file that goes with a mail; its name tells nothing about anybody. */
public record Enclosure(String fileName, String mediaType, byte[] bytes) {

    public static final String PDF = "application/pdf";
    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
}
