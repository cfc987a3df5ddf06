package org.cleardays.document.rtf;

/** Takes rich text apart, as its specification 1.9.1 says; forgiving, in one pass, and never asking for more memory than the file has bytes. */
final class RtfLexer {

    /** What is told of each piece. */
    interface Listener {

        void groupBegins();

        void groupEnds();

        /**
         * A control word.
         *
         * @param number 1 where none was given
         */
        void word(String name, int number);

        /** A control symbol, such as {@code *} or {@code ~}. */
        void symbol(char symbol);

        /** A byte of text in the code page of its font. */
        void text(byte letter);
    }

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 9;

    private final byte[] bytes;
    private final Listener listener;
    private int at;

    private RtfLexer(byte[] bytes, Listener listener) {
        this.bytes = bytes;
        this.listener = listener;
    }

    static void read(byte[] bytes, Listener listener) {
        new RtfLexer(bytes, listener).read();
    }

    private void read() {
        while (at < bytes.length) {
            byte next = bytes[at++];
            switch (next) {
                case '{' -> listener.groupBegins();
                case '}' -> listener.groupEnds();
                case '\\' -> control();
                case '\r', '\n', 0 -> { }
                case '\t' -> listener.word("tab", 1);
                default -> listener.text(next);
            }
        }
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        char first = (char) (bytes[at] & 0xFF);
        if (isLetter(first)) {
            word();
            return;
        }
        at++;
        switch (first) {
            case '\'' -> hex();
            case '\\', '{', '}' -> listener.text((byte) first);
            case '\r', '\n' -> listener.word("par", 1);
            default -> listener.symbol(first);
        }
    }

    private void word() {
        int start = at;
        while (at < bytes.length && isLetter((char) bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        String name = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
        int number = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (name.equals("bin")) {
            at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
        } else {
            listener.word(name, number);
        }
    }

    private int number() {
        boolean negative = at < bytes.length && bytes[at] == '-';
        int start = negative ? at + 1 : at;
        int end = start;
        while (end < bytes.length && Character.isDigit(bytes[end])) {
            end++;
        }
        if (end == start) {
            return 1;
        }
        at = end;
        int number = Integer.parseInt(new String(bytes, start, Math.min(end - start, LONGEST_NUMBER), java.nio.charset.StandardCharsets.US_ASCII));
        return negative ? -number : number;
    }

    private void hex() {
        if (at + 1 < bytes.length) {
            int high = Character.digit(bytes[at], 16);
            int low = Character.digit(bytes[at + 1], 16);
            if (high >= 0 && low >= 0) {
                listener.text((byte) (high * 16 + low));
                at += 2;
            }
        }
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }
}
