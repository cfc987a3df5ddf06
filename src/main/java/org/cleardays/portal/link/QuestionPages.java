package org.cleardays.portal.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpSession;

import org.cleardays.conference.Conference;
import org.cleardays.dispatch.Links.Link;
import org.cleardays.portal.act.AnswerReport;
import org.cleardays.portal.act.NotFound;
import org.cleardays.report.Finding;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.cleardays.report.Statement;
import org.cleardays.report.hints.MarkSuggestion;
import org.cleardays.report.version.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks an author for what their statements lack, one at a time; nothing is sent before they have seen all their answers together. */
@Controller
@RequestMapping("/send/check")
class QuestionPages {

    private static final Set<String> MARKS = Set.of("", "FACT", "OBSERVATION", "ALLEGATION", "OPINION");
    private static final int LONGEST = 500;

    private final CurrentLink current;
    private final Reports reports;
    private final AnswerReport answerReport;

    QuestionPages(CurrentLink current, Reports reports, AnswerReport answerReport) {
        this.current = current;
        this.reports = reports;
        this.answerReport = answerReport;
    }

    @GetMapping("/{number}")
    String ask(@PathVariable int number, LinkAuthentication came, HttpSession session, Model model) {
        Optional<Report> asked = asked(came);
        if (asked.isEmpty()) {
            return "redirect:/send/check";
        }
        Question question = question(asked.get(), number);
        Drafts drafts = Drafts.in(session, asked.get().id());
        return show(asked.get(), question, drafts.about(question.statement().number()), came, model);
    }

    private String show(Report report, Question question, Optional<Answer> answer, LinkAuthentication came, Model model) {
        Link link = current.link(came);
        Conference conference = current.conference(link);
        Statement statement = question.statement();
        model.addAttribute("conference", conference);
        model.addAttribute("question", question);
        model.addAttribute("of", Question.of(report).size());
        model.addAttribute("answer", answer.map(given -> given.appliedTo(statement)).orElse(statement));
        model.addAttribute("suggestion", statement.mark().isPresent() ? null : MarkSuggestion.of(statement).map(MarkSuggestion::says).orElse(null));
        model.addAttribute("children", conference.childrenKnownTo(conference.person(link.personId())));
        return "answer/question";
    }

    @PostMapping("/{number}")
    String take(@PathVariable int number, @RequestParam(defaultValue = "") String mark, @RequestParam(defaultValue = "") String source,
                @RequestParam(defaultValue = "") String about, LinkAuthentication came, HttpSession session, Model model) {
        Optional<Report> asked = asked(came);
        if (asked.isEmpty()) {
            return "redirect:/send/check";
        }
        Report report = asked.get();
        Question question = question(report, number);
        Answer answer = new Answer(question.statement().number(), MARKS.contains(mark) ? mark : "", brief(source), brief(about));
        Drafts drafts = Drafts.in(session, report.id()).with(answer);
        List<String> problems = stillMissing(report, question, drafts);
        if (!problems.isEmpty()) {
            model.addAttribute("problems", problems);
            model.addAttribute("field", fieldOf(answer.appliedTo(question.statement())));
            return show(report, question, Optional.of(answer), came, model);
        }
        drafts.keepIn(session);
        return "redirect:/send/check/" + next(report, number);
    }

    private static String brief(String typed) {
        return typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
    }

    private static String next(Report report, int number) {
        return number < Question.of(report).size() ? String.valueOf(number + 1) : "answers";
    }

    /** By the checks themselves, which will look at it again. */
    private List<String> stillMissing(Report report, Question question, Drafts drafts) {
        return reports.lookOver(report.id(), drafts.all()).findings().stream()
                .filter(finding -> finding.place().equals(question.statement().place())).map(Finding::says).toList();
    }

    private static String fieldOf(Statement answered) {
        if (answered.mark().isEmpty()) {
            return "FACT";
        }
        return answered.about().isBlank() && !answered.source().isBlank() ? "about" : "source";
    }

    @GetMapping("/answers")
    String answers(LinkAuthentication came, HttpSession session, Model model) {
        Optional<Report> asked = asked(came);
        if (asked.isEmpty()) {
            return "redirect:/send/check";
        }
        Drafts drafts = Drafts.in(session, asked.get().id());
        model.addAttribute("conference", current.conference(current.link(came)));
        model.addAttribute("lines", Question.of(asked.get()).stream().map(question -> Line.of(question, drafts)).toList());
        model.addAttribute("left", reports.lookOver(asked.get().id(), drafts.all()).findings());
        model.addAttribute("answered", !drafts.all().isEmpty());
        return "answer/answers";
    }

    /** A question with what was answered, if it was. */
    public record Line(Question question, boolean answered, Statement statement) {

        static Line of(Question question, Drafts drafts) {
            Optional<Answer> answer = drafts.about(question.statement().number());
            return new Line(question, answer.isPresent(), answer.map(given -> given.appliedTo(question.statement())).orElse(question.statement()));
        }
    }

    @PostMapping("/answers")
    String send(LinkAuthentication came, HttpSession session) {
        Optional<Report> asked = asked(came);
        List<Answer> answers = asked.map(report -> Drafts.in(session, report.id()).all()).orElse(List.of());
        if (answers.isEmpty()) {
            return "redirect:/send/check";
        }
        answerReport.answer(asked.orElseThrow().id(), answers);
        Drafts.forget(session);
        Sent.forget(session);
        return "redirect:/send/sent";
    }

    /** The author's own newest report, where it waits for changes. */
    private Optional<Report> asked(LinkAuthentication came) {
        Link link = current.link(came);
        return reports.newest(link.conferenceId(), link.personId()).filter(report -> report.state() == ReportState.RETURNED);
    }

    private static Question question(Report report, int number) {
        return Question.of(report).stream().filter(question -> question.number() == number).findFirst().orElseThrow(NotFound::new);
    }
}
