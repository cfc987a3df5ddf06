package org.cleardays.document.packed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Files called winmail.dat, written attribute by attribute ([MS-OXTNEF]). */
public final class TnefFiles {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private TnefFiles() {
        little(0x223E9F78, 4);
        little(1, 2);
        attribute(1, 0x00089006, new byte[] {0, 0, 1, 0});
    }

    public static TnefFiles create() {
        return new TnefFiles();
    }

    public TnefFiles body(String words) {
        return attribute(1, 0x0002800C, (words + "\0").getBytes(StandardCharsets.UTF_8));
    }

    /** Words as Outlook's rich text, in its own compression. */
    public TnefFiles richText(byte[] compressed) {
        int padded = (compressed.length + 3) / 4 * 4;
        ByteBuffer properties = ByteBuffer.allocate(16 + padded).order(ByteOrder.LITTLE_ENDIAN);
        properties.putInt(1).putShort((short) 0x0102).putShort((short) 0x1009).putInt(1).putInt(compressed.length).put(compressed);
        return attribute(1, 0x00069003, properties.array());
    }

    public TnefFiles file(String name, byte[] bytes) {
        attribute(2, 0x00069002, new byte[14]);
        attribute(2, 0x00018010, (name + "\0").getBytes(StandardCharsets.UTF_8));
        return attribute(2, 0x0006800F, bytes);
    }

    /** A mail within: an object whose bytes are the name of an interface, and a winmail.dat. */
    public TnefFiles mail(String name, byte[] tnef) {
        attribute(2, 0x00069002, new byte[14]);
        attribute(2, 0x00018010, (name + "\0").getBytes(StandardCharsets.UTF_8));
        int padded = (16 + tnef.length + 3) / 4 * 4;
        ByteBuffer properties = ByteBuffer.allocate(16 + padded).order(ByteOrder.LITTLE_ENDIAN);
        properties.putInt(1).putShort((short) 0x000D).putShort((short) 0x3701).putInt(1).putInt(16 + tnef.length);
        properties.put(new byte[16]).put(tnef);
        return attribute(2, 0x00069005, properties.array());
    }

    /** Level, name and type, length, bytes, checksum. */
    public TnefFiles attribute(int level, int tag, byte[] bytes) {
        out.write(level);
        little(tag, 4);
        little(bytes.length, 4);
        out.writeBytes(bytes);
        int sum = 0;
        for (byte b : bytes) {
            sum += b & 0xFF;
        }
        little(sum, 2);
        return this;
    }

    private void little(int number, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(number >>> 8 * i);
        }
    }

    public byte[] bytes() {
        return out.toByteArray();
    }
}
