package org.cleardays.document.reading;

import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.office.DocFile;
import org.cleardays.document.office.HtmlFile;
import org.cleardays.document.office.OdtFile;
import org.cleardays.document.rtf.RtfFile;
import org.cleardays.document.office.TextFile;
import org.cleardays.document.packed.PackedFiles;
import org.cleardays.document.page.PdfFile;
import org.cleardays.document.paint.CoveredText;
import org.cleardays.document.word.OpenedWord;
import org.cleardays.document.word.WordFile;

/** Opens files in this very process; without limits of time and memory, which only a process of its own can keep. */
public final class Opening implements FileDoor {

    @Override
    public OpenedFile open(byte[] bytes) {
        FileKind kind = Kinds.of(bytes);
        try {
            return open(kind, bytes);
        } catch (StackOverflowError | RuntimeException e) {
            // a library that does not expect such a file; the file is nested without end, or damaged in a way nobody thought of
            return new OpenedFile.Broken(kind, e.getClass().getSimpleName());
        }
    }

    private static OpenedFile open(FileKind kind, byte[] bytes) {
        return switch (kind) {
            case DOCX, DOCM -> word(kind, bytes);
            case ODT -> OdtFile.open(bytes);
            case RTF -> RtfFile.open(bytes);
            case DOC -> DocFile.open(bytes);
            case TEXT -> TextFile.open(bytes);
            case HTML -> HtmlFile.open(bytes);
            case PDF -> pdf(bytes);
            case IMAGE -> new OpenedFile.Picture(kind);
            default -> PackedFiles.open(kind, bytes);
        };
    }

    /** Words that nobody sees are not read as if somebody had written them to be read (threat B15). */
    private static OpenedFile pdf(byte[] bytes) {
        OpenedFile opened = PdfFile.open(bytes);
        boolean shown = opened instanceof OpenedFile.Readable || opened instanceof OpenedFile.Picture;
        return shown && CoveredText.in(bytes) ? new OpenedFile.Unsafe(FileKind.PDF, OpenedFile.Danger.COVERED) : opened;
    }

    private static OpenedFile word(FileKind kind, byte[] bytes) {
        return switch (WordFile.open(bytes)) {
            case OpenedWord.Readable(WordFile file) -> new OpenedFile.Readable(file.read());
            case OpenedWord.PasswordProtected() -> new OpenedFile.PasswordProtected(kind);
            case OpenedWord.NotWord() -> new OpenedFile.Broken(kind, "It has no main part");
            case OpenedWord.Unsafe(OpenedFile.Danger danger) -> new OpenedFile.Unsafe(kind, danger);
            case OpenedWord.Broken(String detail) -> new OpenedFile.Broken(kind, detail);
        };
    }
}
