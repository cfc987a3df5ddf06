package org.cleardays.pack.carried;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.CarriedPages;
import org.cleardays.document.ContentStore;
import org.cleardays.document.carried.Carried.Reason;
import org.cleardays.document.carried.Carried;
import org.cleardays.document.carried.CarriedFiles;
import org.cleardays.pack.plan.Foreign;
import org.cleardays.report.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Carries a report's file as pages once, and keeps what came of it: plans are made at every tick of the clock. */
class JdbcCarriedReports implements CarriedReports {

    /** Nothing is wrong with the file: another time it may be carried. */
    private static final Set<Reason> MACHINE = Set.of(Reason.NO_READER, Reason.CRASHED, Reason.TOOK_TOO_LONG, Reason.TOO_MUCH_MEMORY);

    private final JdbcClient jdbc;
    private final ContentStore contents;
    private final CarriedFiles files;
    private final Conferences conferences;

    JdbcCarriedReports(JdbcClient jdbc, ContentStore contents, CarriedFiles files, Conferences conferences) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.files = files;
        this.conferences = conferences;
    }

    /** Empty where there is no file. */
    @Override
    public Optional<Carried> of(Report report) {
        String shownName = shownName(report);
        return report.originalId().map(original -> kept(original, shownName).orElseGet(() -> carry(report, original, shownName)));
    }

    /** What a pack's reader may know its file by. */
    String shownName(Report report) {
        Person author = conferences.get(report.conferenceId()).person(report.authorId());
        return Objects.requireNonNullElse(author.agency(), author.name());
    }

    /** What each page of a report says that no machine read into statements, to be released page by page. */
    List<CarriedPages.Page> pagesOf(Report report) {
        return (Foreign.is(report) ? of(report) : Optional.<Carried>empty()).stream()
                .flatMap(carried -> carried instanceof Carried.Pages pages ? pages(pages) : Stream.empty()).toList();
    }

    private static Stream<CarriedPages.Page> pages(Carried.Pages carried) {
        return IntStream.rangeClosed(1, carried.pages()).mapToObj(page -> new CarriedPages.Page(page, carried.says(page), carried.isSearchable(page),
                !carried.readable()));
    }

    private Optional<Carried> kept(UUID original, String name) {
        return jdbc.sql("select * from carried_file where original_id = ? and name = ?").params(original, name).query(this::carried).optional();
    }

    private Carried carried(ResultSet row, int number) throws SQLException {
        String reason = row.getString("not_carried");
        return reason != null ? new Carried.NotCarried(Reason.valueOf(reason))
                : new Carried.Pages(contents.get(row.getObject("pages_id", UUID.class)).bytes(), row.getInt("pages"),
                        List.of((String[]) row.getArray("removed").getArray()), row.getBoolean("readable"),
                        List.of((Integer[]) row.getArray("incomplete").getArray()), List.of((String[]) row.getArray("words").getArray()),
                        List.of((Integer[]) row.getArray("unsearched").getArray()));
    }

    private Carried carry(Report report, UUID original, String name) {
        Carried carried = files.of(contents.get(original).bytes(), name);
        boolean lasts = !(carried instanceof Carried.NotCarried(Reason reason) && MACHINE.contains(reason));
        // outside a transaction nothing can be kept; a plan that is only looked at is made anew
        if (lasts && TransactionSynchronizationManager.isActualTransactionActive()) {
            keep(report.conferenceId(), original, name, carried);
        }
        return carried;
    }

    private void keep(UUID conferenceId, UUID original, String name, Carried carried) {
        var row = jdbc.sql("""
                insert into carried_file (original_id, name, pages_id, pages, readable, removed, incomplete, words, unsearched, not_carried)
                values (:original, :name, :content, :pages, :readable, :removed, :incomplete, :words, :unsearched, :reason)
                on conflict do nothing""")
                .param("original", original).param("name", name);
        switch (carried) {
            case Carried.Pages pages -> row.param("content", contents.keep(conferenceId.toString(), "application/pdf", pages.pdf()))
                    .param("pages", pages.pages()).param("readable", pages.readable()).param("removed", pages.removed().toArray(String[]::new))
                    .param("incomplete", pages.incomplete().toArray(Integer[]::new)).param("words", pages.words().toArray(String[]::new))
                    .param("unsearched", pages.unsearched().toArray(Integer[]::new)).param("reason", null).update();
            case Carried.NotCarried(Reason reason) -> row.param("content", null).param("pages", 0).param("readable", false)
                    .param("removed", new String[0]).param("incomplete", new Integer[0]).param("words", new String[0])
                    .param("unsearched", new Integer[0]).param("reason", reason.name()).update();
        }
    }
}
