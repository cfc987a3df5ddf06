package org.cleardays.portal.act;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.pack.Pack;
import org.cleardays.pack.Packs;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.account.StaffRole;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;
import org.springframework.dao.EmptyResultDataAccessException;

/**
 * What an account may reach: business support every conference, a chair her own, anybody else none.
 *
 * <p>Each object is reached through here; what is not granted is {@link NotFound}, as what does not exist.
 */
public class Grants {

    private final Conferences conferences;
    private final Reports reports;
    private final Packs packs;
    private final Dispatches dispatches;

    public Grants(Conferences conferences, Reports reports, Packs packs, Dispatches dispatches) {
        this.conferences = conferences;
        this.reports = reports;
        this.packs = packs;
        this.dispatches = dispatches;
    }

    public List<Conference> conferences(Account caller) {
        return conferences.all().stream().filter(conference -> reaches(caller, conference)).toList();
    }

    public Conference conference(Account caller, String reference) {
        return granted(caller, conferences.findByReference(reference).orElseThrow(NotFound::new));
    }

    public Conference conference(Account caller, UUID id) {
        return granted(caller, conferences.find(id).orElseThrow(NotFound::new));
    }

    public Report report(Account caller, UUID id) {
        Report report = existing(() -> reports.get(id));
        conference(caller, report.conferenceId());
        return report;
    }

    public Pack pack(Account caller, UUID id) {
        Pack pack = existing(() -> packs.get(id));
        conference(caller, pack.conferenceId());
        // the office looks at what the gate has stopped; the chair does not
        if (!caller.has(StaffRole.BUSINESS_SUPPORT) && !dispatches.mayBeOpened(id)) {
            throw new NotFound();
        }
        return pack;
    }

    public Dispatch dispatch(Account caller, UUID id) {
        Dispatch dispatch = existing(() -> dispatches.get(id));
        conference(caller, dispatch.conferenceId().orElseThrow(NotFound::new));
        return dispatch;
    }

    /** The one of the family who reads copies and is called so in the booking. */
    public static Person readerOf(Conference conference, String key) {
        return conference.readers().stream().filter(person -> person.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    /** What {@code get} answers; {@link NotFound} where it says that there is none. */
    public static <T> T existing(Supplier<T> get) {
        try {
            return get.get();
        } catch (IllegalArgumentException | EmptyResultDataAccessException e) {
            throw new NotFound(e);
        }
    }

    private static Conference granted(Account caller, Conference conference) {
        if (!reaches(caller, conference)) {
            throw new NotFound();
        }
        return conference;
    }

    private static boolean reaches(Account caller, Conference conference) {
        return caller.has(StaffRole.BUSINESS_SUPPORT) || caller.has(StaffRole.CHAIR) && chairs(caller, conference);
    }

    private static boolean chairs(Account caller, Conference conference) {
        String address = conference.chair().contact().email();
        return address != null && caller.email().filter(address::equalsIgnoreCase).isPresent();
    }
}
