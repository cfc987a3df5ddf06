package org.cleardays.pack.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.document.ContentStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Prints each lasting part once, and keeps it by what it says: building a pack at 17:00 prints only what has changed since its report came. */
class JdbcPartPress implements PartPress {

    /** Goes up when the printing itself changes, so that nothing printed the old way is used again. */
    private static final String PRINTING = "2\n";

    private final JdbcClient jdbc;
    private final ContentStore contents;
    private final PartPress press;
    private final String ground;

    /** @param ground the style that every page has besides its own */
    JdbcPartPress(JdbcClient jdbc, ContentStore contents, PartPress press, String ground) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.press = press;
        this.ground = ground;
    }

    /**
     * What must be printed is printed at once; the store is asked in one thread, for a transaction is of one. Without a transaction nothing
     * is kept: a pack that is only looked at beforehand is printed anew.
     */
    @Override
    public List<byte[]> print(UUID conferenceId, List<Sheet> sheets, Heard heard) {
        List<Optional<byte[]>> kept = sheets.stream().map(sheet -> kept(conferenceId, sheet)).toList();
        List<Sheet> missing = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            int place = i;
            kept.get(i).ifPresentOrElse(pdf -> heard.printed(place, pdf), () -> missing.add(sheets.get(place)));
        }
        List<byte[]> printed = press.print(conferenceId, missing, (place, pdf) -> heard.printed(sheets.indexOf(missing.get(place)), pdf));
        for (int i = 0; i < missing.size(); i++) {
            keep(conferenceId, missing.get(i), printed.get(i));
        }
        return sheets.stream().map(sheet -> kept.get(sheets.indexOf(sheet)).orElseGet(() -> printed.get(missing.indexOf(sheet)))).toList();
    }

    private Optional<byte[]> kept(UUID conferenceId, Sheet sheet) {
        if (!sheet.lasting()) {
            return Optional.empty();
        }
        return jdbc.sql("select content_id from printed_part where conference_id = ? and page_sha256 = ?").params(conferenceId, hash(sheet.xhtml()))
                .query(UUID.class).optional().map(content -> contents.get(content).bytes());
    }

    private void keep(UUID conferenceId, Sheet sheet, byte[] pdf) {
        if (!sheet.lasting() || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        jdbc.sql("insert into printed_part (conference_id, page_sha256, content_id) values (?, ?, ?) on conflict do nothing")
                .params(conferenceId, hash(sheet.xhtml()), contents.keep(conferenceId.toString(), "application/pdf", pdf)).update();
    }

    private byte[] hash(String page) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((PRINTING + ground + page).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
