package org.cleardays.document.carried;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.cleardays.document.carried.Carried.Reason;
import org.cleardays.document.carried.Sheet.Ink;

/** Shows photographs and scans; their pixels alone are read, never more than memory holds (threat B10). */
final class PictureSheets {

    private static final Set<String> FORMATS = Set.of("jpeg", "png", "tif", "tiff", "gif", "bmp");
    private static final long PIXELS = 50_000_000;
    private static final int PAGES = 500;

    private final byte[] file;
    private final ImageReader reader;
    private final boolean many;

    private PictureSheets(byte[] file, ImageReader reader) throws IOException {
        this.file = file;
        this.reader = reader;
        this.many = reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif");
    }

    static Seen look(byte[] file, int from, LookEnd end) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = reader(in);
            if (reader == null) {
                return new Seen.Nothing(Reason.CANNOT_BE_SHOWN);
            }
            try {
                reader.setInput(in, false, true);
                return new PictureSheets(file, reader).look(from, end);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Seen.Nothing(Reason.BROKEN);
        }
    }

    /** Null for a kind that nothing here can read, such as HEIC. */
    private static ImageReader reader(ImageInputStream in) throws IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(in); readers.hasNext();) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        return null;
    }

    private Seen look(int from, LookEnd end) throws IOException {
        int number = many ? reader.getNumImages(true) : 1;
        if (number > PAGES || isFlood(number)) {
            return new Seen.Nothing(Reason.TOO_LARGE);
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int page = from; page < number && !end.isReached(sheets); page++) {
            sheets.add(sheet(page, number));
        }
        boolean nothing = sheets.isEmpty() || number == 1 && sheets.getFirst().ink() == Ink.NONE;
        return nothing ? new Seen.Nothing(Reason.BROKEN) : new Seen.Sheets(number, sheets, from == 0 ? PictureRemains.of(file, reader) : List.of());
    }

    /** Before a pixel is decoded. */
    private boolean isFlood(int number) throws IOException {
        for (int page = 0; page < number; page++) {
            if ((long) reader.getWidth(page) * reader.getHeight(page) > PIXELS) {
                return true;
            }
        }
        return false;
    }

    private Sheet sheet(int page, int pages) throws IOException {
        int orientation = PictureTags.of(file, page).orientation();
        boolean turned = orientation > 4;
        int width = reader.getWidth(page);
        int height = reader.getHeight(page);
        SheetSize size = SheetSize.of(turned ? height : width, turned ? width : height, pages);
        try {
            BufferedImage picture = PicturePixels.of(reader, page, file);
            return SheetWriter.write(PicturePixels.upright(picture, orientation, size), true);
        } catch (IOException | RuntimeException e) {
            // one page of a scan that cannot be decoded: it says so itself
            return new Sheet(size.width(), size.height(), Ink.NONE, new byte[0], false);
        }
    }
}
