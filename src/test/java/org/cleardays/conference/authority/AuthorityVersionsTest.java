package org.cleardays.conference.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Every version of an authority's file is kept; the newest is in force on every node. */
@Tag("F2")
class AuthorityVersionsTest {

    private static final AuthorityFile SHIPPED = AuthorityFile.fromClassPath("doncaster");
    private static final String EDITED = SHIPPED.text().replace("close-of-business: 17:00", "close-of-business: 16:00");

    private final TestDatabase database = new TestDatabase();
    private final Clock clock = Carters.MONDAY_1_JUNE;
    private final Authorities authorities = node(SHIPPED);

    @Test
    void whatIsShippedIsTheFirstVersionOnce() {
        node(SHIPPED);
        assertThat(authorities.history("doncaster")).containsExactly(new AuthorityVersion("doncaster", 1, clock.instant(), "Cleardays",
                "came with this version of Cleardays", SHIPPED.text()));
        assertThat(authorities.file("doncaster").version()).isEqualTo(1);
    }

    @Test
    void aNewerShippedFileIsInForceWhereNobodyHasEdited() {
        Authorities next = node(AuthorityFile.of("doncaster", EDITED));
        assertThat(next.history("doncaster")).extracting(AuthorityVersion::number).containsExactly(2, 1);
        assertThat(next.get("doncaster").closeOfBusiness()).hasHour(16);
    }

    @Test
    void aNewerShippedFileDoesNotUndoWhatSomebodyEdited() {
        replace(EDITED);
        Authorities next = node(AuthorityFile.of("doncaster", SHIPPED.text() + "# newer\n"));
        assertThat(next.get("doncaster").closeOfBusiness()).hasHour(16);
        assertThat(next.history("doncaster")).hasSize(2);
    }

    @Test
    void whatSomebodyEditedIsInForceOnEveryNodeAtOnce() {
        Authorities other = node(SHIPPED);
        assertThat(other.get("doncaster").closeOfBusiness()).hasHour(17);
        replace(EDITED);
        assertThat(other.get("doncaster").closeOfBusiness()).hasHour(16);
        assertThat(other.file("doncaster").version()).isEqualTo(2);
        assertThat(other.file("doncaster")).isSameAs(other.file("doncaster"));
    }

    @Test
    void aFaultyFileIsRefusedWithAllItsFaultsAndNothingIsKept() {
        String faulty = EDITED.replace("16:00", "4 pm").replace("zone: Europe/London", "zone: Atlantis");
        assertThatThrownBy(() -> replace(faulty)).isInstanceOfSatisfying(AuthorityRefused.class,
                refused -> assertThat(refused.reasons()).hasSize(2).allMatch(reason -> reason.startsWith("authorities/doncaster.yaml, line ")));
        assertThat(authorities.history("doncaster")).hasSize(1);
    }

    @Test
    void aChangeNeedsAReason() {
        assertThatThrownBy(() -> database.transactions().execute(status -> authorities.replace("doncaster", EDITED, " ", "user:root")))
                .hasMessageContaining("The reason is missing");
    }

    @Test
    void whatIsAsItWasIsNoVersion() {
        assertThat(replace(SHIPPED.text()).number()).isEqualTo(1);
    }

    @Test
    void noVersionIsEverChanged() {
        assertThatThrownBy(() -> database.client().sql("update authority_file set yaml = 'x'").update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("kept as they are");
    }

    private AuthorityVersion replace(String yaml) {
        return database.transactions().execute(status -> authorities.replace("doncaster", yaml, "agreed by the partnership", "user:root"));
    }

    private Authorities node(AuthorityFile shipped) {
        JdbcAuthorityVersions versions = new JdbcAuthorityVersions(database.client(), clock);
        versions.ship(shipped);
        return new Authorities(versions, List.of());
    }
}
