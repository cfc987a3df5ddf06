package org.cleardays.document;

import java.util.Optional;
import java.util.UUID;

/**
 * The one store of bytes: mails, reports, packs.
 *
 * <p>Bytes are kept once per content hash within a scope (a conference's id, or {@code intake} for what is not yet identified), in
 * chunks of 1 MB, in the same database as everything else, so that one transaction and one backup hold everything.
 */
public interface ContentStore {

    /** Scope of bytes whose conference is not known. */
    String INTAKE = "intake";

    /** Keeps the bytes and answers their id; the same bytes in the same scope have the same id. Needs a transaction. */
    UUID keep(String scope, String mediaType, byte[] bytes);

    /** The bytes kept under this id. */
    Optional<Content> find(UUID id);

    /** The bytes kept under this id; {@link IllegalArgumentException} where there are none. */
    default Content get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No content " + id));
    }
}
