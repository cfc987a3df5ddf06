package org.cleardays.report.checks;

import java.util.Optional;

import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.report.Check.Subject;

/** Where a form asks for what stands in it once. */
final class Places {

    private Places() {
    }

    /** The place of a field, "About this report, Date written"; empty where the form does not ask for it. */
    static Optional<String> field(Subject subject, String key) {
        return subject.form().layout().parts().stream().flatMap(part -> label(part, key).stream()).findFirst();
    }

    private static Optional<String> label(Part part, String key) {
        return part.labels().stream().filter(label -> label.key().equals(key)).findFirst().map(label -> part.heading() + ", " + label.label());
    }
}
