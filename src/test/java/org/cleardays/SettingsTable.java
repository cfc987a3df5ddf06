package org.cleardays;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of settings as the README shows it. */
public final class SettingsTable {

    private SettingsTable() {
    }

    public static String markdown() {
        return Stream.concat(Setting.REQUIRED.stream(), Setting.FIRST_START.stream())
                .map(setting -> "| `%s` | %s, such as `%s` |\n".formatted(setting.key(), setting.meaning(), setting.example()))
                .collect(Collectors.joining("", "| setting without a default | what it is |\n|---|---|\n", ""));
    }
}
