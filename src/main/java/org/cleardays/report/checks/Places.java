package org.cleardays.report.checks;

import org.cleardays.report.Check.Subject;
import org.cleardays.report.FormSection;
import org.cleardays.report.FormSection.Kind;

/** Headings of the sections that stand once in each form. */
final class Places {

    private Places() {
    }

    static String about(Subject subject) {
        return first(subject, Kind.FIELDS);
    }

    static String signOff(Subject subject) {
        return first(subject, Kind.SIGN_OFF);
    }

    private static String first(Subject subject, Kind kind) {
        return subject.form().sections(kind).stream().map(FormSection::heading).findFirst().orElse("");
    }
}
