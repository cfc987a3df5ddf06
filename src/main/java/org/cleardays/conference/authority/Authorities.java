package org.cleardays.conference.authority;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The authorities Cleardays knows, each from a file of its own; everything wrong in any file is told at once. */
public final class Authorities {

    private final Map<String, AuthorityFile> files = new TreeMap<>();
    private final Map<String, Authority> authorities = new LinkedHashMap<>();

    public Authorities(Collection<AuthorityFile> files) {
        files.forEach(file -> this.files.put(file.name(), file));
        List<String> faults = new ArrayList<>();
        this.files.values().forEach(file -> authorities.put(file.name(), read(file, faults)));
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

    public Set<String> names() {
        return Set.copyOf(authorities.keySet());
    }

    private static Authority read(AuthorityFile file, List<String> faults) {
        String displayName = file.read("display-name", "what people call the authority", Function.identity(), faults);
        ZoneId zone = file.read("zone", "a time zone such as Europe/London", ZoneId::of, faults);
        String calendar = file.read("calendar", "the name of a calendar such as england-and-wales", Function.identity(), faults);
        LocalTime close = file.read("close-of-business", "a time of day such as 17:00", LocalTime::parse, faults);
        Boolean countersigning = file.read("countersigning", "true or false", Authorities::truth, faults);
        return new Authority(file.name(), displayName, zone, calendar, close, Boolean.TRUE.equals(countersigning));
    }

    private static Boolean truth(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }
}
