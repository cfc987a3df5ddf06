package org.cleardays.disclosure.young;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.disclosure.gate.OnePerson;

/** What must be true before anything is put before a young person, each rule by itself. */
record YoungRules(Conference conference, Set<UUID> reports, LocalDate today) {

    List<String> faults(YoungDecision decision) {
        List<String> faults = new ArrayList<>();
        require(!conference.state().ended(), "The conference is " + conference.state().words() + ".", faults);
        require(conference.children().stream().anyMatch(child -> child.id().equals(decision.childId()) && !child.unborn()),
                "This is no child of this conference who can read.", faults);
        require(!decision.decidedBy().isBlank(), "Enter who decided it.", faults);
        require(!decision.beside().isBlank(), "Enter who sits beside them when they read it.", faults);
        require(!isReader(decision.beside()), "A parent reads their own copy, and no other: name somebody else who sits beside them.", faults);
        require(decision.day() != null && !decision.day().isBefore(today), "Enter the day on which they read it, today or later.", faults);
        require(decision.statements().values().stream().anyMatch(numbers -> !numbers.isEmpty()), "Choose what they read.", faults);
        require(reports.containsAll(decision.statements().keySet()),
                "A report was corrected, or its agency has not released it: choose again.", faults);
        return faults;
    }

    private boolean isReader(String name) {
        return !name.isBlank() && conference.readers().stream().anyMatch(reader -> OnePerson.is(reader.name(), name));
    }

    private static void require(boolean right, String sentence, List<String> faults) {
        if (!right) {
            faults.add(sentence);
        }
    }
}
