package org.cleardays.pack.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cleardays.pack.chapter.Chronology;
import org.cleardays.pack.chapter.FourQuestions;
import org.cleardays.pack.chapter.SafetyScales;
import org.cleardays.pack.chapter.ScalePictures;
import org.cleardays.pack.chapter.Voice;
import org.cleardays.pack.plan.PackPlan;

/**
 * A chapter of a pack that is no report.
 *
 * @param anchor   what links call it
 * @param title    in the index and among the bookmarks
 * @param template its page in {@code templates/packs}
 * @param values   what the page is filled with
 * @param lasting  whether it says the same as long as its reports do, and so need not be printed again
 */
record Chapter(String anchor, String title, String template, Map<String, Object> values, boolean lasting) {

    /** A child's scale and its picture. */
    record Drawn(SafetyScales.ChildsScale scale, String picture) {
    }

    /** What was asked for and when it was due; then what draws on all reports, where there is more than one. */
    static List<Chapter> beforeTheReports(PackPlan plan, ScalePictures pictures) {
        List<Chapter> chapters = new ArrayList<>(List.of(
                new Chapter("asked", "Reports asked for", "chair-asked", Map.of("plan", plan), false),
                new Chapter("deadlines", "Deadlines", "chair-deadlines", Map.of("plan", plan), false)));
        chapters.addAll(drawnTogether(plan, pictures));
        return chapters;
    }

    /** None where a single agency would stand beside itself. */
    static List<Chapter> drawnTogether(PackPlan plan, ScalePictures pictures) {
        List<Chapter> chapters = new ArrayList<>();
        if (plan.drawsTogether()) {
            List<Voice> voices = plan.voices();
            Chronology chronology = Chronology.of(voices);
            if (!chronology.holdsNothing()) {
                chapters.add(new Chapter("chronology", "What happened, and when", "chair-chronology",
                        Map.of("chronology", chronology, "supplement", plan.isSupplement(), "before", plan.before("chronology")), true));
            }
            FourQuestions questions = FourQuestions.of(voices);
            if (!questions.holdsNothing()) {
                chapters.add(new Chapter("questions", "Worries, strengths, safety and goals", "chair-questions",
                        Map.of("questions", questions, "supplement", plan.isSupplement(), "before", plan.before("questions")), true));
            }
            SafetyScales scales = SafetyScales.of(voices, plan.conference().children());
            if (!scales.holdsNothing()) {
                chapters.add(new Chapter("scales", "How safe is each child?", "chair-scales", Map.of("supplement", plan.isSupplement(),
                        "before", plan.before("scales"), "scales",
                        scales.children().stream().map(scale -> new Drawn(scale, pictures.of(scale))).toList()), true));
            }
        }
        return chapters;
    }

    /** What the family says about reports that stand elsewhere. */
    static List<Chapter> afterTheReports(PackPlan plan) {
        return plan.answers().isEmpty() ? List.of()
                : List.of(new Chapter("family-says", "What the family says", "chair-answers", Map.of("plan", plan), false));
    }
}
