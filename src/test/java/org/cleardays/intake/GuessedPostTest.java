package org.cleardays.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.conference.Person;
import org.cleardays.document.mail.Mails;
import org.cleardays.document.word.WordFiles;
import org.cleardays.intake.guess.Guess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose something held may be: guesses with their reasons, for the person who decides. */
class GuessedPostTest {

    private final IntakeStage stage = new IntakeStage();

    @Test
    @Tag("A8")
    void aKnownAddressWithoutACodeIsGuessedWithItsReasons() {
        Guess guess = best(Mails.from("k.wills@health.test").to("reports@council.test").subject("Report CPC-2026-0143"));
        assertThat(guess.conference().reference()).isEqualTo("CPC-2026-0143");
        assertThat(guess.author()).map(Person::key).contains("wills");
        assertThat(guess.reasons()).containsExactly("The subject names it", "Same address as Kate Wills, invited to CPC-2026-0143",
                "The conference is in 8 days");
    }

    @Test
    void theFootOfTheFormSpeaksLoudest() {
        Guess guess = best(Mails.from("somebody@unknown.test").to("reports@council.test").subject("Report").attach("a.docx", stage.blankForm("wills")));
        assertThat(guess.reasons()).startsWith("The form’s footer carries that conference’s code").contains("The file names a child of it");
        assertThat(guess.author()).map(Person::key).contains("wills");
    }

    @Test
    void aColleagueOfAnAuthorIsTakenForNobodyElse() {
        Guess guess = best(Mails.from("deputy@oakfield.test").to("reports@council.test").subject("Report re Ellie Carter"));
        assertThat(guess.author()).map(Person::key).contains("okafor");
        assertThat(guess.reasons()).contains("Written from where Ngozi Okafor writes from (oakfield.test)", "The mail names a child of it");
    }

    @Test
    void aCodeOneCharacterAwayIsAGuessAndNoMore() {
        String code = stage.conference.mailCode();
        String wrong = (code.charAt(0) == 'K' ? 'M' : 'K') + code.substring(1);
        Guess guess = best(Mails.from("somebody@unknown.test").to("reports+" + wrong + "@council.test").subject("x"));
        assertThat(guess.reasons()).contains("Its code looks like that conference’s, or is one character away from it");
    }

    @Test
    void whereNothingPointsAnywhereNothingIsGuessed() {
        assertThat(guesses(Mails.from("somebody@unknown.test").to("reports@council.test").subject("Hello").text("Please ring."))).isEmpty();
    }

    @Test
    void oneOfSeveralFilesIsFiledAsAPersonSays() {
        Mails mail = stage.mailFrom("okafor").attach("a.docx", IntakeStage.report("The chronology")).attach("b.docx", IntakeStage.report("The report"));
        UUID held = stage.take(mail).id();
        HeldMail.File second = stage.look(held).possible().get(1);
        assertThat(second.name()).isEqualTo("b.docx");
        assertThat(file(held, java.util.Optional.empty())).isInstanceOf(Sorted.Held.class);
        assertThat(file(held, java.util.Optional.of(second.hash()))).isInstanceOf(Sorted.Filed.class);
    }

    @Test
    @Tag("A10")
    void aFileInAPackedFolderIsFiledByHandToo() {
        byte[] zip = WordFiles.zip(Map.of("post/report.docx", IntakeStage.report("Packed")));
        UUID held = stage.take(Mails.from("somebody@unknown.test").to("reports@council.test").attach("post.zip", "application/zip", zip)).id();
        assertThat(stage.look(held).files()).extracting(HeldMail.File::name, HeldMail.File::within)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("report.docx", "post.zip"));
        assertThat(file(held, java.util.Optional.empty())).isInstanceOf(Sorted.Filed.class);
    }

    private Sorted file(UUID held, java.util.Optional<String> file) {
        return stage.in(() -> stage.intake().fileHeld(held, stage.conference.id(), stage.person("okafor").id(), file, "user:dev"));
    }

    private Guess best(Mails mail) {
        return guesses(mail).getFirst();
    }

    private List<Guess> guesses(Mails mail) {
        return stage.look(stage.take(mail).id()).guesses();
    }
}
