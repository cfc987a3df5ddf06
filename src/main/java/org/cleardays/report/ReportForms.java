package org.cleardays.report;

import java.util.List;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/** The blank report forms. */
public interface ReportForms {

    /** The form in force, as a Word file already filled in with what is known of the conference and the author. */
    byte[] blankFor(Conference conference, Person author);

    /** The sections of the form a report was written on, in order. */
    List<FormSection> sections(String form);
}
