package org.cleardays.intake;

import java.util.List;

import org.cleardays.intake.guess.Guess;

/**
 * What the person who decides about something held sees of it.
 *
 * @param words   of the mail, as far as they can be read
 * @param files   everything that came with it, what they were packed in left out
 * @param guesses whose it may be, the best first
 */
public record HeldMail(String words, List<File> files, List<Guess> guesses) {

    public HeldMail {
        files = List.copyOf(files);
        guesses = List.copyOf(guesses);
    }

    /**
     * One file.
     *
     * @param hash     tells it from the others when it is chosen
     * @param name     as it may be shown
     * @param within   what it was packed in, blank where it was attached as it is
     * @param what     what it is, in words
     * @param possible whether it could be filed
     */
    public record File(String hash, String name, String within, String what, long size, boolean possible) {
    }

    /** Those that could be filed. */
    public List<File> possible() {
        return files.stream().filter(File::possible).toList();
    }
}
