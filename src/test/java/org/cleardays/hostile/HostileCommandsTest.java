package org.cleardays.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.cleardays.command.reports.CheckReports;
import org.cleardays.command.reports.ExplainMails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands over the same hostile files and mails: one line with one outcome for each, and one bad file never ends the run. */
@Tag("A12")
class HostileCommandsTest {

    private static final Set<String> OUTCOMES = Set.of("accepted", "returned", "held", "filed", "nothing-to-add", "ignored", "receipt", "response",
            "needs-a-person");

    /** Of the files every fourth is checked: what a folder holds has a line each, and the door is the same as in the other test. */
    private static final int EACH = 4;

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();

    @Test
    void explainSaysOfEachMailWhatIntakeWouldDo() throws IOException {
        int mails = write(Specimens.all().stream().filter(Specimen::mail).toList(), ".eml");
        run(new ExplainMails());
        assertThat(rows()).hasSize(mails).allMatch(row -> OUTCOMES.contains(row.get("outcome").asString()));
    }

    @Test
    void checkSaysOfEachFileWhatBecomesOfIt() throws IOException {
        List<Specimen> all = Specimens.all().stream().filter(specimen -> !specimen.mail()).toList();
        int files = write(IntStream.range(0, all.size() / EACH).mapToObj(i -> all.get(i * EACH)).toList(), "");
        run(new CheckReports());
        assertThat(rows()).allMatch(row -> OUTCOMES.contains(row.get("outcome").asString()));
        assertThat(rows().stream().map(row -> folder.relativize(Path.of(row.get("file").asString())).getName(0)).distinct()).hasSize(files);
    }

    private void run(Object command) {
        int exit = new CommandLine(command).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(new StringWriter())).execute("--json", folder.toString());
        assertThat(exit).isEqualTo(1);
    }

    private int write(List<Specimen> specimens, String ending) throws IOException {
        for (int i = 0; i < specimens.size(); i++) {
            Files.write(folder.resolve("%04d%s".formatted(i, ending)), specimens.get(i).bytes().get());
        }
        return specimens.size();
    }

    private List<JsonNode> rows() {
        return out.toString().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }
}
