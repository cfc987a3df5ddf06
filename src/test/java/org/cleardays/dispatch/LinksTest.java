package org.cleardays.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Move;
import org.cleardays.dispatch.Links.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LinksTest {

    private final DispatchStage stage = new DispatchStage();
    private final Links links = stage.the(Links.class);
    private final UUID copy = UUID.randomUUID();
    private final String token = stage.inTransaction(() -> links.make(stage.conference.id(), stage.person("jade").id(), Purpose.READ,
            copy));

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aTokenLeadsToItsOnePersonAndTarget() {
        assertThat(links.follow(token)).hasValueSatisfying(link -> {
            assertThat(link.personId()).isEqualTo(stage.person("jade").id());
            assertThat(link.targetId()).isEqualTo(copy);
            assertThat(links.get(link.id())).contains(link);
        });
    }

    @Test
    @Tag("D2")
    void aTokenHas256BitsAndIsKeptInNoTable() {
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(stage.database.client().sql("select row_to_json(link)::text from link").query(String.class).single())
                .doesNotContain(token);
    }

    @Test
    @Tag("D2")
    void anUnknownTokenLeadsNowhere() {
        assertThat(links.follow(token.substring(1))).isEmpty();
        assertThat(links.follow("")).isEmpty();
    }

    @Test
    void aLinkEndsFourteenDaysAfterTheConference() {
        stage.now = ZonedDateTime.of(2026, 6, 23, 23, 59, 0, 0, Carters.LONDON).toInstant();
        assertThat(links.follow(token)).isPresent();
        stage.pass(Duration.ofMinutes(1));
        assertThat(links.follow(token)).isEmpty();
    }

    @Test
    void aLinkFollowsItsConferenceToItsNewDay() {
        stage.inTransaction(() -> stage.the(Conferences.class).move(stage.conference.id(),
                new Move(LocalDateTime.of(2026, 9, 1, 10, 0), "", Map.of(), "chair is ill"), Carters.ACTOR));
        stage.now = ZonedDateTime.of(2026, 9, 15, 23, 59, 0, 0, Carters.LONDON).toInstant();
        assertThat(links.follow(token)).isPresent();
        stage.pass(Duration.ofMinutes(1));
        assertThat(links.follow(token)).isEmpty();
        assertThat(links.closed(token)).isEmpty();
    }

    @Test
    void aLinkIsClosedWithItsConference() {
        UUID link = links.follow(token).orElseThrow().id();
        stage.inTransaction(() -> stage.the(Conferences.class).standDown(stage.conference.id(), "a death", Carters.ACTOR));
        assertThat(links.follow(token)).isEmpty();
        assertThat(links.get(link)).isEmpty();
        assertThat(links.closed(token)).hasValueSatisfying(closed -> assertThat(closed.id()).isEqualTo(link));
        assertThat(links.closed(link)).isPresent();
        assertThat(links.closed("none")).isEmpty();
    }

    @Test
    @Tag("C18")
    void aRevokedLinkIsDeadAtOnce() {
        UUID link = links.follow(token).orElseThrow().id();
        stage.database.transactions().executeWithoutResult(status -> links.revoke(link, "user:demo"));
        assertThat(links.follow(token)).isEmpty();
        assertThat(links.get(link)).isEmpty();
    }
}
