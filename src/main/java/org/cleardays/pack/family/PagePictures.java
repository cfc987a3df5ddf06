package org.cleardays.pack.family;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.disclosure.DisclosedCopy;

/** Pictures of pages of a file that no machine read into statements. */
public interface PagePictures {

    /** There are none. */
    PagePictures NONE = new PagePictures() {

        @Override
        public boolean inPages(DisclosedCopy copy) {
            return false;
        }

        @Override
        public boolean shows(DisclosedCopy copy) {
            return false;
        }

        @Override
        public Optional<byte[]> of(DisclosedCopy copy) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> png(UUID reportId, int page) {
            return Optional.empty();
        }
    };

    /** Whether it holds pages of a file instead of statements, with pictures of them or without. */
    boolean inPages(DisclosedCopy copy);

    /** Whether there are pictures of the pages that it holds. */
    boolean shows(DisclosedCopy copy);

    /** A PDF of the pages that this copy holds, and of no others; empty where it holds statements. */
    Optional<byte[]> of(DisclosedCopy copy);

    /** One page of the file, from 1, for whoever decides about it or may read it; empty where there is no picture of it. */
    Optional<byte[]> png(UUID reportId, int page);
}
