package org.cleardays;

import java.util.List;

/** Cleardays cannot start with these settings. */
class SettingsRefused extends RuntimeException {

    SettingsRefused(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
    }
}
