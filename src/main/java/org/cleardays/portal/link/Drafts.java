package org.cleardays.portal.link;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.cleardays.report.version.Answer;

/** An author's answers about one report before they are sent: they live as long as the session that came by the link. */
record Drafts(UUID reportId, Map<Integer, Answer> byStatement) implements Serializable {

    private static final String NAME = "answers";

    /** What was answered so far about this report; answers about another version are forgotten. */
    static Drafts in(HttpSession session, UUID reportId) {
        return session.getAttribute(NAME) instanceof Drafts drafts && drafts.reportId().equals(reportId) ? drafts
                : new Drafts(reportId, new TreeMap<>());
    }

    Drafts with(Answer answer) {
        Map<Integer, Answer> more = new TreeMap<>(byStatement);
        more.put(answer.statement(), answer);
        return new Drafts(reportId, more);
    }

    Optional<Answer> about(int statement) {
        return Optional.ofNullable(byStatement.get(statement));
    }

    List<Answer> all() {
        return List.copyOf(byStatement.values());
    }

    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }
}
