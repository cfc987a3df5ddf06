package org.cleardays.demonstration;

import java.util.Optional;
import java.util.Set;

import org.cleardays.portal.account.Accounts;
import org.cleardays.portal.account.StaffRole;

/** Makes the demonstration's account, where it is not there yet. */
final class DemoAccount {

    DemoAccount(Accounts accounts) {
        if (accounts.find("demo").isEmpty()) {
            accounts.add("demo", "demo", Set.of(StaffRole.values()), Optional.of(Cast.HELEN));
        }
    }
}
