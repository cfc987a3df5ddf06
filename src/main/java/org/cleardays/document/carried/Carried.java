package org.cleardays.document.carried;

import java.util.List;
import java.util.Locale;

/** What became of a file of somebody else's that a pack is to carry; never an exception, whatever the file is. */
public sealed interface Carried {

    /**
     * It is carried as pages of our own making, tagged, ready to be bound into a pack.
     *
     * @param pdf        the pages: PDF/UA-1 and PDF/A-2a, with nothing of the file's own but pictures, or words that anybody can see
     * @param pages      how many they are
     * @param removed    what was left behind, in words for the office: "a script", "2 attached files"; empty where there was nothing
     * @param readable   whether its words are there as words; pictures of pages cannot be listened to, nor searched (threat E, 4)
     * @param incomplete the pages, from 1, on which something could not be shown; each of them says so itself
     * @param words      what each page says as text, the first page first; blank where it is a picture alone
     * @param unsearched the pages, from 1, on which there is more to see than those words (threat E, 4)
     */
    record Pages(byte[] pdf, int pages, List<String> removed, boolean readable, List<Integer> incomplete, List<String> words,
                 List<Integer> unsearched) implements Carried {

        public Pages {
            removed = List.copyOf(removed);
            incomplete = List.copyOf(incomplete);
            words = List.copyOf(words);
            unsearched = List.copyOf(unsearched);
        }

        /** What this page says, from 1; blank where no word of it is known. */
        public String says(int page) {
            return page <= words.size() ? words.get(page - 1) : "";
        }

        /** Whether its words are all there is to see on this page, so that they can be searched. */
        public boolean isSearchable(int page) {
            return !says(page).isBlank() && !unsearched.contains(page);
        }
    }

    /** It is not carried, and the pack's index says so. */
    record NotCarried(Reason reason) implements Carried {
    }

    /** Why a file is not carried. */
    enum Reason {
        PASSWORD_PROTECTED("It is protected by a password."),
        BROKEN("It is damaged and cannot be opened."),
        EMPTY("It is empty."),
        TOO_LARGE("It is longer or larger than we carry."),
        BAD_REDACTION("There is text in it that is covered up but still there: anybody could copy it out."),
        UNSAFE("It starts or fetches something when it is opened, or has another file in it, so it was not opened."),
        CANNOT_BE_SHOWN("It is of a kind that cannot be shown as pages."),
        TOOK_TOO_LONG("Showing its pages took too long."),
        TOO_MUCH_MEMORY("Showing its pages took more memory than there is."),
        CRASHED("The program that shows pages ended in the middle of it."),
        NO_READER("No program that shows pages could be started on this machine; nothing is wrong with the file.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** In a sentence about the file, for the office. */
        public String words() {
            return words;
        }

        /** The fixed word, {@code bad-redaction}: the key of a template's own sentence. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
