package org.cleardays.command.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cleardays.conference.booking.BookedConferences;
import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.mail.MailReader;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.mail.ReadMail;
import org.cleardays.document.packed.FoundFile;
import org.cleardays.document.packed.Unpacked;
import org.cleardays.document.packed.Unpacking;
import org.cleardays.intake.IntakeSettings;
import org.cleardays.intake.Sorting;
import org.cleardays.intake.Verdict;
import org.cleardays.intake.reading.Choice;
import org.cleardays.intake.reading.NewWords;
import org.cleardays.intake.reading.Opener;
import org.cleardays.intake.reading.PlainReply;
import org.cleardays.report.ReportExamination;
import org.cleardays.report.ReportExamination.Examined;

/** Says what intake would do with a mail, by the very rules of intake; nothing is filed. */
final class Explaining {

    private final FileDoor door;
    private final ReportExamination examination;
    private final MailFacts facts;

    Explaining(FileDoor door, ReportExamination examination, MailFacts facts) {
        this.door = door;
        this.examination = examination;
        this.facts = facts;
    }

    Explained explain(Path file) throws IOException {
        boolean overLimit = Files.size(file) > Checking.LIMIT;
        ReadMail read = overLimit ? new ReadMail.Readable(MailReader.readHeaders(beginning(file))) : MailReader.read(Files.readAllBytes(file));
        return new OneMail(read, overLimit).explained(file.toString());
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(1024 * 1024);
        }
    }

    /** One mail, with its files opened once. */
    private final class OneMail {

        private final ReadMail read;
        private final ParsedMail mail;
        private final boolean overLimit;
        private final FileDoor once = new OpenedOnce(door);
        private final Unpacked unpacked;
        private final IntakeSettings settings;
        private final List<MailCodesFound.Found> codes;
        private final KnownConferences known;

        OneMail(ReadMail read, boolean overLimit) {
            this.read = read;
            this.mail = read.mail();
            this.overLimit = overLimit;
            this.unpacked = new Unpacking(once).unpack(mail.attachments());
            this.settings = settings();
            this.codes = MailCodesFound.in(mail, settings.reportsAddress(), unpacked.files());
            this.known = KnownConferences.of(facts, mail, codes.stream().filter(MailCodesFound.Found::holds)
                    .map(code -> code.code().toUpperCase(Locale.ROOT)).distinct().toList());
        }

        Explained explained(String file) {
            Sorting sorting = Sorting.of(settings, known.conferences(), new NothingIsFiled(), examination.forms(), once);
            Verdict verdict = overLimit ? sorting.overLimit(mail) : sorting.mail(read);
            Choice choice = new Opener(once, examination.forms()).broughtBy(mail).choice();
            return new Explained(file, verdict, says(verdict), mail,
                    verdict.conferenceId().map(known.conferences()::get).flatMap(KnownConferences::reference), proved(),
                    MachineSigns.of(mail, settings.reportsAddress()), codes, MailParts.of(unpacked, choice), reply(), report(verdict, choice),
                    known.assumed());
        }

        private String says(Verdict verdict) {
            String unreadable = read instanceof ReadMail.Unreadable(String reason, ParsedMail part) ? " " + reason : "";
            return verdict.reason().words() + (verdict.outcome().equals("held") ? unreadable : "");
        }

        private Optional<Boolean> proved() {
            return facts.sendersAreChecked() ? Optional.of(mail.isProvedBy(facts.authservId())) : Optional.empty();
        }

        private String reply() {
            NewWords words = NewWords.in(mail.text());
            return words.saysNothingToAdd() ? "nothing-to-add"
                    : PlainReply.in(words).map(reply -> reply.name().toLowerCase(Locale.ROOT).replace('_', '-')).orElse("");
        }

        private Optional<Examined> report(Verdict verdict, Choice choice) {
            boolean filed = verdict.outcome().equals("filed");
            return filed && choice instanceof Choice.One(FoundFile file) && file.opened() instanceof OpenedFile.Readable readable
                    ? Optional.of(examination.examine(readable.file())) : Optional.empty();
        }

        /** Where nobody said which mailbox is ours, it is the one behind whose plus a code stands, or at least something. */
        private IntakeSettings settings() {
            List<String> plus = mail.recipients().stream().filter(address -> address.matches("[^+@\\s]+\\+[^+@\\s]+@[^@+\\s]+")).toList();
            String reports = facts.reportsAddress().or(() -> plus.stream().filter(OneMail::hasCode).findFirst().or(() -> plus.stream().findFirst())
                    .map(address -> address.replaceFirst("\\+[^@]*@", "@"))).orElse("reports@unknown.invalid");
            return new IntakeSettings(Checking.LIMIT, reports, facts.receiptsAddress().orElse("receipts@unknown.invalid"),
                    facts.authservId());
        }

        private static boolean hasCode(String plusAddress) {
            return BookedConferences.code(plusAddress.substring(plusAddress.indexOf('+') + 1, plusAddress.indexOf('@'))).isPresent();
        }
    }
}
