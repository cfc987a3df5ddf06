package org.cleardays.document.carried;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageReader;

/** What stays behind when only the pixels of a picture are carried, told to the office. */
final class PictureRemains {

    private static final List<String> MARKS = List.of("Exif\0\0", "eXIf", "http://ns.adobe.com/xap/", "Photoshop 3.0", "tEXt", "iTXt", "zTXt");

    private PictureRemains() {
    }

    static List<String> of(byte[] file, ImageReader reader) throws IOException {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<String> words = new ArrayList<>();
        if (PictureTags.of(file, 0).tellThePlace()) {
            words.add("the place where it was taken");
        }
        boolean properties = MARKS.stream().anyMatch(text::contains)
                || text.startsWith("II*\0") || text.startsWith("MM\0*") || text.startsWith("\u00ff\u00d8") && text.contains("\u00ff\u00fe");
        if (properties) {
            words.add("its properties");
        }
        if (reader.getFormatName().toLowerCase(Locale.ROOT).equals("gif") && reader.getNumImages(true) > 1) {
            words.add("the further pictures of a moving one");
        }
        if (isFollowed(text)) {
            words.add("what was appended to the picture");
        }
        return words;
    }

    /** Something after the end of a JPEG or PNG: a film, another file. */
    private static boolean isFollowed(String text) {
        int end = text.startsWith("\u00ff\u00d8") ? text.lastIndexOf("\u00ff\u00d9") + 2 : text.startsWith("\u0089PNG") ? text.indexOf("IEND") + 8
                : text.length();
        return end > 8 && text.substring(Math.min(end, text.length())).chars().anyMatch(next -> next > ' ');
    }
}
