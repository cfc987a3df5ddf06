package org.cleardays.report.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cleardays.conference.authority.AuthorityFile;

/**
 * Where forms stand: {@code <form>/<yyyy-mm-dd>/form.yaml}, and beside it {@code form.docx}, under {@code templates/reports} in the jar;
 * and an authority's own in a folder outside. What several forms share stands in {@code <name>/<yyyy-mm-dd>.yaml}.
 */
public final class FormFiles {

    /** A form's name and version, as it stands in footers and settings. */
    public static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}/\\d{4}-\\d{2}-\\d{2}");

    /** The setting that names the folder outside. */
    public static final String FOLDER = "cleardays.report.forms-folder";

    private static final String IN_JAR = "templates/reports/";

    /** Of a description that stands in no folder that is a form and its date. */
    private static final String LONE = "own-form/2000-01-01";

    private final Optional<Path> folder;
    private final Map<String, Path> alone;

    private FormFiles(Optional<Path> folder, Map<String, Path> alone) {
        this.folder = folder;
        this.alone = Map.copyOf(alone);
    }

    /** The forms that come with Cleardays. */
    public static FormFiles shipped() {
        return new FormFiles(Optional.empty(), Map.of());
    }

    /** These, and an authority's own in a folder. */
    public static FormFiles withOwn(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new FormsRefused(List.of(FOLDER + " is \"" + folder + "\", but there is no such folder."));
        }
        return new FormFiles(Optional.of(folder), Map.of());
    }

    /** Those that come with Cleardays, and one description by itself; {@link #nameOf} is its name. */
    public static FormFiles withOne(Path description) {
        return new FormFiles(Optional.empty(), Map.of(nameOf(description) + "/form.yaml", description));
    }

    /** The name of a description by itself: that of the folders it stands in, where they are a form and its date. */
    public static String nameOf(Path description) {
        Path path = description.toAbsolutePath().normalize();
        String folders = path.getNameCount() < 3 ? "" : path.subpath(path.getNameCount() - 3, path.getNameCount() - 1).toString().replace('\\', '/');
        return NAME.matcher(folders).matches() ? folders : LONE;
    }

    /** The description of a form; empty where there is none. */
    public Optional<AuthorityFile> description(String form) {
        return NAME.matcher(form).matches() ? text(form + "/form.yaml") : Optional.empty();
    }

    /** What several forms share. */
    public Optional<AuthorityFile> shared(String name) {
        return NAME.matcher(name).matches() ? text(name + ".yaml") : Optional.empty();
    }

    /** Which profession gets which form. */
    public AuthorityFile choice() {
        return text("forms.yaml").orElseThrow(() -> new IllegalStateException(IN_JAR + "forms.yaml is not there"));
    }

    /** The blank of a form; an authority's own may have none. */
    public Optional<byte[]> blank(String form) {
        return NAME.matcher(form).matches() ? bytes(form + "/form.docx") : Optional.empty();
    }

    /** Whether a form of this name comes with Cleardays. */
    public boolean comesWithCleardays(String form) {
        return inJar(form + "/form.yaml").isPresent();
    }

    /** What an authority's own folder holds: the folder of each {@code form.yaml}, whatever it is called. */
    public List<String> own() {
        if (folder.isEmpty()) {
            return alone.keySet().stream().map(path -> path.replaceFirst("/form\\.yaml$", "")).toList();
        }
        try (Stream<Path> files = Files.walk(folder.get(), 4)) {
            return files.filter(file -> file.getFileName().toString().equals("form.yaml"))
                    .map(file -> folder.get().relativize(file.getParent()).toString().replace('\\', '/')).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + " cannot be read", e);
        }
    }

    private Optional<AuthorityFile> text(String path) {
        String shown = outside(path).map(Path::toString).orElse(IN_JAR + path);
        return bytes(path).map(bytes -> AuthorityFile.of(shown, new String(bytes, StandardCharsets.UTF_8)));
    }

    /** What comes with Cleardays goes first: reports were written on it. */
    private Optional<byte[]> bytes(String path) {
        return inJar(path).or(() -> outside(path).map(FormFiles::read));
    }

    private Optional<Path> outside(String path) {
        return Optional.ofNullable(alone.get(path)).or(() -> folder.map(own -> own.resolve(path))).filter(Files::isRegularFile);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static Optional<byte[]> inJar(String path) {
        try (InputStream in = FormFiles.class.getResourceAsStream("/" + IN_JAR + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(IN_JAR + path + " cannot be read", e);
        }
    }
}
