package org.cleardays.document.word;

import org.cleardays.document.file.OpenedFile.Danger;

/** What opening a file that claims to be a Word file came to. */
public sealed interface OpenedWord {

    /** A Word file (.docx) that can be read. */
    record Readable(WordFile file) implements OpenedWord {
    }

    /** Encrypted with a password, which we never guess. */
    record PasswordProtected() implements OpenedWord {
    }

    /** Something else: a text file renamed, a spreadsheet, a Word file of the old kind (.doc). */
    record NotWord() implements OpenedWord {
    }

    /** Refused unread. */
    record Unsafe(Danger reason) implements OpenedWord {
    }

    /** Meant as a Word file, but damaged. */
    record Broken(String detail) implements OpenedWord {
    }
}
