package org.cleardays.conference.authority;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Files that stay as they are, each in its one version: for commands and tests, which have no database. */
final class FixedVersions implements AuthorityVersions {

    private final Map<String, InForce> files = new TreeMap<>();

    FixedVersions(Collection<AuthorityFile> files) {
        files.forEach(file -> this.files.put(file.name(), InForce.of(file)));
    }

    @Override
    public Optional<InForce> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    @Override
    public List<InForce> all() {
        return List.copyOf(files.values());
    }

    @Override
    public List<AuthorityVersion> history(String name) {
        return find(name).map(one -> new AuthorityVersion(name, 1, Instant.EPOCH, "Cleardays", "came as a file", one.file().text()))
                .stream().toList();
    }

    @Override
    public AuthorityVersion locked(String name) {
        throw new UnsupportedOperationException("These files are not kept in a database; change the file " + name + " itself.");
    }

    @Override
    public AuthorityVersion add(AuthorityVersion newest, String yaml, String reason, String actor) {
        return locked(newest.name());
    }
}
