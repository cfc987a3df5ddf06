package org.cleardays.conference.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One authority's file as it is written: settings and rules, each value still text, each with its line and place in the text.
 *
 * <p>A file that is no YAML is a value too; whoever reads it is told then, together with everything else that is wrong.
 */
public final class AuthorityFile {

    /** The authorities whose files come with Cleardays. */
    public static final SortedSet<String> SHIPPED = Collections.unmodifiableSortedSet(
            new TreeSet<>(List.of("devon", "doncaster", "guide", "isle-of-man", "leeds")));

    private final String name;
    private final String path;
    private final String text;
    private final int version;
    private final Written.Fields content;
    private final List<Fault> faults = new ArrayList<>();

    private AuthorityFile(String name, String path, String text, int version) {
        this.name = name;
        this.path = path;
        this.version = version;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.content = WrittenTree.read(this.text, faults);
    }

    /**
     * Takes a file's text.
     *
     * @param name the authority's, {@code doncaster}, whose file is {@code authorities/doncaster.yaml}; or the path of a user's own file
     *             as the user gave it, {@code ~/mine.yaml}
     */
    public static AuthorityFile of(String name, String text) {
        boolean own = name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.matches(".*\\.ya?ml");
        return own ? new AuthorityFile(name.replaceAll("^.*[/\\\\]", "").replaceAll("\\.ya?ml$", ""), name, text, 1)
                : new AuthorityFile(name, path(name), text, 1);
    }

    /** Reads the file of this name from the class path. */
    public static AuthorityFile fromClassPath(String name) {
        try (InputStream in = AuthorityFile.class.getResourceAsStream("/" + path(name))) {
            if (in == null) {
                throw new AuthorityRefused(List.of("There is no file " + path(name) + "."));
            }
            return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path(name) + " cannot be read", e);
        }
    }

    /** The name of the authority: the file's name without its ending. */
    public String name() {
        return name;
    }

    /** Where the file is, for people. */
    public String path() {
        return path;
    }

    /** The number of this version among those that are kept; 1 for a file that is not kept. */
    public int version() {
        return version;
    }

    AuthorityFile asVersion(int number) {
        return new AuthorityFile(name, path, text, number);
    }

    /** The whole text, comments included. */
    public String text() {
        return text;
    }

    public Written.Fields content() {
        return content;
    }

    /** What is written under a full key, {@code rules[2].due.initial}. */
    public Optional<Written> find(String key) {
        return find(content, key);
    }

    private static Optional<Written> find(Written within, String key) {
        if (within.key().equals(key)) {
            return Optional.of(within);
        }
        return switch (within) {
            case Written.Text text -> Optional.empty();
            case Written.Items list -> list.items().stream().flatMap(item -> find(item, key).stream()).findFirst();
            case Written.Fields fields -> fields.fields().values().stream().flatMap(field -> find(field, key).stream()).findFirst();
        };
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private static String path(String name) {
        return "authorities/" + name + ".yaml";
    }
}
