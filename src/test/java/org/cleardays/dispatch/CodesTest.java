package org.cleardays.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cleardays.audit.AuditTrail;
import org.cleardays.dispatch.Codes.Entered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CodesTest {

    private final DispatchStage stage = new DispatchStage();
    private final Codes codes = stage.the(Codes.class);
    private final UUID jade = stage.person("jade").id();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aCodeOpensOnce() {
        String code = issued();
        assertThat(code).matches("\\d{6}");
        assertThat(entered(code.substring(0, 3) + " " + code.substring(3))).isEqualTo(Entered.RIGHT);
        assertThat(entered(code)).isEqualTo(Entered.WRONG);
    }

    @Test
    void aCodeLastsSevenDays() {
        String code = issued();
        stage.pass(Duration.ofDays(7).plusSeconds(1));
        assertThat(entered(code)).isEqualTo(Entered.WRONG);
    }

    @Test
    void aNewCodeEndsTheOneBefore() {
        String first = issued();
        String second = issued();
        assertThat(first.equals(second) ? Entered.WRONG : entered(first)).isEqualTo(Entered.WRONG);
        assertThat(entered(second)).isEqualTo(Entered.RIGHT);
    }

    @Test
    void aCodeIsKeptOnlyAsASaltedHash() {
        String code = issued();
        assertThat(stage.database.client().sql("select length(salt) || ' ' || length(hash) from code").query(String.class).single())
                .isEqualTo("16 32");
        assertThat(stage.database.client().sql("select count(*) from code where hash = sha256(convert_to(?, 'UTF8'))").param(code)
                .query(Long.class).single()).isZero();
    }

    @Test
    @Tag("D3")
    void fiveWrongCodesLockForAQuarterOfAnHour() {
        String code = issued();
        guess(code, 5);
        assertThat(entered(code)).isEqualTo(Entered.LOCKED);
        assertThat(codes.lockedUntil(jade)).contains(stage.now.plus(Duration.ofMinutes(15)));
        stage.pass(Duration.ofMinutes(15));
        assertThat(entered(code)).isEqualTo(Entered.RIGHT);
    }

    @Test
    @Tag("D3")
    void theLockSurvivesARestartAndIsOnRecord() {
        String code = issued();
        guess(code, 5);
        Codes restarted = new JdbcCodes(stage.database.client(), stage.the(AuditTrail.class), stage.the(java.time.Clock.class));
        assertThat(stage.inTransaction(() -> restarted.enter(jade, code))).isEqualTo(Entered.LOCKED);
        assertThat(stage.the(AuditTrail.class).about(stage.conference.id())).extracting(entry -> entry.act().what())
                .endsWith("code-wrong", "codes-locked");
    }

    @Test
    @Tag("D3")
    void wrongCodesSpreadOverTheDayLockNothing() {
        String code = issued();
        IntStream.range(0, 6).forEach(time -> {
            stage.pass(Duration.ofMinutes(10));
            guess(code, 1);
        });
        assertThat(entered(code)).isEqualTo(Entered.RIGHT);
    }

    @Test
    @Tag("D3")
    void tenWrongOnesEndACodeHoweverSlowlyTheyCome() {
        String code = issued();
        IntStream.range(0, 10).forEach(time -> {
            stage.pass(Duration.ofHours(5));
            guess(code, 1);
        });
        assertThat(entered(code)).isEqualTo(Entered.WRONG);
        assertThat(entered(issued())).isEqualTo(Entered.RIGHT);
    }

    @Test
    @Tag("D3")
    void guessesMadeAtTheSameTimeAreCountedOneByOne() {
        String code = issued();
        String wrong = code.equals("000000") ? "000001" : "000000";
        List<Entered> answers = IntStream.range(0, 12).parallel().mapToObj(guess -> entered(wrong)).toList();
        assertThat(answers).filteredOn(Entered.WRONG::equals).hasSize(5);
        assertThat(answers).filteredOn(Entered.LOCKED::equals).hasSize(7);
    }

    @Test
    @Tag("D3")
    void onePersonsLockIsNotAnothers() {
        guess(issued(), 5);
        UUID ryan = stage.person("ryan").id();
        String code = stage.inTransaction(() -> codes.issue(stage.conference.id(), ryan, "user:demo"));
        assertThat(stage.inTransaction(() -> codes.enter(ryan, code))).isEqualTo(Entered.RIGHT);
    }

    @Test
    @Tag("D2")
    void whoeverHasNoCodeHearsTheSameAsWhoeverGuesses() {
        assertThat(entered("123456")).isEqualTo(Entered.WRONG);
    }

    private String issued() {
        return stage.inTransaction(() -> codes.issue(stage.conference.id(), jade, "user:demo"));
    }

    private Entered entered(String code) {
        return stage.inTransaction(() -> codes.enter(jade, code));
    }

    private void guess(String code, int times) {
        String wrong = code.equals("000000") ? "000001" : "000000";
        IntStream.range(0, times).forEach(time -> assertThat(entered(wrong)).isEqualTo(Entered.WRONG));
    }
}
