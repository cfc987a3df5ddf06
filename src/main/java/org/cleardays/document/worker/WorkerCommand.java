package org.cleardays.document.worker;

import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The command line of a worker: this very Java, this very program, and the limits; no secret stands in it. */
record WorkerCommand(WorkerSettings settings, String mainClass) {

    /** What the virtual machine ends with when its heap is full. */
    static final int HEAP_IS_FULL = 3;

    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** The limits, in sum under 512 MB, and nothing of a crash left behind. Both compilers: with the first alone each report took twice as long. */
    private static final List<String> OPTIONS = List.of("-Xss1m", "-XX:MaxMetaspaceSize=80m", "-XX:ReservedCodeCacheSize=40m",
            "-XX:MaxDirectMemorySize=8m", "-XX:+UseSerialGC", "-Xshare:auto", "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=crash.log", "-XX:-UsePerfData", "-XX:+DisplayVMOutputToStderr",
            "-Djava.awt.headless=true", "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider", "-Dslf4j.internal.verbosity=ERROR");

    /** The words to start it with, for a worker whose folder this is. */
    List<String> words(WorkFolder folder) {
        List<String> words = new ArrayList<>(settings.commandPrefix());
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + settings.heap() + "m");
        words.addAll(OPTIONS);
        words.addAll(NoNetwork.OPTIONS);
        words.add("-Djava.io.tmpdir=" + folder.path());
        // where PDFBox keeps what it knows of the machine's typefaces
        words.add("-Duser.home=" + folder.path());
        words.addAll(packagedJar().map(this::fromJar).orElseGet(this::fromClassPath));
        return words;
    }

    private List<String> fromJar(String jar) {
        return List.of("-Dloader.main=" + mainClass, "-cp", jar, BOOT_LAUNCHER);
    }

    /** Its paths are made absolute: a worker runs in a folder of its own. */
    private List<String> fromClassPath() {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
        return List.of("-cp", path, mainClass);
    }

    /** The jar of jars this program runs from: its classes then come from {@code jar:nested:/…/cleardays.jar/!BOOT-INF/classes/!/}. */
    private static Optional<String> packagedJar() {
        URL place = WorkerCommand.class.getProtectionDomain().getCodeSource().getLocation();
        String nested = "nested:";
        String path = place.getPath();
        return place.getProtocol().equals("jar") && path.startsWith(nested)
                ? Optional.of(decoded(path.substring(nested.length(), path.indexOf("/!")))) : Optional.empty();
    }

    private static String decoded(String path) {
        return Path.of(java.net.URI.create("file:" + path)).toString();
    }
}
