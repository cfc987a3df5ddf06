package org.cleardays.portal.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts in their table; a password is kept as its hash alone. */
class JdbcAccounts implements Accounts, UserDetailsService {

    private final JdbcClient client;
    private final PasswordEncoder passwords;
    private final Clock clock;

    JdbcAccounts(JdbcClient client, PasswordEncoder passwords, Clock clock) {
        this.client = client;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public void add(String userName, String password, Set<StaffRole> roles, Optional<String> email) {
        List<String> reasons = reasonsAgainst(userName, password, roles);
        if (!reasons.isEmpty()) {
            throw new AccountRefused(reasons);
        }
        int added = client.sql("""
                        insert into account (user_name, password_hash, roles, email, added_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(userName, passwords.encode(password), roles.stream().map(Enum::name).sorted().toArray(String[]::new),
                        email.orElse(null), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw new AccountRefused(List.of("There is an account with this user name already."));
        }
    }

    @Override
    public Optional<Account> find(String userName) {
        return client.sql("select user_name, roles, email from account where user_name = ?").param(userName)
                .query((row, number) -> account(row)).optional();
    }

    @Override
    public List<Account> all() {
        return client.sql("select user_name, roles, email from account order by user_name").query((row, number) -> account(row)).list();
    }

    @Override
    public UserDetails loadUserByUsername(String userName) {
        return client.sql("select password_hash, roles from account where user_name = ?").param(userName)
                .query((row, number) -> user(userName, row)).optional()
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private static UserDetails user(String userName, ResultSet row) throws SQLException {
        String[] roles = rolesOf(row).stream().map(Enum::name).toArray(String[]::new);
        return User.withUsername(userName).password(row.getString("password_hash")).roles(roles).build();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(row.getString("user_name"), rolesOf(row), Optional.ofNullable(row.getString("email")));
    }

    private static Set<StaffRole> rolesOf(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return Arrays.stream((String[]) roles.getArray()).map(StaffRole::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> reasonsAgainst(String userName, String password, Set<StaffRole> roles) {
        List<String> reasons = new ArrayList<>();
        if (userName == null || !userName.matches("[A-Za-z0-9._@-]{2,100}")) {
            reasons.add("Enter a user name of 2 to 100 letters, digits, dots, hyphens or at-signs.");
        }
        if (password == null || password.isBlank()) {
            reasons.add("Enter a password.");
        }
        if (roles.isEmpty()) {
            reasons.add("Select what the person may do.");
        }
        return reasons;
    }
}
