package org.cleardays.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import org.cleardays.ReportsToPacks;
import org.cleardays.disclosure.Disclosures;
import org.junit.jupiter.api.Test;

class ResponsesTest {

    private final ReportsToPacks chain = new ReportsToPacks();
    private final Responses responses = chain.get(Responses.class);

    @Test
    void anAnswerIsKeptWordForWordWithWhoseItIsAndWhen() {
        UUID report = chain.countersigned("adeyemi");
        chain.released(report, List.of());
        Response response = responses.get(answered(report, "jade", "I kept all my appointments from week 7, not week 9."));
        assertThat(response.words()).isEqualTo("I kept all my appointments from week 7, not week 9.");
        assertThat(response.readerId()).isEqualTo(chain.person("jade").id());
        assertThat(response.reportId()).isEqualTo(report);
        assertThat(responses.of(chain.conference().id())).containsExactly(response);
    }

    @Test
    void theSameAnswerSentTwiceIsOne() {
        UUID report = chain.countersigned("adeyemi");
        chain.released(report, List.of());
        UUID first = answered(report, "jade", "I want an advocate.");
        assertThat(answered(report, "jade", " I want an advocate. ")).isEqualTo(first);
        assertThat(answered(report, "jade", "And an interpreter.")).isNotEqualTo(first);
    }

    @Test
    void whatWasNotGivenCannotBeAnswered() {
        UUID report = chain.countersigned("hussain");
        chain.did(() -> chain.get(Disclosures.class).drawUp(report));
        assertThatThrownBy(() -> answered(report, "ryan", "I want an advocate.")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnswerHasWords() {
        UUID report = chain.countersigned("adeyemi");
        chain.released(report, List.of());
        assertThatThrownBy(() -> answered(report, "jade", "  ")).isInstanceOf(IllegalArgumentException.class);
    }

    private UUID answered(UUID report, String reader, String words) {
        return chain.did(() -> responses.answer(chain.copy(report, reader).id(), words));
    }
}
