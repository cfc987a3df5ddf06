package org.cleardays.document.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.Print;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.BlockBuilder;
import org.cleardays.document.form.Phrases;
import org.cleardays.document.rtf.RtfState.Place;
import org.cleardays.document.word.WordFields;

/** Reads a rich text into blocks: changes accepted, without comments, hidden words and the instructions of fields. */
final class RtfReader implements RtfLexer.Listener {

    private static final int DEEPEST = 10_000;
    private static final int LONGEST = 1_000_000;

    private static final int A_WORD = 3;

    private final RtfSight sight = new RtfSight();
    private final RtfFonts fonts = new RtfFonts();
    private final RtfBody body = new RtfBody();
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private final StringBuilder footer = new StringBuilder();
    private final StringBuilder instructions = new StringBuilder();
    private RtfState state = new RtfState();
    private Danger danger;
    private int toSkip;
    private int covered;
    private int unseen;

    Optional<Danger> danger() {
        Danger last = WordFields.act(instructions) ? Danger.ACTIVE : covered >= A_WORD ? Danger.COVERED : null;
        return Optional.ofNullable(danger == null ? last : danger);
    }

    /** Whether words were left out that are too small, or in the colour of the paper. */
    boolean leftSomeUnseen() {
        return unseen >= A_WORD;
    }

    ReadFile file() {
        flush();
        return new ReadFile(FileKind.RTF, body.blocks(), Phrases.tidy(footer.toString()));
    }

    @Override
    public void groupBegins() {
        flush();
        groups.push(state);
        state = state.copy();
        if (groups.size() > DEEPEST) {
            throw new BlockBuilder.TooMuch();
        }
    }

    @Override
    public void groupEnds() {
        flush();
        if (state.place == Place.INSTRUCTION && !groups.isEmpty() && groups.peek().place != Place.INSTRUCTION) {
            instructions.append(WordFields.END);
        }
        state = groups.isEmpty() ? state : groups.pop();
    }

    @Override
    public void symbol(char symbol) {
        switch (symbol) {
            case '*' -> state.optional = true;
            case '~' -> say("\u00a0");
            case '_' -> say("-");
            default -> { }
        }
    }

    @Override
    public void text(byte letter) {
        if (toSkip > 0) {
            toSkip--;
        } else {
            letters.write(letter);
        }
    }

    @Override
    public void word(String name, int number) {
        boolean optional = state.optional;
        state.optional = false;
        if (name.equals("u")) {
            flush();
            say((char) number < ' ' ? "" : String.valueOf((char) number));
            toSkip = state.skip;
            return;
        }
        flush();
        toSkip = 0;
        if (RtfWords.DANGERS.containsKey(name) && danger == null) {
            danger = RtfWords.DANGERS.get(name);
        }
        if (state.place == Place.COLOURS) {
            sight.describes(name, number);
        } else if (!turn(name, optional) && state.place != Place.NOWHERE) {
            set(name, number);
        }
    }

    /** Whether the word turns the group into another place. */
    private boolean turn(String name, boolean optional) {
        if (RtfWords.PLACES.containsKey(name)) {
            begin(RtfWords.PLACES.get(name));
        } else if (name.equals("ud")) {
            state.place = state.around == Place.NOWHERE && !groups.isEmpty() ? groups.peek().around : state.place;
        } else if (name.equals("upr") || RtfWords.NOWHERE.contains(name) || RtfWords.DANGERS.containsKey(name)) {
            state.place = Place.NOWHERE;
        } else if (optional && !name.equals("shpinst") && !name.equals("cs")) {
            state.place = Place.NOWHERE;
        } else {
            return false;
        }
        return true;
    }

    private void begin(Place place) {
        if (state.place != Place.NOWHERE || place == Place.INSTRUCTION) {
            state.place = place;
            state.plain();
        }
        switch (place) {
            case INSTRUCTION -> instructions.append(WordFields.BEGIN);
            case FOOTER -> footer.append(' ');
            case NOTE -> body.say(" ", state.bold);
            default -> { }
        }
    }

    private void set(String name, int number) {
        sight.word(name, number, state);
        switch (name) {
            case "v" -> state.hidden = number != 0;
            case "deleted" -> state.deleted = number != 0;
            case "b" -> state.bold = number != 0;
            case "plain" -> state.plain();
            case "uc" -> state.skip = Math.max(0, number);
            case "f" -> font(number);
            case "par", "sect", "cell", "row" -> end(name);
            default -> other(name, number);
        }
    }

    private void font(int number) {
        state.font = number;
        if (state.place == Place.FONTS) {
            fonts.describes("f", number);
        }
    }

    private void other(String name, int number) {
        if (RtfWords.LETTERS.containsKey(name)) {
            say(RtfWords.LETTERS.get(name));
        } else if (state.place == Place.FONTS) {
            fonts.describes(name, number);
        } else if (state.place == Place.STYLES && name.equals("s")) {
            body.describesStyle(number);
        } else if (state.place == Place.BODY) {
            fonts.says(name, number);
            body.word(name, number);
        }
    }

    private void end(String what) {
        if (state.place == Place.BODY) {
            body.end(what);
        } else {
            say(" ");
        }
    }

    private void flush() {
        if (letters.size() > 0) {
            say(letters.toString(fonts.of(state.font)));
            letters.reset();
        }
    }

    private void say(String text) {
        switch (state.place) {
            case INSTRUCTION -> instructions.append(text);
            case STYLES -> body.namesStyle(text);
            case COLOURS -> text.chars().filter(letter -> letter == ';').forEach(end -> sight.describesNext());
            case FOOTER -> footer.append(isSeen(text) ? text : "");
            case BODY, NOTE -> body.say(isSeen(text) ? text : "", state.bold);
            default -> { }
        }
        if (footer.length() + instructions.length() > LONGEST) {
            throw new BlockBuilder.TooMuch();
        }
    }

    /** Neither hidden nor deleted, nor lost for its colour or size. */
    private boolean isSeen(String text) {
        Print print = sight.print(state);
        int letters = state.isSeen() ? (int) text.chars().filter(Character::isLetterOrDigit).count() : 0;
        covered += print.isCovered() ? letters : 0;
        unseen += print.isSeen() ? 0 : letters;
        return state.isSeen() && print.isSeen();
    }
}
