package org.cleardays.fuzz;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.mail.MailReader;
import org.cleardays.document.packed.PackedFiles;
import org.cleardays.document.packed.Unpacking;
import org.cleardays.document.reading.Opening;
import org.cleardays.document.word.WordFiles;
import org.cleardays.document.wrapped.Smime;
import org.cleardays.document.wrapped.WrittenFiles;

/** Each place where bytes from strangers enter a parser, and its share of an hour of fuzzing: the riskiest longest. */
enum Entry {

    PDF(11, PdfSeeds::all, new Opening()::open),
    DOC(8, OfficeSeeds::doc, new Opening()::open),
    MAIL(7, MailSeeds::mails, bytes -> MailReader.read(bytes)),
    MSG(5, PackedSeeds::msg, bytes -> PackedFiles.open(FileKind.MSG, bytes)),
    TNEF(5, PackedSeeds::tnef, bytes -> PackedFiles.open(FileKind.TNEF, bytes)),
    RTF(5, OfficeSeeds::rtf, new Opening()::open),
    SMIME(4, PackedSeeds::smime, bytes -> {
        Smime.open(bytes);
        Smime.checked(PackedSeeds.PART, bytes);
    }),
    ZIP(3, PackedSeeds::zip, bytes -> PackedFiles.open(FileKind.ZIP, bytes)),
    /** Any file, through the door and into what it holds. */
    ANY(3, PackedSeeds::any, bytes -> new Unpacking(new Opening()).unpack("file", bytes)),
    /** The bytes are the main part. */
    DOCX(3, OfficeSeeds::wordParts, bytes -> new Opening().open(WordFiles.with("word/document.xml", bytes))),
    /** The bytes are the content. */
    ODT(2, OfficeSeeds::odtParts, bytes -> new Opening().open(OfficeSeeds.odt(Map.of("content.xml", bytes)))),
    HTML(1, OfficeSeeds::html, new Opening()::open),
    FORM(1, FormText::seeds, FormText::examine),
    AUTHENTICATION(1, MailSeeds::authentication, MailSeeds::readAuthentication),
    WRITTEN(1, PackedSeeds::written, WrittenFiles::in);

    private final int share;
    private final Supplier<List<byte[]>> seeds;
    private final Consumer<byte[]> parser;

    Entry(int share, Supplier<List<byte[]>> seeds, Consumer<byte[]> parser) {
        this.share = share;
        this.seeds = seeds;
        this.parser = parser;
    }

    /** Minutes of an hour. */
    int share() {
        return share;
    }

    /** Whole and sound things of its kind, from which changed ones are made. */
    List<byte[]> seeds() {
        return seeds.get();
    }

    /** Reads it; anything thrown is a finding. */
    void read(byte[] bytes) {
        parser.accept(bytes);
    }
}
