package org.cleardays.intake.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.packed.FoundFile;
import org.cleardays.report.Likeness;

/** Tells which of the files that came is the report, by what they are and say; a name decides nothing but what was meant. */
public final class Choosing {

    /** A picture smaller than this is taken for a logo; photographs of a page are many times larger. */
    private static final int LOGO = 40_000;
    /** Words of mail servers ("scanned by …") come as small text files. */
    private static final int TRIFLE = 400;

    /** What comes beside an answer and is never meant as a report; anything else that cannot be read may be. */
    private static final Set<FileKind> BESIDE = EnumSet.of(FileKind.CALENDAR, FileKind.IMAGE, FileKind.TEXT, FileKind.HTML);
    private static final List<FileKind> WORDS_ALONE = List.of(FileKind.TEXT, FileKind.HTML);

    private static final Pattern CALLED_A_DOCUMENT = Pattern.compile("(?i)\\.(docx?|odt|rtf|pdf)$");

    private final Function<ReadFile, Likeness> looks;
    private final OurLetters letters = OurLetters.known();

    public Choosing(Function<ReadFile, Likeness> looks) {
        this.looks = looks;
    }

    /** The report among these files; the same bytes twice are one file. */
    public Choice among(List<FoundFile> found) {
        List<FoundFile> files = distinct(found);
        List<FoundFile> documents = documents(files);
        List<FoundFile> shut = files.stream().filter(file -> isShut(file.opened())).toList();
        if (documents.size() == 1 && (shut.isEmpty() || isReport(documents.getFirst()))) {
            return new Choice.One(documents.getFirst());
        }
        if (!documents.isEmpty()) {
            return new Choice.Several(Stream.concat(documents.stream(), shut.stream()).toList());
        }
        return shut.isEmpty() ? amongPictures(files) : new Choice.Trouble(shut.getFirst());
    }

    private static Choice amongPictures(List<FoundFile> files) {
        List<FoundFile> pictures = files.stream().filter(Choosing::isPicture).toList();
        if (pictures.size() == 1) {
            return new Choice.One(pictures.getFirst());
        }
        return pictures.isEmpty() ? files.stream().map(Choosing::asItIsMeant).filter(file -> isMeant(file.opened())).findFirst()
                .<Choice>map(Choice.Trouble::new).orElseGet(Choice.Nothing::new) : new Choice.Several(pictures);
    }

    /** What can be read, without what is plainly no report. */
    private List<FoundFile> documents(List<FoundFile> files) {
        List<FoundFile> readable = files.stream().filter(this::couldBeAReport).toList();
        List<FoundFile> filledIn = readable.stream().filter(file -> !looks.apply(read(file)).isBlankForm()).toList();
        return filledIn.isEmpty() ? readable : filledIn;
    }

    private boolean couldBeAReport(FoundFile file) {
        if (!(file.opened() instanceof OpenedFile.Readable(ReadFile read))) {
            return false;
        }
        boolean ownWords = looks.apply(read).headings() > 0;
        boolean trifle = WORDS_ALONE.contains(read.kind()) && read.words().length() < TRIFLE;
        return ownWords || !trifle && !letters.isOne(read.words());
    }

    private boolean isReport(FoundFile file) {
        return looks.apply(read(file)).isReport();
    }

    private static ReadFile read(FoundFile file) {
        return ((OpenedFile.Readable) file.opened()).file();
    }

    /** A report, perhaps, that nobody can look into. */
    private static boolean isShut(OpenedFile opened) {
        return switch (opened) {
            case OpenedFile.PasswordProtected file -> true;
            case OpenedFile.Unsafe file -> true;
            case OpenedFile.Broken file -> true;
            case OpenedFile.Stopped file -> true;
            default -> false;
        };
    }

    private static boolean isPicture(FoundFile file) {
        return file.opened() instanceof OpenedFile.Picture(FileKind kind) && (kind != FileKind.IMAGE || file.bytes().length >= LOGO);
    }

    /** A few words under a document's name were meant as the document: its author hears that it is none. */
    private static FoundFile asItIsMeant(FoundFile file) {
        boolean words = file.opened() instanceof OpenedFile.Readable(ReadFile read) && WORDS_ALONE.contains(read.kind());
        return words && CALLED_A_DOCUMENT.matcher(file.name()).find()
                ? new FoundFile(file.name(), file.within(), file.bytes(), new OpenedFile.NotADocument(FileKind.UNKNOWN)) : file;
    }

    private static boolean isMeant(OpenedFile opened) {
        return opened instanceof OpenedFile.NotADocument(FileKind kind) && !BESIDE.contains(kind);
    }

    private static List<FoundFile> distinct(List<FoundFile> files) {
        List<FoundFile> distinct = new ArrayList<>();
        for (FoundFile file : files) {
            if (distinct.stream().noneMatch(other -> Arrays.equals(other.bytes(), file.bytes()))) {
                distinct.add(file);
            }
        }
        return List.copyOf(distinct);
    }
}
