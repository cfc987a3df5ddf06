package org.cleardays.portal.access;

import java.io.IOException;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Reads the account behind a session anew at each request: a changed role counts at once, a removed account ends the session. */
class StillAnAccount extends OncePerRequestFilter {

    private final UserDetailsService users;

    StillAnAccount(UserDetailsService users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn instanceof UsernamePasswordAuthenticationToken token && token.isAuthenticated()) {
            SecurityContextHolder.getContext().setAuthentication(asItStands(token));
        }
        chain.doFilter(request, response);
    }

    private Authentication asItStands(UsernamePasswordAuthenticationToken token) {
        try {
            UserDetails user = users.loadUserByUsername(token.getName());
            return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        } catch (UsernameNotFoundException e) {
            logger.debug("The account behind a session is gone", e);
            return null;
        }
    }
}
