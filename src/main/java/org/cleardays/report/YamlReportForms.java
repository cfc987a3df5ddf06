package org.cleardays.report;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.Authority;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.report.form.FormFiles;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Timescales;

/** The forms as their {@code form.yaml} describes them. */
final class YamlReportForms implements ReportForms {

    /** The form for everybody whose profession has none, where no setting says otherwise. */
    static final String NEWEST = "general/2026-04-13";

    private final FormBook book;
    private final Optional<Authorities> authorities;
    private final Optional<Timescales> timescales;
    private final FormByHeadings byHeadings;

    private YamlReportForms(FormBook book, Optional<Authorities> authorities, Optional<Timescales> timescales) {
        this.book = book;
        this.authorities = authorities;
        this.timescales = timescales;
        this.byHeadings = new FormByHeadings(book);
    }

    /** The forms of this book, of which each authority may choose its own; with timescales each says by when it is to be sent. */
    static YamlReportForms of(FormBook book, Authorities authorities, Optional<Timescales> timescales) {
        return new YamlReportForms(book, Optional.of(authorities), timescales);
    }

    /** The forms that come with Cleardays, without a server. */
    static YamlReportForms shipped() {
        return withoutServer(FormBook.open(FormFiles.shipped(), NEWEST));
    }

    /** The forms of this book, where no authority is known. */
    static YamlReportForms withoutServer(FormBook book) {
        return new YamlReportForms(book, Optional.empty(), Optional.empty());
    }

    @Override
    public byte[] blankFor(Conference conference, Person author) {
        ReportForm form = form(book.choice().forAuthor(author, authorities.flatMap(known -> file(known, conference.authority()))));
        Optional<Authority> authority = authorities.flatMap(known -> known.find(conference.authority()));
        return new FormPrefill(form, conference, author, authority, due(conference, author)).fill(book.blank(form));
    }

    @Override
    public Likeness likeness(ReadFile file) {
        return Likeness.of(Reading.of(file, formOf(file)).content());
    }

    @Override
    public List<FormSection> sections(String form) {
        return book.find(form).map(ReportForm::sections).orElse(List.of());
    }

    private Optional<ZonedDateTime> due(Conference conference, Person author) {
        return timescales.flatMap(known -> known.of(conference, Matter.REPORT_SENT, author)).map(Deadline::due);
    }

    private static Optional<AuthorityFile> file(Authorities authorities, String name) {
        return authorities.find(name).map(known -> authorities.file(name));
    }

    /** The names of all forms. */
    Set<String> names() {
        return book.all();
    }

    String inForce() {
        return book.choice().otherwise();
    }

    /** The form of this name; {@link IllegalArgumentException} where there is none. */
    ReportForm form(String name) {
        return book.form(name);
    }

    /** The form a file was written on: by its footer, else by its headings, else the one for everybody. */
    ReportForm formOf(ReadFile file) {
        return FormFiles.NAME.matcher(file.footer()).results().map(found -> found.group()).flatMap(name -> book.find(name).stream()).findFirst()
                .or(() -> byHeadings.of(file)).orElseGet(() -> form(inForce()));
    }
}
