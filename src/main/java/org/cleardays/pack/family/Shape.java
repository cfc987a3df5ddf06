package org.cleardays.pack.family;

/** The shapes in which a reader can keep a copy; the file's name tells nothing to whoever else sees it (threat C16). */
public enum Shape {
    PDF("to-keep.pdf", "application/pdf"),
    LARGE_PRINT("to-keep-large-print.pdf", "application/pdf"),
    PLAIN_TEXT("to-keep.txt", "text/plain;charset=UTF-8");

    private final String fileName;
    private final String mediaType;

    Shape(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    Paper paper(byte[] bytes) {
        return new Paper(fileName, mediaType, bytes);
    }
}
