package org.cleardays.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import org.cleardays.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class AccountsTest {

    private final TestDatabase database = new TestDatabase();
    private final JdbcAccounts accounts = new JdbcAccounts(database.client(), PasswordEncoderFactories.createDelegatingPasswordEncoder(),
            Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void anAccountIsFoundWithItsRoles() {
        accounts.add("dev", "Rowan-House-2", Set.of(StaffRole.BUSINESS_SUPPORT), Optional.of("conferences@council.test"));
        assertThat(accounts.find("dev")).contains(
                new Account("dev", Set.of(StaffRole.BUSINESS_SUPPORT), Optional.of("conferences@council.test")));
    }

    @Test
    void aPasswordIsKeptAsABcryptHashAlone() {
        accounts.add("dev", "Rowan-House-2", Set.of(StaffRole.BUSINESS_SUPPORT), Optional.empty());
        assertThat(accounts.loadUserByUsername("dev").getPassword()).startsWith("{bcrypt}").doesNotContain("Rowan-House-2");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> accounts.add("!", " ", Set.of(), Optional.empty()))
                .isInstanceOfSatisfying(AccountRefused.class, refused -> assertThat(refused.reasons()).hasSize(3));
    }

    @Test
    void theSameUserNameIsRefusedTheSecondTime() {
        accounts.add("dev", "one", Set.of(StaffRole.BUSINESS_SUPPORT), Optional.empty());
        assertThatThrownBy(() -> accounts.add("dev", "two", Set.of(StaffRole.ADMINISTRATOR), Optional.empty()))
                .hasMessage("There is an account with this user name already.");
        assertThat(accounts.find("dev").orElseThrow().roles()).containsExactly(StaffRole.BUSINESS_SUPPORT);
    }

    @Test
    void theStartEndsWithASentenceThatNamesTheMissingKey() {
        MockEnvironment environment = new MockEnvironment().withProperty("cleardays.admin.user", "first");
        assertThatThrownBy(new FirstAdministrator(accounts, environment)::afterSingletonsInstantiated)
                .hasMessageContaining("cleardays.admin.password");
    }

    @Test
    void theFirstAdministratorIsMadeOnce() {
        MockEnvironment environment = new MockEnvironment().withProperty("cleardays.admin.user", "first")
                .withProperty("cleardays.admin.password", "Quarry-Street-41");
        new FirstAdministrator(accounts, environment).afterSingletonsInstantiated();
        new FirstAdministrator(accounts, environment).afterSingletonsInstantiated();
        assertThat(accounts.all()).containsExactly(new Account("first", Set.of(StaffRole.ADMINISTRATOR), Optional.empty()));
    }
}
