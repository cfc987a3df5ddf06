package org.cleardays.document.file;

/** What a file is by its content; its name decides nothing. */
public enum FileKind {
    /** Word since 2007, without macros. */
    DOCX("a Word file"),
    /** Word since 2007 with macros, or a template. */
    DOCM("a Word file with macros"),
    /** Word 97 to 2003. */
    DOC("an old Word file"),
    ODT("an OpenDocument text"),
    RTF("a rich text file"),
    PDF("a PDF"),
    TEXT("a text file"),
    HTML("a web page"),
    SPREADSHEET("a spreadsheet"),
    PRESENTATION("a presentation"),
    PAGES("a Pages file"),
    IMAGE("a picture"),
    /** winmail.dat. */
    TNEF("a winmail.dat"),
    /** A mail saved by Outlook. */
    MSG("a mail saved by Outlook"),
    /** A mail saved as it was sent. */
    EML("a mail"),
    /** S/MIME: a mail, signed or encrypted, in one file (.p7m). */
    SMIME("a signed or encrypted mail"),
    /** Encrypted with OpenPGP. */
    PGP("a file encrypted with PGP"),
    /** Files written as lines of text by uuencode or yEnc. */
    ENCODED("a file written as lines of text"),
    ZIP("a packed folder (.zip)"),
    /** 7z, rar, gz, tar, cab. */
    ARCHIVE("a packed folder"),
    CALENDAR("a calendar entry"),
    /** A program, a script, a shortcut. */
    PROGRAM("a program"),
    EMPTY("an empty file"),
    UNKNOWN("a file of a kind that we do not know");

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    /** For people, with its article. */
    public String words() {
        return words;
    }
}
