package org.cleardays.document.carried;

import static org.cleardays.document.carried.Plant.MARK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An old Word file (.doc), made by LibreOffice where it is installed, with words hidden in all the places it keeps. */
final class OldWordPlants {

    private static final String RTF = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue0;}"
            + "{\\*\\revtbl{Unknown;}{" + MARK + ";}}{\\info{\\author " + MARK + "}{\\title " + MARK + "}}" + Plant.SEEN + "\\par "
            + "A{\\deleted\\revauthdel1\\revdttmdel0 " + MARK + "}B{\\v " + MARK + "}C{\\cf1 " + MARK + "}D{\\fs2 " + MARK + "}E"
            + "{\\field{\\*\\fldinst HYPERLINK \"https://maps.test/Larch\"}{\\fldrslt here}}{\\*\\bkmkstart Larch}x{\\*\\bkmkend Larch}\\par}";

    private OldWordPlants() {
    }

    static List<Plant> all() {
        List<byte[]> files = converted(RTF, RTF.replace("{\\cf1 ", "{\\highlight2 "));
        return files.isEmpty() ? List.of() : List.of(
                Plant.carried("Old Word", "tracked deletion, hidden, white, 1 pt, field, link, bookmark, properties", files.get(0),
                        "a tracked deletion; hidden words; its properties; words too small to read, or in the colour of the paper"),
                new Plant("Old Word", "black highlight", files.get(1), "bad-redaction", ""));
    }

    /** Empty where LibreOffice is not installed. */
    private static List<byte[]> converted(String first, String second) {
        try {
            Path folder = Files.createTempDirectory("old-word");
            Files.writeString(folder.resolve("a.rtf"), first, StandardCharsets.US_ASCII);
            Files.writeString(folder.resolve("b.rtf"), second, StandardCharsets.US_ASCII);
            Process process = new ProcessBuilder("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--convert-to", "doc:MS Word 97", "--outdir", folder.toString(), folder.resolve("a.rtf").toString(),
                    folder.resolve("b.rtf").toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            process.waitFor(60, TimeUnit.SECONDS);
            List<byte[]> files = List.of(Files.readAllBytes(folder.resolve("a.doc")), Files.readAllBytes(folder.resolve("b.doc")));
            remove(folder);
            return files;
        } catch (IOException notInstalled) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
