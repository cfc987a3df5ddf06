package org.cleardays.document.worker;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.cleardays.document.carried.Carried.Reason;
import org.cleardays.document.carried.Seen;
import org.cleardays.document.carried.Sheet;
import org.cleardays.document.carried.Sheet.Ink;
import org.cleardays.document.carried.SheetCheck;
import org.cleardays.document.file.OpenedFile;

/** Reads what {@link SeenWriter} wrote, and believes as little of it as {@link FileReader} does: a sheet is pixels and nothing else. */
final class SeenReader {

    private final ByteBuffer in;

    private SeenReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    static Seen seen(byte[] bytes) throws IOException {
        SeenReader reader = new SeenReader(bytes);
        try {
            Seen seen = reader.seen();
            if (reader.in.hasRemaining()) {
                throw new IOException("More bytes than were announced");
            }
            return seen;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException("Fewer bytes than were announced, or a word that does not exist", e);
        }
    }

    private Seen seen() throws IOException {
        byte what = in.get();
        return switch (what) {
            case SeenWriter.SHEETS -> sheets();
            case SeenWriter.WORDS -> words();
            case SeenWriter.NOTHING -> new Seen.Nothing(Reason.values()[in.get()]);
            default -> throw new IndexOutOfBoundsException(what);
        };
    }

    private Seen sheets() throws IOException {
        List<String> removed = several();
        int pages = in.getInt();
        int number = bounded(in.getInt());
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sheets.add(sheet());
        }
        return new Seen.Sheets(pages, sheets, removed);
    }

    private Sheet sheet() throws IOException {
        int width = in.getInt();
        int height = in.getInt();
        Ink ink = Ink.values()[in.get()];
        boolean whole = in.get() != 0;
        boolean plain = in.get() != 0;
        String words = new String(bytes(), StandardCharsets.UTF_8);
        Sheet sheet = new Sheet(width, height, ink, bytes(), whole, words, plain);
        if (!SheetCheck.isPixelsAlone(sheet) || !SheetCheck.isPlainText(words)) {
            throw new IOException("A sheet that is not what it says, or more");
        }
        return sheet;
    }

    private Seen words() throws IOException {
        List<String> removed = several();
        if (FileReader.file(bytes()) instanceof OpenedFile.Readable(var file)) {
            return new Seen.Words(file, removed);
        }
        throw new IOException("Not the words of a file");
    }

    private List<String> several() {
        int number = bounded(in.getInt());
        List<String> several = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            several.add(new String(bytes(), StandardCharsets.UTF_8));
        }
        return several;
    }

    private byte[] bytes() {
        byte[] bytes = new byte[bounded(in.getInt())];
        in.get(bytes);
        return bytes;
    }

    private int bounded(int number) {
        if (number < 0 || number > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return number;
    }
}
