package org.cleardays.hostile;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cleardays.document.packed.Unpacking;
import org.cleardays.document.worker.WorkerDoor;
import org.cleardays.document.worker.WorkerSettings;

/** Takes every specimen in, in a process of its own with a folder of its own, and writes one line for each. */
public final class HostileRun {

    private HostileRun() {
    }

    public static void main(String[] arguments) throws IOException {
        try (WorkerDoor door = new WorkerDoor(WorkerSettings.USUAL); Peak peak = new Peak();
                PrintWriter lines = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[0])), true)) {
            Unpacking unpacking = new Unpacking(door);
            for (Specimen specimen : Specimens.all()) {
                lines.println(String.join("\t", shown(specimen.family()), shown(specimen.name()), taken(specimen, unpacking, peak), specimen.expected()));
            }
        }
        System.exit(0);
    }

    private static String taken(Specimen specimen, Unpacking unpacking, Peak peak) throws IOException {
        byte[] bytes = specimen.bytes().get();
        Specimen made = new Specimen(specimen.family(), specimen.name(), specimen.mail(), () -> bytes, specimen.expected());
        List<Path> before = files();
        peak.takeMegabytes();
        long start = System.nanoTime();
        String ending = ending(made, unpacking);
        long ms = (System.nanoTime() - start) / 1_000_000;
        List<Path> left = files();
        left.removeAll(before);
        return ending + "\t" + ms + "\t" + peak.takeMegabytes() + "\t" + left;
    }

    /** Everything in the folder of this run, but for the folders of its workers, which clear them when they have answered. */
    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("../.."))) {
            return new ArrayList<>(all.filter(path -> !path.toString().contains("cleardays-reader-")).toList());
        }
    }

    private static String ending(Specimen specimen, Unpacking unpacking) {
        try {
            return Ending.of(specimen, unpacking);
        } catch (RuntimeException | Error e) {
            return "THROWN " + e.getClass().getName() + (e.getStackTrace().length > 0 ? " at " + e.getStackTrace()[0] : "");
        }
    }

    private static String shown(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cf}\t]", "?");
    }
}
