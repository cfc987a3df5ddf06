package org.cleardays.command.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.booking.BookedConferences;
import org.cleardays.conference.booking.Bookings;
import org.cleardays.document.worker.WorkerDoor;
import org.cleardays.document.worker.WorkerSettings;
import org.cleardays.report.ReportExamination;
import org.cleardays.report.checks.ReportChecks;
import org.cleardays.report.hints.ReportHints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what would become of mails, and why. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = {
    "Says what would become of a mail and why: its files, its code, its sender, and the outcome. Nothing is filed and nothing is sent.",
    "Without --conference it is assumed that the mail's code is a conference's and its sender an invited author, and that is said."},
        footer = {"", "Exit codes: 0 every mail would be filed and its report accepted; 1 at least one would not; 2 usage."})
public final class ExplainMails implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "MAIL.eml", description = "mails as they were sent, or folders of them")
    private List<Path> paths;

    @Option(names = "--json", description = "one JSON object a line for each mail")
    private boolean json;

    @Option(names = "--conference", paramLabel = "FILE.yaml[=CODE]",
            description = {"the booking of a conference there is, and the code of its address;",
                "without a code the mail's own is taken for it; may be repeated"})
    private List<String> conferences = List.of();

    @Option(names = "--reports-address", defaultValue = "${env:CLEARDAYS_MAIL_REPORTSADDRESS}", paramLabel = "ADDRESS",
            description = "the mailbox that agencies send to (default: the one behind whose plus the mail's code stands)")
    private String reportsAddress;

    @Option(names = "--receipts-address", defaultValue = "${env:CLEARDAYS_MAIL_RECEIPTSADDRESS}", paramLabel = "ADDRESS",
            description = "where delivery notices come to")
    private String receiptsAddress;

    @Option(names = "--authserv-id", defaultValue = "none", paramLabel = "NAME",
            description = "what our mail server calls itself in Authentication-Results (default: none, senders are not checked)")
    private String authservId;

    @Spec
    private CommandSpec spec;

    private boolean allAccepted = true;
    private boolean any;

    @Override
    public Integer call() {
        MailFacts facts = new MailFacts(given(reportsAddress), given(receiptsAddress), authservId, conferences.stream().map(this::booked).toList());
        ReportExamination examination = ReportExamination.offline(ReportChecks.all(), ReportHints.all());
        try (WorkerDoor door = new WorkerDoor(WorkerSettings.USUAL)) {
            Explaining explaining = new Explaining(door, examination, facts);
            new FilesGiven(paths).each(file -> explain(file, explaining));
        }
        return any && allAccepted ? 0 : 1;
    }

    private void explain(Path file, Explaining explaining) {
        any = true;
        try {
            Explained explained = explaining.explain(file);
            allAccepted &= explained.isAccepted();
            say(json ? ExplainedAsJson.line(explained) : ExplainedTold.aloud(explained));
        } catch (IOException e) {
            allAccepted = false;
            CheckedFile unreadable = CheckedFile.unreadable(file);
            say(json ? CheckedAsJson.line(unreadable) : CheckedTold.aloud(unreadable));
        }
    }

    private MailFacts.Booked booked(String given) {
        int split = given.lastIndexOf('=');
        Path file = Path.of(split < 0 ? given : given.substring(0, split));
        Optional<String> code = split < 0 ? Optional.empty() : BookedConferences.code(given.substring(split + 1));
        if (split >= 0 && code.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "\"" + given.substring(split + 1) + "\" is no code: its check characters do not hold.");
        }
        try {
            return new MailFacts.Booked(Bookings.fromYaml(Files.readString(file)), code);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "The file " + file + " cannot be read.", e);
        } catch (BookingRefused e) {
            throw new ParameterException(spec.commandLine(), file + ": " + String.join(" ", e.reasons()), e);
        }
    }

    private static Optional<String> given(String option) {
        return Optional.ofNullable(option).filter(words -> !words.isBlank());
    }

    private void say(String words) {
        spec.commandLine().getOut().println(words);
    }
}
