package org.cleardays.document.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.PackedFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block;

/** Writes what opening a file came to as bytes, for {@link FileReader} on the other side; both sides are of one build. */
final class FileWriter {

    static final byte READABLE = 1;
    static final byte PICTURE = 2;
    static final byte PACKED = 3;
    static final byte PASSWORD_PROTECTED = 4;
    static final byte UNSAFE = 5;
    static final byte NOT_A_DOCUMENT = 6;
    static final byte BROKEN = 7;
    static final byte STOPPED = 8;

    static final byte PARAGRAPH = 1;
    static final byte TABLE = 2;

    private final DataOutputStream out;

    private FileWriter(DataOutputStream out) {
        this.out = out;
    }

    static byte[] bytes(OpenedFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FileWriter(new DataOutputStream(bytes)).file(file);
        return bytes.toByteArray();
    }

    private void file(OpenedFile file) throws IOException {
        switch (file) {
            case OpenedFile.Readable(ReadFile read) -> readable(read);
            case OpenedFile.Picture(var kind) -> word(PICTURE, kind);
            case OpenedFile.Packed packed -> packed(packed);
            case OpenedFile.PasswordProtected(var kind) -> word(PASSWORD_PROTECTED, kind);
            case OpenedFile.Unsafe(var kind, var danger) -> {
                word(UNSAFE, kind);
                out.writeByte(danger.ordinal());
            }
            case OpenedFile.NotADocument(var kind) -> word(NOT_A_DOCUMENT, kind);
            case OpenedFile.Broken(var kind, String detail) -> {
                word(BROKEN, kind);
                words(detail);
            }
            case OpenedFile.Stopped(var kind, var why) -> {
                word(STOPPED, kind);
                out.writeByte(why.ordinal());
            }
        }
    }

    private void readable(ReadFile file) throws IOException {
        word(READABLE, file.kind());
        words(file.footer());
        out.writeBoolean(file.templateElsewhere());
        out.writeInt(file.blocks().size());
        for (Block block : file.blocks()) {
            block(block);
        }
    }

    private void packed(OpenedFile.Packed packed) throws IOException {
        word(PACKED, packed.kind());
        words(packed.words());
        out.writeInt(packed.files().size());
        for (PackedFile file : packed.files()) {
            words(file.name());
            out.writeInt(file.bytes().length);
            out.write(file.bytes());
        }
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Paragraph(String text, boolean heading) -> {
                out.writeByte(PARAGRAPH);
                words(text);
                out.writeBoolean(heading);
            }
            case Block.Table(List<Block.Row> rows) -> {
                out.writeByte(TABLE);
                out.writeInt(rows.size());
                for (Block.Row row : rows) {
                    row(row);
                }
            }
        }
    }

    private void row(Block.Row row) throws IOException {
        out.writeInt(row.cells().size());
        for (Block.Cell cell : row.cells()) {
            words(cell.text());
            words(cell.tag());
            out.writeInt(cell.columns());
            out.writeBoolean(cell.continued());
        }
    }

    private void word(byte what, Enum<?> kind) throws IOException {
        out.writeByte(what);
        out.writeByte(kind.ordinal());
    }

    private void words(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
