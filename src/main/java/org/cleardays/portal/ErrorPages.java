package org.cleardays.portal;

import java.io.IOException;

import org.cleardays.portal.access.Mishap;
import org.cleardays.portal.access.Problems;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What is shown when something is not there or went wrong: a plain page, or a problem for callers of the HTTP interface. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    String error(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        Mishap.note(request);
        HttpStatus status = statusOf(request);
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).startsWith("/api/")) {
            Problems.write(response, status, "This request cannot be answered.");
            return null;
        }
        response.setStatus(status.value());
        model.addAttribute("status", status.value());
        return "error";
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
    }
}
