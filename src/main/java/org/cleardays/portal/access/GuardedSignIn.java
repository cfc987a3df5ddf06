package org.cleardays.portal.access;

import java.time.Duration;
import java.util.Locale;

import org.cleardays.portal.link.Attempts;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Signs people in by their password, and lets nobody go on guessing: wrong ones are counted for each name from each block of addresses,
 * and for each name from anywhere. The answer is the same as to a wrong password; whoever is signed in already stays so.
 */
class GuardedSignIn extends DaoAuthenticationProvider {

    private final Attempts fromOnePlace = new Attempts(10, Duration.ofMinutes(15));
    private final Attempts fromAnywhere = new Attempts(100, Duration.ofHours(1));

    GuardedSignIn(UserDetailsService users) {
        super(users);
    }

    @Override
    public Authentication authenticate(Authentication asked) throws AuthenticationException {
        String name = asked.getName().toLowerCase(Locale.ROOT);
        String place = name + " " + block(asked);
        if (name.chars().anyMatch(Character::isISOControl) || !fromOnePlace.hasMore(place) || !fromAnywhere.hasMore(name)) {
            throw new BadCredentialsException("No such name, or too many wrong passwords");
        }
        try {
            return super.authenticate(asked);
        } catch (BadCredentialsException wrong) {
            fromOnePlace.oneMore(place);
            fromAnywhere.oneMore(name);
            throw wrong;
        }
    }

    private static String block(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails web && web.getRemoteAddress() != null
                ? Attempts.blockOf(web.getRemoteAddress()) : "";
    }
}
