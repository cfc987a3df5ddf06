package org.cleardays.demonstration;

import java.util.Optional;
import java.util.Set;

import org.cleardays.portal.account.Accounts;
import org.cleardays.portal.account.StaffRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Makes the demonstration's accounts, where they are not there yet: a first one, and that of the second person at the gate. */
final class DemoAccount {

    /** The lowest cost there is: the story asks at every look, and a password everybody knows needs no protection. */
    private static final int COST = 4;

    DemoAccount(Accounts accounts, JdbcClient jdbc) {
        add("demo", Set.of(StaffRole.values()), Optional.of(Cast.HELEN), accounts, jdbc);
        add("demo2", Set.of(StaffRole.BUSINESS_SUPPORT), Optional.empty(), accounts, jdbc);
    }

    private static void add(String name, Set<StaffRole> roles, Optional<String> email, Accounts accounts, JdbcClient jdbc) {
        if (accounts.find(name).isEmpty()) {
            accounts.add(name, name, roles, email);
            jdbc.sql("update account set password_hash = ? where user_name = ?")
                    .params("{bcrypt}" + new BCryptPasswordEncoder(COST).encode(name), name).update();
        }
    }
}
