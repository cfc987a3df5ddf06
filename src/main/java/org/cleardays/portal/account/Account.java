package org.cleardays.portal.account;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who may sign in.
 *
 * @param email the address by which conferences name this person; a chair sees the conferences whose chair has it
 */
public record Account(String userName, Set<StaffRole> roles, Optional<String> email) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean has(StaffRole role) {
        return roles.contains(role);
    }

    /** Whether the person does the office's work. */
    public boolean office() {
        return has(StaffRole.BUSINESS_SUPPORT);
    }

    public boolean administrator() {
        return has(StaffRole.ADMINISTRATOR);
    }

    /** This account as it stands in the audit trail. */
    public String actor() {
        return "user:" + userName;
    }
}
