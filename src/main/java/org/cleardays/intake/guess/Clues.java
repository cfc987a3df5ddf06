package org.cleardays.intake.guess;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.document.file.ReadFile;
import org.cleardays.intake.identity.WrittenCode;

/**
 * What something that arrived says of itself.
 *
 * @param from    the sender's address, or blank
 * @param codes   what stands behind the plus of our address, and what may be a code in the subject
 * @param subject as it is shown
 * @param words   of the mail
 * @param files   those that can be read
 */
public record Clues(String from, List<WrittenCode> codes, String subject, String words, List<ReadFile> files) {

    public Clues {
        codes = List.copyOf(codes);
        files = List.copyOf(files);
    }

    String footers() {
        return files.stream().map(ReadFile::footer).collect(Collectors.joining(" "));
    }

    String filed() {
        return files.stream().map(file -> file.words() + " " + file.footer()).collect(Collectors.joining(" "));
    }

    /** Everything that is said, in any place. */
    String all() {
        return Stream.of(subject, words, filed()).collect(Collectors.joining(" "));
    }
}
