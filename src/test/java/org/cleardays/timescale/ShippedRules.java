package org.cleardays.timescale;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityFile;

import java.util.List;

/** The rules of the files that come with Cleardays, with the calendars that come with it. */
final class ShippedRules {

    static final List<String> NAMES = List.of("devon", "doncaster", "guide", "isle-of-man", "leeds");

    private ShippedRules() {
    }

    static AuthorityRules of(String name) {
        return of(AuthorityFile.fromClassPath(name));
    }

    static AuthorityRules of(AuthorityFile file) {
        String calendar = new Authorities(List.of(file)).get(file.name()).calendar();
        return AuthorityRules.of(file, WorkingCalendar.fromClassPath(calendar));
    }
}
