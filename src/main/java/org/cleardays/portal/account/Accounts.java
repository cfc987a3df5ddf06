package org.cleardays.portal.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts of the office. */
public interface Accounts {

    /** Adds an account. Throws {@link AccountRefused} with everything that is wrong at once. */
    void add(String userName, String password, Set<StaffRole> roles, Optional<String> email);

    Optional<Account> find(String userName);

    List<Account> all();
}
