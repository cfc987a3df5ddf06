package org.cleardays.portal.account;

import java.util.Locale;

/** What somebody with an account may do: keep the accounts, do the office's work, or read the packs of their own conferences. */
public enum StaffRole {
    ADMINISTRATOR, BUSINESS_SUPPORT, CHAIR;

    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
