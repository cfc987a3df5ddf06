package org.cleardays.disclosure.gate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A text without anything that can hide a word: case, accents, spaces, line breaks, hyphens, punctuation and look-alike letters are
 * gone. It remembers where each letter stood in the text as written.
 */
final class Squeezed {

    /** Letters of other scripts, small capitals and the like, and the letters they pass for. */
    private static final String LOOK_ALIKES = "авекмнорстухіїјѕԁӏһёαβεηικορτυνχγζμıłøđ"
            + "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡħŧƀ"
            // Arabic script: letters that keyboards write in two ways
            + "ىیةکہ";
    private static final String PASS_FOR = "abekmhopctyxiijsdlheabenikoptuvxyzmilod"
            + "abcdefghijklmnoprstuvwyzaghtb" + "ييهكه";
    /** Letters that are written as two. */
    private static final Map<Integer, String> AS_TWO = Map.of((int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'þ', "th",
            (int) 'ð', "d");
    /** Letters by their kind that nobody sees: Hangul fillers, the Arabic stretching stroke, combining joiners. */
    private static final Set<Integer> UNSEEN = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x0640, 0x180E, 0x034F);
    private final String written;
    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    /** A word: its letters, where it begins among all letters, and where it stands in the text as written. */
    record Word(String letters, int begins, int from, int to) {

        int ends() {
            return begins + letters.length();
        }
    }

    Squeezed(String written) {
        this.written = written;
        int wordFrom = -1;
        for (int at = 0; at < written.length();) {
            int letter = written.codePointAt(at);
            String plain = plain(letter);
            if (plain.isEmpty() && !passesUnseen(letter)) {
                wordFrom = endWord(wordFrom, at);
            } else if (!plain.isEmpty()) {
                wordFrom = wordFrom < 0 ? at : wordFrom;
                append(plain, at);
            }
            at += Character.charCount(letter);
        }
        endWord(wordFrom, written.length());
    }

    String letters() {
        return letters.toString();
    }

    List<Word> words() {
        return words;
    }

    /** The text as written, from one letter to another. */
    String asWritten(int begin, int end) {
        int last = places.get(end - 1);
        return written.substring(places.get(begin), last + Character.charCount(written.codePointAt(last)));
    }

    String asWritten(Word first, Word last) {
        return written.substring(first.from(), last.to());
    }

    boolean isWholeWords(int begin, int end) {
        return words.stream().anyMatch(word -> word.begins() == begin) && words.stream().anyMatch(word -> word.ends() == end);
    }

    /** Zero, O and o are one letter here; so are 1, l, I and i. */
    static String alike(String plain) {
        return plain.replace('0', 'o').replace('1', 'l').replace('i', 'l');
    }

    private void append(String plain, int at) {
        letters.append(plain);
        for (int i = 0; i < plain.length(); i++) {
            places.add(at);
        }
    }

    private int endWord(int wordFrom, int at) {
        if (wordFrom >= 0) {
            int begins = words.isEmpty() ? 0 : words.getLast().ends();
            words.add(new Word(letters.substring(begins), begins, wordFrom, at));
        }
        return -1;
    }

    private static boolean passesUnseen(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || letter == '\'' || letter == '\u2019' || UNSEEN.contains(letter);
    }

    private static String plain(int letter) {
        if (UNSEEN.contains(letter)) {
            return "";
        }
        String decomposed = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(one -> plain.append(latin(one)));
        return alike(plain.toString());
    }

    private static String latin(int letter) {
        if (Character.isDigit(letter)) {
            return String.valueOf(Character.digit(letter, 10));
        }
        int at = LOOK_ALIKES.indexOf(letter);
        return at < 0 ? AS_TWO.getOrDefault(letter, Character.toString(letter)) : String.valueOf(PASS_FOR.charAt(at));
    }
}
