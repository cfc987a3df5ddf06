package org.cleardays.command.packs;

import java.util.List;

/** A folder that no pack can be made from, with everything that is wrong with its {@code conference.yaml}. */
final class FolderRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    FolderRefused(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    List<String> reasons() {
        return reasons;
    }
}
