package org.cleardays.portal.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityRefused;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.NoLongerSo;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.Refused;
import org.cleardays.portal.rules.ReplaceRules.Draft;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator changes rules: a phrase or the whole file, then what would come of it, then a reason. */
@Controller
@RequestMapping("/timescales/{name}")
class RuleChangePages {

    private final Authorities authorities;
    private final ReplaceRules replaceRules;
    private final RulesPages pages;

    RuleChangePages(Authorities authorities, ReplaceRules replaceRules, RulesPages pages) {
        this.authorities = authorities;
        this.replaceRules = replaceRules;
        this.pages = pages;
    }

    @GetMapping("/change")
    String change(@PathVariable String name, @RequestParam(defaultValue = "") String rule, @RequestParam Map<String, String> asked, Model model) {
        AuthorityFile file = inForce(name, asked, model);
        model.addAttribute("phrases", DuePhrases.of(file, rule).orElseThrow(NotFound::new));
        model.addAttribute("sheet", RuleSheet.of(pages.rulesOf(file), pages.example(file, asked)).stream()
                .filter(one -> one.id().equals(rule)).findFirst().orElseThrow(NotFound::new));
        return "timescales/change";
    }

    @PostMapping("/change")
    String tryChange(@PathVariable String name, @RequestParam(defaultValue = "") String rule, @RequestParam(defaultValue = "0") int base,
                     @RequestParam Map<String, String> asked, Account caller, Model model) {
        change(name, rule, asked, model);
        DuePhrases phrases = DuePhrases.of(authorities.file(name), rule).orElseThrow(NotFound::new);
        Map<String, String> typed = new HashMap<>();
        phrases.leaves().stream().filter(leaf -> asked.containsKey(leaf.field())).forEach(leaf -> typed.put(leaf.key(), asked.get(leaf.field())));
        model.addAttribute("typed", typed);
        String page = tried(new Draft(name, phrases.with(typed), base), asked, caller, "timescales/change", model);
        if (model.getAttribute("problems") instanceof List<?> reasons) {
            model.addAttribute("problems", PhraseFaults.of(phrases.leaves(), reasons.stream().map(Object::toString).toList()));
        }
        return page;
    }

    @PostMapping("/file")
    String tryFile(@PathVariable String name, @RequestParam(required = false) MultipartFile file, @RequestParam(defaultValue = "") String yaml,
                   @RequestParam(defaultValue = "0") int base, Account caller, Model model) {
        model.addAttribute("text", inForce(name, Map.of(), model).text());
        model.addAttribute("yaml", yaml);
        try {
            return tried(new Draft(name, WrittenFile.of(file, yaml), base), Map.of(), caller, "timescales/file", model);
        } catch (Refused e) {
            model.addAttribute("problems", e.reasons());
            return "timescales/file";
        }
    }

    @PostMapping("/save")
    String save(@PathVariable String name, @RequestParam(defaultValue = "") String yaml, @RequestParam(defaultValue = "0") int base,
                @RequestParam(defaultValue = "") String reason, Account caller, Model model, RedirectAttributes next) {
        model.addAttribute("text", inForce(name, Map.of(), model).text());
        Draft draft = new Draft(name, WrittenFile.oneKindOfLine(yaml), base);
        model.addAttribute("yaml", draft.yaml());
        if (reason.isBlank()) {
            model.addAttribute("problem", "Write why the rules change");
            return tried(draft, Map.of(), caller, "timescales/file", model);
        }
        try {
            List<Effect> effects = replaceRules.save(draft, reason, caller.actor());
            next.addFlashAttribute("done", "The rules are saved. Deadlines that have another date now: " + effects.size() + ".");
            return "redirect:/timescales/" + name;
        } catch (AuthorityRefused e) {
            model.addAttribute("problems", e.reasons());
        } catch (NoLongerSo e) {
            model.addAttribute("problems", List.of(e.getMessage()));
        }
        return "timescales/file";
    }

    /** The page that shows what would come of it, or the page it was typed on with everything that is wrong. */
    private String tried(Draft draft, Map<String, String> asked, Account caller, String otherwise, Model model) {
        try {
            model.addAttribute("effects", replaceRules.tried(draft, caller.actor()));
            AuthorityFile before = authorities.file(draft.name());
            AuthorityFile after = AuthorityFile.of(draft.name(), draft.yaml());
            Example example = pages.example(before, asked);
            model.addAttribute("worked", Arrays.stream(ConferenceKind.values())
                    .flatMap(kind -> WorkedChange.of(pages.rulesOf(before), pages.rulesOf(after), example.of(kind)).stream()).toList());
            model.addAttribute("difference", LineDifference.of(before.text(), after.text()));
            model.addAttribute("yaml", draft.yaml());
            model.addAttribute("base", draft.base());
            return "timescales/check";
        } catch (AuthorityRefused e) {
            model.addAttribute("problems", e.reasons());
        } catch (NoLongerSo e) {
            model.addAttribute("problems", List.of(e.getMessage()));
        }
        return otherwise;
    }

    private AuthorityFile inForce(String name, Map<String, String> asked, Model model) {
        AuthorityFile file = Grants.existing(() -> authorities.file(name));
        model.addAttribute("authority", authorities.get(name));
        model.addAttribute("base", file.version());
        model.addAttribute("example", pages.example(file, asked));
        return file;
    }
}
