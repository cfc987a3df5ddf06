package org.cleardays.document.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cleardays.document.carried.Seen;
import org.cleardays.document.carried.Sheet;
import org.cleardays.document.file.OpenedFile;

/** Writes what was seen of a file as bytes, for {@link SeenReader} on the other side; both sides are of one build. */
final class SeenWriter {

    static final byte SHEETS = 1;
    static final byte WORDS = 2;
    static final byte NOTHING = 3;

    private final DataOutputStream out;

    private SeenWriter(DataOutputStream out) {
        this.out = out;
    }

    static byte[] bytes(Seen seen) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SeenWriter(new DataOutputStream(bytes)).seen(seen);
        return bytes.toByteArray();
    }

    private void seen(Seen seen) throws IOException {
        switch (seen) {
            case Seen.Sheets(int pages, List<Sheet> sheets, List<String> removed) -> {
                out.writeByte(SHEETS);
                words(removed);
                out.writeInt(pages);
                out.writeInt(sheets.size());
                for (Sheet sheet : sheets) {
                    sheet(sheet);
                }
            }
            case Seen.Words(var file, List<String> removed) -> {
                out.writeByte(WORDS);
                words(removed);
                bytesOf(FileWriter.bytes(new OpenedFile.Readable(file)));
            }
            case Seen.Nothing(var reason) -> {
                out.writeByte(NOTHING);
                out.writeByte(reason.ordinal());
            }
        }
    }

    private void sheet(Sheet sheet) throws IOException {
        out.writeInt(sheet.width());
        out.writeInt(sheet.height());
        out.writeByte(sheet.ink().ordinal());
        out.writeBoolean(sheet.whole());
        out.writeBoolean(sheet.plain());
        bytesOf(sheet.words().getBytes(StandardCharsets.UTF_8));
        bytesOf(sheet.pixels());
    }

    private void words(List<String> several) throws IOException {
        out.writeInt(several.size());
        for (String words : several) {
            bytesOf(words.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void bytesOf(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
