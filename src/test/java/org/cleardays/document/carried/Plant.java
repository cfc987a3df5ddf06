package org.cleardays.document.carried;

/**
 * A file with words hidden somewhere in it.
 *
 * @param kind  of file
 * @param place where the words are
 * @param file  with them
 * @param comes {@code carried} without the words, or the word of the reason why the file is not carried at all
 * @param told  what the office is told was left behind; blank where it is told nothing
 */
record Plant(String kind, String place, byte[] file, String comes, String told) {

    /** What is hidden: Jade's new address, which neither Ryan nor Marcus may learn. */
    static final String MARK = "14 Larch Close";
    /** What anybody may see. */
    static final String SEEN = "Ellie likes school.";

    static Plant carried(String kind, String place, byte[] file, String told) {
        return new Plant(kind, place, file, "carried", told);
    }

    @Override
    public String toString() {
        return kind + ": " + place;
    }
}
