package org.cleardays.command.reports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.cleardays.document.worker.WorkerDoor;
import org.cleardays.document.worker.WorkerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and says, as an author would hear it, whether each is accepted, and if not, why. */
@Command(name = "check", mixinStandardHelpOptions = true, description = {
    "Reads reports and says whether each would be accepted, and if not, every reason at its place.",
    "A folder stands for all files in it; what is packed (zip, winmail.dat, msg, eml) is unpacked. Nothing is filed and nothing is sent."},
        footer = {"", "Exit codes: 0 every file was accepted; 1 at least one was not; 2 usage."})
public final class CheckReports implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "reports, or folders of them")
    private List<Path> paths;

    @Option(names = "--form", paramLabel = "NAME",
            description = {"read by this form rather than the one a file's footer names: general, general/2026-01-05,",
                "or the path of a form of your own (its form.yaml, or the folder it is in)"})
    private String form;

    @Option(names = "--json", description = "one JSON object a line for each file")
    private boolean json;

    @Option(names = "--commented", paramLabel = "OUT.docx", description = "write the one file given (.docx) with a Word comment at each place")
    private Path commented;

    @Spec
    private CommandSpec spec;

    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Override
    public Integer call() {
        FilesGiven files = new FilesGiven(paths);
        if (commented != null && !files.isOneFile()) {
            throw new ParameterException(spec.commandLine(), "--commented takes one file; name just that.");
        }
        FormGiven given = FormGiven.of(Optional.ofNullable(form), spec.commandLine());
        try (WorkerDoor door = new WorkerDoor(WorkerSettings.USUAL)) {
            Checking checking = new Checking(door, given.examination(), given.form());
            files.each(file -> checking.check(file).forEach(this::tell));
            if (commented != null) {
                comment(new Commenting(door, checking, given.examination()));
            }
        }
        sum();
        return outcomes.keySet().equals(java.util.Set.of("accepted")) ? 0 : 1;
    }

    private void comment(Commenting commenting) {
        try {
            commenting.write(paths.getFirst(), commented).ifPresent(spec.commandLine().getErr()::println);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), commented + " cannot be written.", e);
        }
    }

    private void tell(CheckedFile checked) {
        outcomes.merge(checked.outcome(), 1, Integer::sum);
        out().println(json ? CheckedAsJson.line(checked) : CheckedTold.aloud(checked));
    }

    private void sum() {
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        if (!json && all != 1) {
            out().println(all + " files" + outcomes.entrySet().stream().map(outcome -> outcome.getValue() + " " + outcome.getKey())
                    .collect(Collectors.joining(", ", all == 0 ? "" : ": ", "")) + ".");
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
