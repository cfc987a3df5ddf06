package org.cleardays.document.object;

import java.util.Optional;

import org.apache.pdfbox.cos.COSDictionary;

/** What is changed in a section's objects as they are met, each once. */
public interface Turning {

    /** Where an object is written instead, if elsewhere. */
    Optional<Reference> elsewhere(COSDictionary met);

    /** Makes a dictionary ready to be written, whether it is an object of its own or stands within one. */
    void prepare(COSDictionary met);

    /** Leaves all as it is. */
    Turning NOTHING = new Turning() {

        @Override
        public Optional<Reference> elsewhere(COSDictionary met) {
            return Optional.empty();
        }

        @Override
        public void prepare(COSDictionary met) {
            // nothing is changed
        }
    };
}
