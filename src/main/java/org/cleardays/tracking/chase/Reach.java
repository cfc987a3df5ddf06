package org.cleardays.tracking.chase;

import java.util.List;

import org.cleardays.conference.Channel;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;

/** Whom a reminder may be written to. */
record Reach(Dispatches dispatches) {

    private static final List<String> CAME_BACK = List.of("bounced", "refused");

    boolean byMail(Conference conference, Person person) {
        String email = person.contact().email();
        return email != null && !email.isBlank() && person.contact().channel() == Channel.LINK && !lastCameBack(conference, email);
    }

    private boolean lastCameBack(Conference conference, String email) {
        return dispatches.of(conference.id()).stream().filter(dispatch -> dispatch.to().equals(email)).reduce((earlier, later) -> later)
                .map(Dispatch::state).filter(CAME_BACK::contains).isPresent();
    }
}
