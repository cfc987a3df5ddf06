package org.cleardays.command.packs;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityRefused;
import org.cleardays.conference.authority.PlainYaml;
import org.cleardays.conference.booking.BookedConferences;
import org.cleardays.conference.booking.Bookings;
import org.cleardays.timescale.AuthorityRules;

/**
 * A conference in a folder: {@code conference.yaml} (a booking, and what is decided about its reports), {@code authority.yaml} where the
 * authority is none of those that come with Cleardays, and the files of the reports.
 *
 * @param files the reports' files, in the order of their names, links among them; what begins with a dot, and folders, are passed over
 */
record ConferenceFolder(Conference conference, BookedConferences conferences, AuthorityRules rules, FolderOrders orders, List<Path> files) {

    private static final String BOOKING = "conference.yaml";
    private static final String AUTHORITY = "authority.yaml";

    ConferenceFolder {
        files = List.copyOf(files);
    }

    /** {@link FolderRefused} with everything that is wrong with it. */
    static ConferenceFolder open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new FolderRefused(List.of("There is no folder " + folder + "."));
        }
        Map<String, Object> written = new LinkedHashMap<>(PlainYaml.mapping(text(folder.resolve(BOOKING)),
                fault -> new FolderRefused(List.of(BOOKING + ": " + fault))));
        FolderOrders orders = FolderOrdersReading.of(written);
        written.keySet().removeAll(FolderOrdersReading.KEYS);
        BookedConferences conferences = booked(written);
        Conference conference = conferences.all().getFirst();
        AuthorityRules rules = rules(folder, conference.authority());
        refuseUnknown(conference, orders);
        return new ConferenceFolder(inZone(conference, rules), conferences, rules, orders, files(folder));
    }

    private static BookedConferences booked(Map<String, Object> written) {
        try {
            return BookedConferences.none().with(Bookings.fromMap(written), "");
        } catch (BookingRefused e) {
            throw new FolderRefused(e.reasons().stream().map(reason -> BOOKING + ": " + reason).toList());
        }
    }

    /** A booking names local times; the authority says where. */
    private static Conference inZone(Conference conference, AuthorityRules rules) {
        ZonedDateTime there = conference.heldAt().withZoneSameLocal(rules.authority().zone());
        if (!there.getOffset().equals(conference.heldAt().getOffset())) {
            throw new FolderRefused(List.of("Packs without a server are made for authorities on London time; " + rules.authority().displayName()
                    + " is on that of " + rules.authority().zone() + "."));
        }
        return conference;
    }

    private static AuthorityRules rules(Path folder, String authority) {
        Path own = folder.resolve(AUTHORITY);
        try {
            AuthorityFile file = Files.exists(own) ? AuthorityFile.of(authority, text(own)) : AuthorityFile.fromClassPath(authority);
            return AuthorityRules.of(file, 1, WorkingCalendar::fromClassPath);
        } catch (AuthorityRefused e) {
            List<String> reasons = new ArrayList<>(e.reasons());
            if (!Files.exists(own)) {
                reasons.add("Known authorities are %s; the file of another one stands in the folder as %s."
                        .formatted(String.join(", ", AuthorityFile.SHIPPED), AUTHORITY));
            }
            throw new FolderRefused(reasons);
        }
    }

    private static void refuseUnknown(Conference conference, FolderOrders orders) {
        List<String> authors = conference.authors().stream().map(Person::key).toList();
        List<String> readers = conference.readers().stream().map(Person::key).toList();
        List<String> faults = new ArrayList<>();
        orders.reports().forEach(named -> unless(authors, named.author(), "reports: no author", faults));
        orders.agencyReleases().forEach(release -> unless(authors, release.author(), "agencyReleases: no author", faults));
        orders.agencyReleases().stream().map(FolderOrders.AgencyRelease::reader).filter(reader -> !reader.isEmpty())
                .forEach(reader -> unless(readers, reader, "agencyReleases: no reader", faults));
        orders.releases().forEach(release -> unless(authors, release.author(), "releases: no author", faults));
        Stream.concat(orders.releases().stream().map(FolderOrders.Release::reader), orders.letThrough().stream().map(FolderOrders.LetThrough::reader))
                .forEach(reader -> unless(readers, reader, "releases and letThrough: no reader", faults));
        if (!faults.isEmpty()) {
            throw new FolderRefused(faults);
        }
    }

    private static void unless(List<String> known, String key, String what, List<String> faults) {
        if (!known.contains(key)) {
            faults.add("%s: %s is called \"%s\"; known are %s.".formatted(BOOKING, what, key, String.join(", ", known)));
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(entry))
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .filter(entry -> !List.of(BOOKING, AUTHORITY).contains(entry.getFileName().toString())).sorted().toList();
        } catch (IOException e) {
            throw new FolderRefused(List.of("The folder " + folder + " cannot be read."));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new FolderRefused(List.of("There is no file " + file + "; it says who and what the conference is about."));
        } catch (CharacterCodingException e) {
            throw new FolderRefused(List.of(file + " is not written in UTF-8."));
        } catch (IOException e) {
            throw new FolderRefused(List.of(file + " cannot be read."));
        }
    }

    /** The person of this role whose key, first or full name this is. */
    Optional<Person> reader(String named) {
        List<Person> found = conference.readers().stream().filter(person -> Stream.of(person.key(), person.name(), person.firstName())
                .anyMatch(named::equalsIgnoreCase)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
