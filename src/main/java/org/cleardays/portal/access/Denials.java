package org.cleardays.portal.access;

import java.io.IOException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** How a denial is answered: never in a way that tells whether the thing exists. */
final class Denials {

    private Denials() {
    }

    static void askForBasic(HttpServletRequest request, HttpServletResponse response, AuthenticationException denied) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Cleardays\", charset=\"UTF-8\"");
        Problems.write(response, HttpStatus.UNAUTHORIZED, "Sign in with a user name and password.");
    }

    static void noSuchObject(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException {
        Problems.write(response, HttpStatus.NOT_FOUND, "There is nothing here for you.");
    }

    /** Whoever came by a link is not asked to sign in: the link's time is over. */
    static void showTheDoor(HttpServletRequest request, HttpServletResponse response, AuthenticationException denied) throws IOException {
        boolean byLink = request.getServletPath().matches("/(code|read|countersign|send)(/.*)?");
        response.sendRedirect(byLink ? "/ended" : "/sign-in");
    }

    static void noSuchPage(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException {
        response.sendError(denied instanceof CsrfException ? HttpStatus.FORBIDDEN.value() : HttpStatus.NOT_FOUND.value());
    }
}
