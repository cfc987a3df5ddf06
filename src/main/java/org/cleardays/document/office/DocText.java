package org.cleardays.document.office;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.cleardays.document.file.Print;
import org.cleardays.document.form.BlockBuilder;
import org.cleardays.document.word.WordFields;

/** The words of an old Word file's paragraphs as they are seen: changes accepted, without hidden words and the instructions of fields. */
final class DocText {

    private static final char FIELD_BEGINS = '\u0013';
    private static final char RESULT_BEGINS = '\u0014';
    private static final char FIELD_ENDS = '\u0015';
    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 100;
    private static final int A_WORD = 3;

    private final StringBuilder instructions = new StringBuilder();

    /** For each field that is open, from the outside in, whether its instruction is being read. */
    private final StringBuilder open = new StringBuilder();
    private int covered;
    private int unseen;

    String of(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean seen = !run.isMarkedDeleted() && !run.isVanished() && isSeen(run, paragraph);
            String text = run.isSymbol() ? String.valueOf(run.getSymbolCharacter()) : run.text();
            for (int at = 0; at < text.length(); at++) {
                take(text.charAt(at), seen, words);
            }
        }
        return words.toString();
    }

    /** Not lost for its colour or size; letters that are covered are counted. */
    private boolean isSeen(CharacterRun run, Paragraph paragraph) {
        Print print = DocSight.print(run, paragraph);
        int letters = (int) run.text().chars().filter(Character::isLetterOrDigit).count();
        covered += print.isCovered() ? letters : 0;
        unseen += print.isSeen() ? 0 : letters;
        return print.isSeen();
    }

    /** Whether words lie on a ground of their own colour: a redaction that does not redact. */
    boolean coversSome() {
        return covered >= A_WORD;
    }

    /** Whether words were left out that are too small, or in the colour of the paper. */
    boolean leftSomeUnseen() {
        return unseen >= A_WORD;
    }

    boolean actsByFields() {
        return WordFields.act(instructions);
    }

    private void take(char letter, boolean seen, StringBuilder words) {
        switch (letter) {
            case FIELD_BEGINS -> {
                open.append('i');
                instruct(WordFields.BEGIN);
            }
            case RESULT_BEGINS -> turn('r');
            case FIELD_ENDS -> {
                open.setLength(Math.max(0, open.length() - 1));
                instruct(WordFields.END);
            }
            default -> {
                if (open.indexOf("i") >= 0) {
                    instruct(letter);
                } else if (seen) {
                    words.append(shown(letter));
                }
            }
        }
    }

    private void turn(char part) {
        if (!open.isEmpty()) {
            open.setCharAt(open.length() - 1, part);
        }
        instruct(WordFields.END);
    }

    private void instruct(char letter) {
        instructions.append(letter);
        if (instructions.length() > LONGEST || open.length() > DEEPEST) {
            throw new BlockBuilder.TooMuch();
        }
    }

    /** Marks of cells, pictures, notes and comments are not shown. */
    private static String shown(char letter) {
        return switch (letter) {
            case '\t', '\n', '\u000b', '\f', '\r' -> " ";
            case '\u001e' -> "-";
            default -> letter < ' ' ? "" : String.valueOf(letter);
        };
    }

    /** All of its words are bold. */
    static boolean isBold(Paragraph paragraph) {
        boolean bold = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.text().isBlank()) {
                if (!run.isBold()) {
                    return false;
                }
                bold = true;
            }
        }
        return bold;
    }
}
