package org.cleardays.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;

import org.cleardays.TestDatabase;
import org.junit.jupiter.api.Test;

class ContentStoreTest {

    private final TestDatabase database = new TestDatabase();
    private final ContentStore store = new JdbcContentStore(database.client());

    @Test
    void givesBackBytesOfSeveralChunksAsTheyWere() {
        byte[] bytes = new byte[2 * 1024 * 1024 + 17];
        new Random(1).nextBytes(bytes);
        Content content = store.get(keep("carters", bytes));
        assertThat(content.bytes()).isEqualTo(bytes);
        assertThat(content.mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void keepsTheSameBytesOnceWithinAConferenceAndNeverSharesThemAcross() {
        byte[] bytes = {1, 2, 3};
        assertThat(keep("carters", bytes)).isEqualTo(keep("carters", bytes)).isNotEqualTo(keep("another", bytes));
    }

    @Test
    void keepsNothingAtAllAsNothing() {
        assertThat(store.get(keep("carters", new byte[0])).bytes()).isEmpty();
    }

    @Test
    void answersEmptyForWhatItDoesNotHave() {
        assertThat(store.find(UUID.randomUUID())).isEmpty();
    }

    private UUID keep(String scope, byte[] bytes) {
        return database.transactions().execute(status -> store.keep(scope, "application/pdf", bytes));
    }
}
