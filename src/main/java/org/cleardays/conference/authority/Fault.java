package org.cleardays.conference.authority;

/** Something wrong with a file: its line, counted from 1, and the rest of the sentence. */
record Fault(int line, String sentence) {

    String in(String path) {
        return path + ", line " + line + ": " + sentence;
    }
}
