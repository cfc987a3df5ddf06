package org.cleardays.pack;

/**
 * Where a reader can answer or ask.
 *
 * @param phone the conference office's telephone ({@code cleardays.office.phone})
 * @param email its mail address ({@code cleardays.office.email})
 */
public record PackSettings(String phone, String email) {

    public PackSettings {
        refuseBlank("cleardays.office.phone", phone);
        refuseBlank("cleardays.office.email", email);
    }

    private static void refuseBlank(String key, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(key + " is missing: a reader's copy says where to answer.");
        }
    }
}
