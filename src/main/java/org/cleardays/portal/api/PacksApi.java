package org.cleardays.portal.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.pack.Pack;
import org.cleardays.pack.Packs;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.act.Grants;
import org.cleardays.portal.act.OpenPack;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The packs of a conference, and each as a PDF. */
@RestController
@RequestMapping("/api/v1")
class PacksApi {

    private final Grants grants;
    private final Packs packs;
    private final OpenPack openPack;

    PacksApi(Grants grants, Packs packs, OpenPack openPack) {
        this.grants = grants;
        this.packs = packs;
        this.openPack = openPack;
    }

    record PackView(UUID id, String reader, int number, boolean supplement, Instant builtAt, int pages) {

        static PackView of(Pack pack, Conference conference) {
            return new PackView(pack.id(), conference.person(pack.readerId()).key(), pack.number(), pack.isSupplement(), pack.builtAt(),
                    pack.pages());
        }
    }

    @GetMapping("/conferences/{reference}/packs")
    List<PackView> all(@PathVariable String reference, Account caller) {
        Conference conference = grants.conference(caller, reference);
        return packs.of(conference.id()).stream().map(pack -> PackView.of(pack, conference)).toList();
    }

    @GetMapping("/packs/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Account caller) {
        Pack pack = grants.pack(caller, id);
        return Download.of("application/pdf", openPack.fileName(pack), openPack.open(pack, caller.actor()));
    }
}
