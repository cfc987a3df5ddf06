package org.cleardays.document.file;

import java.util.List;

/** What opening a file came to; never an exception, whatever the bytes are. */
public sealed interface OpenedFile {

    /** Its words can be read. */
    record Readable(ReadFile file) implements OpenedFile {
    }

    /** A picture, or a PDF without words (a scan): only a person can read it. */
    record Picture(FileKind kind) implements OpenedFile {
    }

    /**
     * It holds other files.
     *
     * @param words what a mail in it says; blank where there is none
     */
    record Packed(FileKind kind, List<PackedFile> files, String words) implements OpenedFile {

        public Packed {
            files = List.copyOf(files);
        }
    }

    /** A file within another; its name as it may be shown, its bytes unpacked. */
    record PackedFile(String name, byte[] bytes) {
    }

    /** Encrypted with a password, which we never guess. */
    record PasswordProtected(FileKind kind) implements OpenedFile {
    }

    /** Refused unread. */
    record Unsafe(FileKind kind, Danger danger) implements OpenedFile {
    }

    /** Whole, but of a kind that holds no report. */
    record NotADocument(FileKind kind) implements OpenedFile {
    }

    /** Meant as such a file, but damaged; the detail names no word of it. */
    record Broken(FileKind kind, String detail) implements OpenedFile {
    }

    /** Reading it was ended, or could not begin. */
    record Stopped(FileKind kind, Why why) implements OpenedFile {
    }

    /** Why reading was ended. */
    enum Why {
        /** Longer than 30 seconds. */
        TOO_LONG,
        /** More memory than the reader has. */
        TOO_MUCH_MEMORY,
        /** The reader ended in the middle of it. */
        CRASHED,
        /** No reader could be started on this machine; nothing is wrong with the file. */
        NO_READER
    }

    /** Why a file is refused unread. */
    enum Danger {
        /** Holds macros, or is of a kind that may. */
        MACROS,
        /** Unpacks to more than any report needs: size, number of entries, ratio, depth. */
        TOO_LARGE_UNPACKED,
        /** A part declares a document type, which no such file does. */
        DOCTYPE,
        /** Two entries bear one name, so that two readers could see two documents. */
        AMBIGUOUS,
        /** Fetches something from elsewhere when it is opened: a template, a picture, a sub-document, a frame. */
        EXTERNAL,
        /** Carries another file in itself: an embedded object, a package, an attachment. */
        EMBEDDED,
        /** Runs something when it is opened: scripts, launch actions, fields that start programs (DDE). */
        ACTIVE,
        /** Holds words that are covered up and still there: a redaction that does not redact (threat E). */
        COVERED
    }
}
