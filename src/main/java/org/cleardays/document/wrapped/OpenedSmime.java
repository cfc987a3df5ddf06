package org.cleardays.document.wrapped;

/** What opening an S/MIME file (.p7m) came to; never an exception, whatever the bytes are. */
public sealed interface OpenedSmime {

    /** A part of a mail, with its headers, and the signature around it. */
    record Signed(byte[] content, MailSignature signature) implements OpenedSmime {
    }

    /** For somebody who holds a key; we hold none. */
    record Encrypted() implements OpenedSmime {
    }

    /** Holds no content: certificates alone, a compressed part. */
    record Nothing() implements OpenedSmime {
    }

    /** No S/MIME, or damaged. */
    record Broken(String detail) implements OpenedSmime {
    }
}
