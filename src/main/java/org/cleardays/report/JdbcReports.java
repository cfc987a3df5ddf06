package org.cleardays.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.document.ContentStore;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.report.JdbcReportStore.Version;
import org.cleardays.report.version.Answer;
import org.cleardays.report.version.Answers;
import org.cleardays.report.version.Difference;

/** Reports in PostgreSQL: filed in versions, read once when filed, checked against the form they were written on. */
final class JdbcReports implements Reports {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final JdbcReportStore store;
    private final ContentStore contents;
    private final ReportDesk desk;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcReports(JdbcReportStore store, ContentStore contents, ReportDesk desk, AuditTrail auditTrail, Clock clock) {
        this.store = store;
        this.contents = contents;
        this.desk = desk;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public UUID file(UUID conferenceId, UUID authorId, byte[] file) {
        return file(conferenceId, authorId, file, desk.open(file));
    }

    @Override
    public UUID file(UUID conferenceId, UUID authorId, byte[] file, OpenedFile opened) {
        String fileHash = sha256(file);
        List<Report> earlier = store.versions(conferenceId, authorId);
        Optional<UUID> same = earlier.isEmpty() ? Optional.empty() : store.withFile(conferenceId, authorId, fileHash)
                .filter(earlier.getFirst().id()::equals);
        if (same.isPresent()) {
            return same.get();
        }
        Reading read = desk.read(opened);
        Answers answers = earlier.isEmpty() ? new Answers(List.of()) : store.answers(earlier.getFirst().id());
        ReadReport content = answers.carriedInto(read.content());
        UUID original = contents.keep(conferenceId.toString(), mediaType(opened), file);
        return add(new Report(UUID.randomUUID(), conferenceId, authorId, earlier.size() + 1, read.form(), Map.of(), List.of(), List.of(),
                Optional.empty(), ReportState.RECEIVED, List.of(), List.of(), Optional.of(original), hash(content), Map.of()),
                new Version(content, fileHash, answers), earlier);
    }

    @Override
    public UUID fileNothingToAdd(UUID conferenceId, UUID authorId, String words) {
        List<Report> earlier = store.versions(conferenceId, authorId);
        if (!earlier.isEmpty() && earlier.getFirst().nothingToAdd().equals(Optional.of(words))) {
            return earlier.getFirst().id();
        }
        ReadReport content = desk.nothingToAdd(conferenceId, authorId);
        UUID id = add(new Report(UUID.randomUUID(), conferenceId, authorId, earlier.size() + 1, Report.NO_FORM, Map.of(), List.of(), List.of(),
                Optional.of(words), ReportState.RECEIVED, List.of(), List.of(), Optional.empty(),
                sha256((hash(content) + words).getBytes(StandardCharsets.UTF_8)), Map.of()),
                new Version(content, null, new Answers(List.of())), earlier);
        move(get(id), ReportState.ACCEPTED);
        return id;
    }

    private static String mediaType(OpenedFile opened) {
        return opened instanceof OpenedFile.Readable(ReadFile read) && read.kind() == FileKind.DOCX ? WORD : "application/octet-stream";
    }

    @Override
    public LookedOver lookOver(UUID reportId, List<Answer> answers) {
        return desk.lookOver(get(reportId), Answers.applied(answers, store.content(reportId)));
    }

    @Override
    public Answered answer(UUID reportId, List<Answer> answers) {
        Report report = locked(reportId);
        if (report.state() != ReportState.RETURNED || desk.hasEnded(report)) {
            return new Answered.NothingAsked(reportId);
        }
        ReadReport asked = store.content(reportId);
        ReadReport content = Answers.applied(answers, asked);
        UUID id = add(new Report(UUID.randomUUID(), report.conferenceId(), report.authorId(), report.version() + 1, report.form(), Map.of(),
                List.of(), List.of(), Optional.empty(), ReportState.RECEIVED, List.of(), List.of(), report.originalId(), hash(content), Map.of()),
                new Version(content, null, store.answers(reportId).and(answers, asked)), store.versions(report.conferenceId(), report.authorId()));
        auditTrail.record(new Act("person:" + report.authorId(), "report-answered", "report", id, report.conferenceId(),
                answers.size() + " statements"));
        return new Answered.Filed(id);
    }

    @Override
    public Difference difference(UUID earlierId, UUID laterId) {
        Report earlier = get(earlierId);
        Report later = get(laterId);
        return Optional.of(later).filter(next -> next.version() == earlier.version() + 1).flatMap(next -> store.difference(laterId))
                .orElseGet(() -> Difference.between(store.said(earlier), store.said(later), desk.labels(later.form())));
    }

    @Override
    public Map<String, String> labels(String form) {
        return desk.labels(form);
    }

    private UUID add(Report report, Version version, List<Report> earlier) {
        earlier.forEach(older -> move(older, ReportState.SUPERSEDED));
        store.insert(report, version);
        earlier.stream().findFirst().ifPresent(before -> store.differs(report.id(), difference(before.id(), report.id())));
        store.reached(report.id(), ReportState.RECEIVED, clock.instant());
        auditTrail.record(new Act("person:" + report.authorId(), "report-filed", "report", report.id(), report.conferenceId(),
                "version " + report.version()));
        return report.id();
    }

    @Override
    public Checked check(UUID reportId) {
        Report report = locked(reportId);
        if (desk.hasEnded(report)) {
            return new Checked.ConferenceEnded(reportId);
        }
        if (report.state() == ReportState.RECEIVED) {
            look(report);
        }
        return checked(get(reportId));
    }

    private void look(Report report) {
        if (report.form().equals(Report.PICTURE)) {
            move(report, ReportState.NEEDS_A_PERSON);
            return;
        }
        LookedOver lookedOver = desk.lookOver(report, store.content(report.id()));
        store.found(report.id(), lookedOver);
        move(report, lookedOver.findings().isEmpty() ? ReportState.ACCEPTED : ReportState.RETURNED);
    }

    @Override
    public void sendBack(UUID reportId, String sentence, String actor) {
        Report report = locked(reportId);
        if (report.state() == ReportState.NEEDS_A_PERSON) {
            store.found(reportId, new LookedOver(List.of(new Finding("", sentence)), List.of()));
            store.reached(reportId, ReportState.RETURNED, clock.instant());
            auditTrail.record(new Act(actor, "report-returned", "report", reportId, report.conferenceId(), ""));
        }
    }

    @Override
    public List<Report> needingAPerson() {
        return store.inState(ReportState.NEEDS_A_PERSON);
    }

    private static Checked checked(Report report) {
        return switch (report.state()) {
            case NEEDS_A_PERSON -> new Checked.NeedsAPerson(report.id());
            case RETURNED -> new Checked.Returned(report.id(), report.findings());
            case ACCEPTED, COUNTERSIGNED, DECLINED -> new Checked.Accepted(report.id());
            case SUPERSEDED -> new Checked.Superseded(report.id());
            case RECEIVED -> throw new IllegalStateException("Report " + report.id() + " was not checked");
        };
    }

    @Override
    public void advance(UUID reportId, ReportState state) {
        Report report = locked(reportId);
        if (report.state() != state && !ReportProgress.allows(report.state(), state)) {
            throw new IllegalStateException("Report " + reportId + " cannot come from " + report.state() + " to " + state);
        }
        move(report, state);
    }

    private void move(Report report, ReportState state) {
        if (report.state() != state) {
            store.reached(report.id(), state, clock.instant());
            auditTrail.record(Act.ofCleardays("report-" + state.word(), "report", report.id(), report.conferenceId()));
        }
    }

    @Override
    public Optional<Report> find(UUID reportId) {
        return store.find(reportId);
    }

    @Override
    public Report get(UUID reportId) {
        return store.find(reportId).orElseThrow(() -> new IllegalArgumentException("No report " + reportId));
    }

    private Report locked(UUID reportId) {
        return store.lock(reportId).orElseThrow(() -> new IllegalArgumentException("No report " + reportId));
    }

    @Override
    public List<Report> of(UUID conferenceId) {
        return store.of(conferenceId);
    }

    @Override
    public Optional<Report> newest(UUID conferenceId, UUID authorId) {
        return store.versions(conferenceId, authorId).stream().findFirst();
    }

    @Override
    public Optional<UUID> sameFile(UUID conferenceId, UUID authorId, byte[] file) {
        return store.withFile(conferenceId, authorId, sha256(file));
    }

    @Override
    public Optional<byte[]> commented(UUID reportId) {
        Report report = get(reportId);
        Instant looked = report.at(ReportState.RETURNED).or(report::receivedAt).orElseGet(clock::instant);
        return report.originalId().flatMap(original -> desk.commented(report, contents.get(original).bytes(), looked));
    }

    private static String hash(ReadReport content) {
        return sha256(JdbcReportStore.canonical(content).getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
