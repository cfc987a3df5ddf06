package org.cleardays.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.cleardays.demonstration.Cast;
import org.cleardays.demonstration.Desk;
import org.cleardays.demonstration.Letter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The pack, the supplement and the answers, and the evidence of all of it. */
interface WhatTheChairGets {

    Onlooker seen();

    // 6. and 7. the pack, the supplement, the answers

    @Test
    default void printsTheChairsPack() {
        byte[] pack = seen().pack(1);
        assertThat(Pdf.page(pack, 1)).contains(Cast.REFERENCE, "Ellie Carter", "Noah Carter", "Baby Carter");
        assertThat(Pdf.text(pack)).contains("held her by the throat", "not received", "Kate Wills", "child screaming");
        assertThat(Pdf.text(pack)).doesNotContain("Noah brought him books");
        for (int page = 1; page <= Pdf.pages(pack); page++) {
            assertThat(Pdf.page(pack, page)).contains("%d of %d".formatted(page, Pdf.pages(pack)));
        }
    }

    @Test
    default void tellsTheChairHowOftenWhatIsMissingWasAskedFor() {
        assertThat(Pdf.text(seen().pack(1)).replaceAll("\\s+", " ")).contains("its author was reminded 3 times");
    }

    @Test
    default void mailsTheChairALinkAndNoReport() {
        assertThat(seen().mails(Cast.HELEN)).isNotEmpty().allSatisfy(letter -> assertThat(letter.attachments(".pdf")).isEmpty());
        assertThat(seen().mails(Cast.HELEN)).anyMatch(letter -> letter.link(seen().settings().portal()).isPresent());
    }

    @Test
    default void supplementsThePackWithTheLateReport() {
        assertThat(Pdf.text(seen().pack(2))).contains("Noah brought him books").doesNotContain("held her by the throat");
    }

    @Test
    default void takesJadesAnswerToTheAuthorsAndTheChairAndNobodyElse() {
        for (String address : List.of(Cast.GRACE, Cast.NGOZI, Cast.HELEN)) {
            assertThat(seen().inbox(address).says("from week 7, not week 9")).as(address).isTrue();
        }
        for (String address : List.of(Cast.RYAN, Cast.AMIRA, Cast.SARAH, Cast.KATE, Cast.PAULINE)) {
            assertThat(seen().inbox(address).says("from week 7, not week 9")).as(address).isFalse();
        }
    }


    @Test
    default void showsForEachReportAndReaderWhatHappenedAndWhen() {
        for (String author : List.of("hussain", "lunt", "okafor", "adeyemi", "wills")) {
            JsonNode copy = seen().desk().copy(author, "jade");
            for (String point : List.of("shared", "delivered", "opened", "acknowledged")) {
                assertThat(Desk.text(copy, point)).as(author + " " + point).isNotBlank();
            }
        }
    }

    @Test
    default void saysWhatWasKeptAndWhatCameLate() {
        assertThat(Desk.text(seen().desk().copy("hussain", "jade"), "standing")).isEqualTo("kept");
        assertThat(Desk.text(seen().desk().copy("wills", "jade"), "standing")).isEqualTo("kept late");
        assertThat(Desk.text(seen().desk().copy("adeyemi", "marcus"), "standing")).isEqualTo("not applicable");
    }

    /** Doncaster's file asks for none. */
    @Test
    default void noProfessionalGetsABundleWhereNoFileAsksForOne() {
        assertThat(seen().desk().dispatches()).isNotEmpty().noneMatch(dispatch -> Desk.text(dispatch, "kind").equals("bundle"));
    }

    /** What is printed for paper has no tags, and nobody who listens could read it. */
    @Test
    default void everyPdfInAMailIsForTheScreen() {
        List<byte[]> files = Cast.ADDRESSES.stream().flatMap(address -> seen().mails(address).stream()).flatMap(mail -> mail.attachments(".pdf"))
                .map(Letter.Piece::bytes).toList();
        assertThat(files).hasSizeGreaterThan(5).allSatisfy(file -> assertThat(Pdf.everything(file)).contains("pdfuaid:part"));
    }
}
