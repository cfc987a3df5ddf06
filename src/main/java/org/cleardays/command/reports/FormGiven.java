package org.cleardays.command.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.cleardays.report.ReportExamination;
import org.cleardays.report.checks.ReportChecks;
import org.cleardays.report.form.FormFiles;
import org.cleardays.report.form.FormsRefused;
import org.cleardays.report.hints.ReportHints;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The form that reports are read by, where one was named, and the examination that knows it.
 *
 * @param form empty where each file's own footer or headings tell
 */
record FormGiven(ReportExamination examination, Optional<String> form) {

    /** By its name, by its name and date, or by the path of its description or of the folder that holds it. */
    static FormGiven of(Optional<String> given, CommandLine line) {
        Optional<Path> description = given.map(Path::of).map(path -> Files.isDirectory(path) ? path.resolve("form.yaml") : path)
                .filter(Files::isRegularFile);
        if (description.isPresent()) {
            return own(description.get(), line);
        }
        ReportExamination examination = ReportExamination.offline(ReportChecks.all(), ReportHints.all());
        return new FormGiven(examination, given.map(name -> examination.formNamed(name).orElseThrow(() -> new ParameterException(line,
                "There is no form \"" + name + "\"; known are " + String.join(", ", examination.formNames()) + ", and files of your own."))));
    }

    private static FormGiven own(Path description, CommandLine line) {
        try {
            return new FormGiven(ReportExamination.offlineWith(description, ReportChecks.all(), ReportHints.all()),
                    Optional.of(FormFiles.nameOf(description)));
        } catch (FormsRefused e) {
            throw new ParameterException(line, e.getMessage(), e);
        }
    }
}
