package org.cleardays.report;

import java.util.List;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.document.file.ReadFile;

/** The blank report forms. */
public interface ReportForms {

    /** The form in force, as a Word file already filled in with what is known of the conference and the author. */
    byte[] blankFor(Conference conference, Person author);

    /** How much a file looks like a report, by the headings of the form that it is read by; not at all, where no forms are known. */
    default Likeness likeness(ReadFile file) {
        return new Likeness(0, 0);
    }

    /** The sections of the form a report was written on, in order. */
    List<FormSection> sections(String form);
}
