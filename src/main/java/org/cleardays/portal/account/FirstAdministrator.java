package org.cleardays.portal.account;

import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;

/**
 * Makes the first administrator from {@code cleardays.admin.user} and {@code cleardays.admin.password} where there is no account yet.
 *
 * <p>Runs when every bean has been made, so that a bean that adds accounts of its own as it is made comes first.
 */
class FirstAdministrator implements SmartInitializingSingleton {

    private static final String USER = "cleardays.admin.user";
    private static final String PASSWORD = "cleardays.admin.password";

    private final Accounts accounts;
    private final Environment environment;

    FirstAdministrator(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (accounts.all().isEmpty()) {
            accounts.add(needed(USER), needed(PASSWORD), Set.of(StaffRole.ADMINISTRATOR), Optional.empty());
        }
    }

    private String needed(String key) {
        return Optional.ofNullable(environment.getProperty(key)).filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalStateException("There is no account yet: set " + key
                        + ", so that a first administrator can sign in."));
    }
}
