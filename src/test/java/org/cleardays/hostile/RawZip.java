package org.cleardays.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Zip archives written header by header, so that they can lie (APPNOTE 6.3). */
final class RawZip {

    private static final int FLAG_ENCRYPTED = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream central = new ByteArrayOutputStream();
    private int entries;

    /** One entry as it is. */
    RawZip entry(String name, byte[] bytes) {
        return entry(name, bytes, 8, 0, bytes.length);
    }

    RawZip encrypted(String name, byte[] bytes, int method) {
        return entry(name, bytes, method, FLAG_ENCRYPTED, bytes.length);
    }

    /** One whose headers tell another size. */
    RawZip lying(String name, byte[] bytes, long size) {
        return entry(name, bytes, 8, 0, size);
    }

    RawZip entry(String name, byte[] bytes, int method, int flags, long size) {
        byte[] packed = method == 8 ? deflated(bytes) : bytes;
        int at = out.size();
        out.writeBytes(header(0x04034b50, name, bytes, packed.length, method, flags, size).array());
        out.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(packed);
        return listed(name, bytes, packed.length, method, flags, size, at);
    }

    /** A further name for what stands at this place. */
    RawZip listed(String name, byte[] bytes, int packed, int method, int flags, long size, int at) {
        ByteBuffer local = header(0x02014b50, name, bytes, packed, method, flags, size);
        ByteBuffer entry = ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN).putInt(0x02014b50).putShort((short) 20);
        entry.put(local.array(), 4, 26).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(at);
        central.writeBytes(entry.array());
        central.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        entries++;
        return this;
    }

    private static ByteBuffer header(int signature, String name, byte[] bytes, int packed, int method, int flags, long size) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN).putInt(signature).putShort((short) 20).putShort((short) flags)
                .putShort((short) method).putInt(0).putInt((int) crc.getValue()).putInt(packed).putInt((int) size)
                .putShort((short) name.getBytes(StandardCharsets.UTF_8).length).putShort((short) 0);
    }

    byte[] bytes() {
        return bytes(entries, central.size(), out.size());
    }

    /** With what its end says of the number of entries, and of the size and place of the directory. */
    byte[] bytes(int number, int size, int at) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(central.toByteArray());
        whole.writeBytes(ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(0x06054b50).putInt(0).putShort((short) number)
                .putShort((short) number).putInt(size).putInt(at).putShort((short) 0).array());
        return whole.toByteArray();
    }

    /** With a second end for large archives, which says that there are so many entries. */
    byte[] zip64(long number) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(central.toByteArray());
        int end64 = whole.size();
        whole.writeBytes(ByteBuffer.allocate(56).order(ByteOrder.LITTLE_ENDIAN).putInt(0x06064b50).putLong(44).putShort((short) 45)
                .putShort((short) 45).putInt(0).putInt(0).putLong(number).putLong(number).putLong(central.size()).putLong(out.size()).array());
        whole.writeBytes(ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN).putInt(0x07064b50).putInt(0).putLong(end64).putInt(1).array());
        whole.writeBytes(ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(0x06054b50).putInt(0).putShort((short) -1)
                .putShort((short) -1).putInt(-1).putInt(-1).putShort((short) 0).array());
        return whole.toByteArray();
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
