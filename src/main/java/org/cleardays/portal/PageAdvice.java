package org.cleardays.portal;

import java.beans.PropertyEditorSupport;
import java.security.Principal;

import org.cleardays.portal.account.Account;
import org.cleardays.portal.account.Accounts;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.NothingToDo;
import org.cleardays.portal.view.PlainWords;
import org.cleardays.portal.view.PortalSettings;
import org.cleardays.portal.view.Times;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What every page has, and what every page shows where there is nothing for the caller. */
@ControllerAdvice(annotations = Controller.class)
class PageAdvice {

    private final PortalSettings settings;
    private final Times times;
    private final Accounts accounts;
    private final PlainWords words;

    PageAdvice(PortalSettings settings, Times times, Accounts accounts, PlainWords words) {
        this.settings = settings;
        this.times = times;
        this.accounts = accounts;
        this.words = words;
    }

    /** Characters that nobody sees and no database takes are left out of whatever is written; nobody's words are lost for one of them. */
    @InitBinder
    void withoutUnseen(WebDataBinder fields) {
        fields.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String written) {
                setValue(written.replaceAll("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}&&[^\\r\\n\\t]]", ""));
            }
        });
    }

    /** The account of somebody of the office; null for everybody else, and for a page that anybody may see. */
    @ModelAttribute("caller")
    Account caller(Principal principal) {
        return principal instanceof UsernamePasswordAuthenticationToken ? accounts.find(principal.getName()).orElse(null) : null;
    }

    @ModelAttribute("portal")
    PortalSettings portal() {
        return settings;
    }

    @ModelAttribute("times")
    Times times() {
        return times;
    }

    @ModelAttribute("words")
    PlainWords words() {
        return words;
    }

    @ExceptionHandler(NothingToDo.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothingToDo(Model model) {
        model.addAttribute("portal", settings);
        return "link/nothing-to-do";
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothingHere(Model model) {
        model.addAttribute("portal", settings);
        model.addAttribute("status", HttpStatus.NOT_FOUND.value());
        return "error";
    }
}
