package org.cleardays.conference.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The authorities Cleardays knows, each from the newest version of a file of its own; everything wrong in any file is told at once. */
public final class Authorities {

    private final AuthorityVersions versions;
    private final List<AuthorityCheck> checks;

    public Authorities(Collection<AuthorityFile> files) {
        this(files, List.of());
    }

    /** {@link AuthorityRefused} with everything that is wrong with the settings of any file and everything these checks find. */
    public Authorities(Collection<AuthorityFile> files, Collection<AuthorityCheck> checks) {
        this(new FixedVersions(files), checks);
    }

    Authorities(AuthorityVersions versions, Collection<AuthorityCheck> checks) {
        this.versions = versions;
        this.checks = List.copyOf(checks);
        List<String> faults = versions.all().stream().flatMap(one -> faultsOf(one.file()).stream()).toList();
        if (!faults.isEmpty()) {
            throw new AuthorityRefused(faults);
        }
    }

    public Optional<Authority> find(String name) {
        return Optional.ofNullable(name).flatMap(versions::find).map(AuthorityVersions.InForce::authority);
    }

    public Authority get(String name) {
        return find(name).orElseThrow(() -> unknown(name));
    }

    /** The file in force, for those who read more from it; the same value as long as it is in force. */
    public AuthorityFile file(String name) {
        return versions.find(name).orElseThrow(() -> unknown(name)).file();
    }

    /** The files in force, in the order of their names. */
    public Collection<AuthorityFile> files() {
        return versions.all().stream().map(AuthorityVersions.InForce::file).toList();
    }

    /** In their order. */
    public Set<String> names() {
        return files().stream().map(AuthorityFile::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every version of an authority's file, newest first. */
    public List<AuthorityVersion> history(String name) {
        return versions.history(name);
    }

    /**
     * Puts a new version in force; needs a transaction. Answers the newest as it is where nothing differs;
     * {@link AuthorityRefused} with everything that is wrong.
     */
    public AuthorityVersion replace(String name, String yaml, String reason, String actor) {
        AuthorityVersion newest = versions.locked(name);
        if (newest.yaml().equals(yaml)) {
            return newest;
        }
        List<String> faults = new ArrayList<>(faultsOf(AuthorityFile.of(name, yaml)));
        if (reason.isBlank()) {
            faults.add("The reason is missing; say why the rules change.");
        }
        if (!faults.isEmpty()) {
            throw new AuthorityRefused(faults);
        }
        return versions.add(newest, yaml, reason, actor);
    }

    private List<String> faultsOf(AuthorityFile file) {
        AuthorityReading reading = new AuthorityReading(file);
        Authority authority = Authority.read(reading);
        checks.forEach(check -> check.examine(reading, authority));
        return reading.faults();
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("No authority " + name);
    }
}
