package org.cleardays.conference.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The authorities Cleardays knows, each from a file of its own; everything wrong in any file is told at once. */
public final class Authorities {

    private final Map<String, AuthorityFile> files = new TreeMap<>();
    private final Map<String, Authority> authorities = new LinkedHashMap<>();

    public Authorities(Collection<AuthorityFile> files) {
        this(files, List.of());
    }

    /** {@link AuthorityRefused} with everything that is wrong with the settings of any file and everything these checks find. */
    public Authorities(Collection<AuthorityFile> files, Collection<AuthorityCheck> checks) {
        files.forEach(file -> this.files.put(file.name(), file));
        List<String> faults = new ArrayList<>();
        this.files.values().forEach(file -> {
            AuthorityReading reading = new AuthorityReading(file);
            Authority authority = Authority.read(reading);
            authorities.put(file.name(), authority);
            checks.forEach(check -> check.examine(reading, authority));
            faults.addAll(reading.faults());
        });
        if (!faults.isEmpty()) {
            throw new AuthorityRefused(faults);
        }
    }

    public Optional<Authority> find(String name) {
        return Optional.ofNullable(name).map(authorities::get);
    }

    public Authority get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No authority " + name));
    }

    /** The files themselves, in the order of their names, for those who read more from them. */
    public Collection<AuthorityFile> files() {
        return List.copyOf(files.values());
    }

    /** In their order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(authorities.keySet());
    }
}
