package org.cleardays.disclosure;

/** Whether one reader may read one statement without a person's release, and if not, why. */
public sealed interface Verdict {

    /** It stands in the reader's copy. */
    record Reads() implements Verdict {
    }

    /** It was decided that it is not in the copy: by its author, by the rules, or for this reader altogether. */
    record Closed(Why why) implements Verdict {
    }

    /** Nobody has decided yet: it is not in the copy, and a person looks before anything of the report leaves. */
    record Waits(Why why) implements Verdict {
    }

    /** Why something is not in a reader's copy; in words for the office, never for the reader. */
    enum Why {
        NOT_A_READER("gets no copies of reports"),
        KEPT_ALTOGETHER("a recorded decision keeps every report from this person"),
        ABOUT_OTHERS("it is about none of their own children, nor about themselves"),
        KEPT_BACK("a recorded decision keeps it from this person"),
        NOT_THIS_PERSON("its author keeps it from this person"),
        ONLY_OTHERS("its author gives it to others alone"),
        PROFESSIONALS_ONLY("for professionals only"),
        CHAIR_ONLY("for the chair only"),
        NOBODY("for nobody to read"),
        AWAITS_RELEASE("its author asks that a person release it"),
        UNCLEAR("who may read it was not understood"),
        CHILDS_WORDS("a child's own words wait until the child's safety and wishes are recorded"),
        ABOUT_NOBODY_KNOWN("it is about somebody this conference does not know"),
        PREGNANCY("it tells of a pregnancy too, which is the mother's"),
        RESTS_ON_WITHHELD("an opinion that rests on a statement this person does not read"),
        YOUNG_PERSON("a young person reads what somebody has recorded for them, with whom beside them, and when");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    default boolean reads() {
        return this instanceof Reads;
    }
}
