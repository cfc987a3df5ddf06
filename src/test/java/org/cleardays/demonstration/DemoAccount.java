package org.cleardays.demonstration;

import java.util.Optional;
import java.util.Set;

import org.cleardays.portal.account.Accounts;
import org.cleardays.portal.account.StaffRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Makes the demonstration's account, where it is not there yet. */
final class DemoAccount {

    /** The lowest cost there is: the story asks at every look, and a password everybody knows needs no protection. */
    private static final int COST = 4;

    DemoAccount(Accounts accounts, JdbcClient jdbc) {
        if (accounts.find("demo").isEmpty()) {
            accounts.add("demo", "demo", Set.of(StaffRole.values()), Optional.of(Cast.HELEN));
            jdbc.sql("update account set password_hash = ? where user_name = 'demo'")
                    .param("{bcrypt}" + new BCryptPasswordEncoder(COST).encode("demo")).update();
        }
    }
}
