package org.cleardays.document.worker;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.OpenedFile.PackedFile;
import org.cleardays.document.file.OpenedFile.Why;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block;

/**
 * Reads what {@link FileWriter} wrote. A worker may have been taken over by the file it read, so nothing is believed: a number that the
 * bytes cannot hold, or a word that does not exist, is an {@link IOException}, and no more is ever built than there are bytes.
 */
final class FileReader {

    private final ByteBuffer in;

    private FileReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    static OpenedFile file(byte[] bytes) throws IOException {
        FileReader reader = new FileReader(bytes);
        try {
            OpenedFile file = reader.file();
            if (reader.in.hasRemaining()) {
                throw new IOException("More bytes than were announced");
            }
            return file;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException("Fewer bytes than were announced, or a word that does not exist", e);
        }
    }

    private OpenedFile file() {
        byte what = in.get();
        FileKind kind = FileKind.values()[in.get()];
        return switch (what) {
            case FileWriter.READABLE -> readable(kind);
            case FileWriter.PICTURE -> new OpenedFile.Picture(kind);
            case FileWriter.PACKED -> packed(kind);
            case FileWriter.PASSWORD_PROTECTED -> new OpenedFile.PasswordProtected(kind);
            case FileWriter.UNSAFE -> new OpenedFile.Unsafe(kind, Danger.values()[in.get()]);
            case FileWriter.NOT_A_DOCUMENT -> new OpenedFile.NotADocument(kind);
            case FileWriter.BROKEN -> new OpenedFile.Broken(kind, words());
            case FileWriter.STOPPED -> new OpenedFile.Stopped(kind, Why.values()[in.get()]);
            default -> throw new IndexOutOfBoundsException(what);
        };
    }

    private OpenedFile readable(FileKind kind) {
        String footer = words();
        boolean templateElsewhere = truth();
        return new OpenedFile.Readable(new ReadFile(kind, many(this::block), footer, templateElsewhere));
    }

    private OpenedFile packed(FileKind kind) {
        String words = words();
        return new OpenedFile.Packed(kind, many(() -> new PackedFile(words(), bytes())), words);
    }

    private Block block() {
        byte what = in.get();
        return switch (what) {
            case FileWriter.PARAGRAPH -> new Block.Paragraph(words(), truth());
            case FileWriter.TABLE -> new Block.Table(many(() -> new Block.Row(many(this::cell))));
            default -> throw new IndexOutOfBoundsException(what);
        };
    }

    private Block.Cell cell() {
        return new Block.Cell(words(), words(), in.getInt(), truth());
    }

    private boolean truth() {
        return in.get() != 0;
    }

    private String words() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[bounded(in.getInt())];
        in.get(bytes);
        return bytes;
    }

    /** Each of them takes a byte at least. */
    private <T> List<T> many(Supplier<T> one) {
        int number = bounded(in.getInt());
        List<T> many = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            many.add(one.get());
        }
        return many;
    }

    private int bounded(int number) {
        if (number < 0 || number > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return number;
    }
}
