package org.cleardays.timescale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.authority.Authority;
import org.cleardays.conference.authority.Authority.ExpectedHolidays;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.conference.authority.AuthorityRefused;
import org.cleardays.conference.authority.Written;
import org.cleardays.timescale.counting.Place;
import org.cleardays.timescale.rule.Event;
import org.cleardays.timescale.rule.Rule;
import org.cleardays.timescale.rule.RuleBook;

/** The rules of one authority, ready to be applied: one version of its file, with one table of its calendar. */
public final class AuthorityRules {

    private static final List<String> MATTERS = Arrays.stream(Matter.values()).map(Matter::word).toList();

    private final AuthorityFile file;
    private final Authority authority;
    private final RuleBook book;
    private final List<ReminderRule> reminders;
    private final Place place;
    private final int version;

    private AuthorityRules(AuthorityFile file, Authority authority, RuleBook book, List<ReminderRule> reminders, WorkingCalendar calendar,
                           int version) {
        this.file = file;
        this.authority = authority;
        this.book = book;
        this.reminders = List.copyOf(reminders);
        this.version = version;
        boolean expected = authority.expectedHolidays() == ExpectedHolidays.ALLOWED;
        this.place = new Place(expected ? calendar.allowingExpected() : calendar, authority.zone(), authority.closeOfBusiness());
    }

    /** {@link AuthorityRefused} with everything that is wrong with the file. */
    public static AuthorityRules of(AuthorityFile file, WorkingCalendar calendar) {
        return of(file, 1, name -> calendar);
    }

    /**
     * With the calendar the file itself names; {@link AuthorityRefused} with everything that is wrong, the calendar's name among it.
     *
     * @param version   the number of this version of the file, which every deadline names
     * @param calendars the calendar of a name; {@link IllegalArgumentException} where there is none
     */
    public static AuthorityRules of(AuthorityFile file, int version, Function<String, WorkingCalendar> calendars) {
        AuthorityReading reading = new AuthorityReading(file);
        Authority authority = Authority.read(reading);
        RuleBook book = examine(reading, authority, calendars);
        List<ReminderRule> reminders = ReminderFile.read(reading);
        if (!reading.faults().isEmpty()) {
            throw new AuthorityRefused(reading.faults());
        }
        return new AuthorityRules(file, authority, book, reminders, calendars.apply(authority.calendar()), version);
    }

    /** Everything beside the settings; what is wrong is noted in the reading. */
    static void check(AuthorityReading reading, Authority authority, Function<String, WorkingCalendar> calendars) {
        examine(reading, authority, calendars);
        ReminderFile.read(reading);
    }

    private static RuleBook examine(AuthorityReading reading, Authority authority, Function<String, WorkingCalendar> calendars) {
        if (!authority.calendar().isBlank()) {
            try {
                calendars.apply(authority.calendar());
            } catch (IllegalArgumentException e) {
                reading.fault(reading.file().content().find("calendar").orElseThrow(),
                        "says \"" + authority.calendar() + "\", which cannot be used: " + e.getMessage());
            }
        }
        return RuleBook.read(reading, authority, MATTERS);
    }

    public AuthorityFile file() {
        return file;
    }

    public Authority authority() {
        return authority;
    }

    /** The calendar it counts by, allowing expected holidays where the authority does. */
    public WorkingCalendar calendar() {
        return place.calendar();
    }

    /** The number of this version of the file. */
    public int version() {
        return version;
    }

    /** Every rule in the order of the file, then what we propose where the file is silent. */
    public List<Rule> rules() {
        return book.rules();
    }

    /** How many reminders the file promises. */
    public int remindersPromised() {
        return reminders.size();
    }

    List<ReminderRule> reminders() {
        return reminders;
    }

    /** The words of what can be recorded for this authority, its own events last; the receipt of anything besides. */
    public Set<String> events() {
        Set<String> words = new LinkedHashSet<>(Event.RECORDED);
        file.content().find("events").filter(Written.Fields.class::isInstance).map(Written.Fields.class::cast)
                .ifPresent(own -> words.addAll(own.fields().keySet()));
        return words;
    }

    /** The conditions one may record for any conference, and those this authority's rules ask for. */
    public Set<String> conditions() {
        Set<String> words = new TreeSet<>(Set.of(Circumstances.UNBORN, "dual-planned"));
        book.rules().forEach(rule -> rule.cases().forEach(one -> words.addAll(one.when().conditions())));
        return words;
    }

    /** What every rule comes to, in the order of the rules; one row for each profession a rule distinguishes. */
    public List<Due> dues(Circumstances circumstances) {
        return book.rules().stream().flatMap(rule -> rows(rule, circumstances)).toList();
    }

    /** What the first rule in this matter comes to for the report of an author of this profession; rules that name the profession come first. */
    public Optional<Due> due(Circumstances circumstances, Matter matter, String profession) {
        List<Rule> inMatter = book.rules().stream().filter(rule -> rule.what().equals(matter.word())).toList();
        return Stream.concat(inMatter.stream().filter(rule -> rule.authors().contains(profession)),
                inMatter.stream().filter(rule -> rule.authors().isEmpty()))
                .flatMap(rule -> due(rule, circumstances, profession).stream()).findFirst();
    }

    private Optional<Due> due(Rule rule, Circumstances circumstances, String profession) {
        Resolution resolution = new Resolution(book, authority, place, circumstances, profession);
        return resolution.fits(rule).map(one -> new AppliedRule(rule, one.phrase(), profession).due(resolution, authority, place, version));
    }

    private Stream<Due> rows(Rule rule, Circumstances circumstances) {
        if (!rule.authors().isEmpty()) {
            return rule.authors().stream().flatMap(profession -> due(rule, circumstances, profession).stream());
        }
        Optional<Due> general = due(rule, circumstances, "");
        List<Due> rows = new ArrayList<>();
        distinguished(rule).forEach(profession -> due(rule, circumstances, profession)
                .filter(due -> general.filter(other -> sameDate(due, other)).isEmpty()).ifPresent(rows::add));
        general.ifPresent(rows::add);
        return rows.stream();
    }

    static boolean sameDate(Due one, Due other) {
        if (one instanceof Deadline first && other instanceof Deadline second) {
            return first.due().isEqual(second.due());
        }
        return one instanceof Undated first && other instanceof Undated second && first.why() == second.why();
    }

    /** The professions for which the rule can come to something of its own: by its cases, and by the rules it counts from. */
    private Set<String> distinguished(Rule rule) {
        Set<String> professions = new LinkedHashSet<>(rule.professionsInCases());
        book.countedFrom(rule).forEach(other -> {
            professions.addAll(other.authors());
            professions.addAll(distinguished(other));
        });
        return professions;
    }

    @Override
    public String toString() {
        return "the rules of " + authority.displayName() + ", version " + version;
    }
}
