package org.cleardays.portal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.account.AccountRefused;
import org.cleardays.portal.account.Accounts;
import org.cleardays.portal.account.StaffRole;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator sees who may sign in, and adds an account. */
@Controller
@RequestMapping("/accounts")
class AccountPages {

    private final Accounts accounts;
    private final AuditTrail auditTrail;
    private final TransactionOperations transactions;

    AccountPages(Accounts accounts, AuditTrail auditTrail, TransactionOperations transactions) {
        this.accounts = accounts;
        this.auditTrail = auditTrail;
        this.transactions = transactions;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("roles", StaffRole.values());
        return "accounts";
    }

    @PostMapping
    String add(@RequestParam(defaultValue = "") String userName, @RequestParam(defaultValue = "") String password,
               @RequestParam(required = false) Set<StaffRole> role, @RequestParam(defaultValue = "") String email,
               Account caller, Model model, RedirectAttributes next) {
        Set<StaffRole> roles = role == null ? Set.of() : role;
        try {
            transactions.executeWithoutResult(status -> {
                accounts.add(userName, password, roles, Optional.of(email.strip()).filter(address -> !address.isBlank()));
                recordAdded(userName, roles, caller);
            });
        } catch (AccountRefused e) {
            model.addAttribute("problems", e.reasons());
            model.addAttribute("userName", userName);
            model.addAttribute("email", email);
            return all(model);
        }
        next.addFlashAttribute("done", "The account is added.");
        return "redirect:/accounts";
    }

    /** Who let somebody in is recorded; an account has a name alone, so its id is made from that. */
    private void recordAdded(String userName, Set<StaffRole> roles, Account caller) {
        UUID id = UUID.nameUUIDFromBytes(userName.getBytes(StandardCharsets.UTF_8));
        auditTrail.record(new Act(caller.actor(), "account-added", "account", id, null,
                roles.stream().sorted().map(StaffRole::words).collect(Collectors.joining(", "))));
    }
}
