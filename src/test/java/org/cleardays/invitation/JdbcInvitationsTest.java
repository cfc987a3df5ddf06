package org.cleardays.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class JdbcInvitationsTest {

    private final InvitedCarters carters = new InvitedCarters();

    @Test
    void areDrawnUpOnceForEachInvitee() {
        List<UUID> again = carters.drawUp();
        assertThat(again).hasSize(10).isEqualTo(carters.drawUp());
        assertThat(carters.invitations.of(carters.conference.id())).extracting(Invitation::id).isEqualTo(again);
    }

    @Test
    void leaveOutWhoIsNotInvited() {
        assertThat(carters.invitations.of(carters.conference.id())).extracting(invitation ->
                        carters.conference.person(invitation.personId()).key())
                .containsExactly("jade", "ryan", "marcus", "pauline", "hussain", "lunt", "okafor", "wills", "adeyemi", "zolkiewski");
    }

    @Test
    void recordEachActOnce() {
        carters.drawUp();
        assertThat(carters.database.client().sql("select count(*) from audit_entry where what = 'invitation-drawn-up'")
                .query(Long.class).single()).isEqualTo(10);
    }

    @Test
    void bringAuthorsTheirFormAndProfessionalsACalendarEntry() {
        InvitationPack author = carters.packOf("okafor");
        assertThat(author.form()).isPresent();
        assertThat(author.calendarEntry()).isPresent();
    }

    @Test
    void bringTheFamilyNeither() {
        for (String key : List.of("jade", "ryan", "marcus", "pauline")) {
            assertThat(carters.packOf(key).form()).isEmpty();
            assertThat(carters.packOf(key).calendarEntry()).isEmpty();
        }
    }
}
