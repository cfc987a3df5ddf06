package org.cleardays.document.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.cleardays.document.carried.Seen;
import org.cleardays.document.file.OpenedFile;

/** What a worker says of one file, as it goes over the wire: a word, whether the worker is tired, and a number of bytes. */
sealed interface Answer {

    /** More than any mail holds; a worker that says more is not believed. */
    int MOST = 128 * 1024 * 1024;

    /** It could tell. @param tired its heap stays full: it should not read another */
    record Opened(OpenedFile file, boolean tired) implements Answer {
    }

    /** What could be seen of it. @param tired its heap stays full: it should not look at another */
    record Looked(Seen seen, boolean tired) implements Answer {
    }

    /** A library failed; {@code place} is the type of the failure and where it was thrown, and no word of the file. */
    record Failed(String place) implements Answer {
    }

    byte OPENED = 'o';
    byte OPENED_AND_TIRED = 't';
    byte LOOKED = 'l';
    byte LOOKED_AND_TIRED = 'm';
    byte FAILED = 'f';

    static void write(Answer answer, DataOutputStream out) throws IOException {
        switch (answer) {
            case Opened(OpenedFile file, boolean tired) -> frame(tired ? OPENED_AND_TIRED : OPENED, FileWriter.bytes(file), out);
            case Looked(Seen seen, boolean tired) -> frame(tired ? LOOKED_AND_TIRED : LOOKED, SeenWriter.bytes(seen), out);
            case Failed(String place) -> frame(FAILED, place.getBytes(StandardCharsets.UTF_8), out);
        }
        out.flush();
    }

    private static void frame(byte what, byte[] bytes, DataOutputStream out) throws IOException {
        out.writeByte(what);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Answer read(DataInputStream in) throws IOException {
        byte what = in.readByte();
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.clamp(length, 0, MOST));
        if (length != bytes.length) {
            throw new IOException("An answer that was cut off, or too long");
        }
        return switch (what) {
            case OPENED, OPENED_AND_TIRED -> new Opened(FileReader.file(bytes), what == OPENED_AND_TIRED);
            case LOOKED, LOOKED_AND_TIRED -> new Looked(SeenReader.seen(bytes), what == LOOKED_AND_TIRED);
            case FAILED -> new Failed(new String(bytes, StandardCharsets.UTF_8).replaceAll("[^\\w.$:]+", " "));
            default -> throw new IOException("No answer");
        };
    }
}
