package org.cleardays.portal.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.audit.Entry;
import org.cleardays.audit.Verification;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.GateHit;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Threats E, (3): whoever has a pack built by hand does not let it past the gate as well. What happened is written as it stands in the
 * history: {@code dev-asks} is Dev at the button, {@code pack-built} is what Cleardays does for him.
 */
@Tag("E3")
class SecondLookTest {

    private static final UUID CONFERENCE = UUID.randomUUID();
    private static final UUID CHAIR = UUID.randomUUID();

    private final List<Entry> history = new ArrayList<>();
    private UUID stopped;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pack   | dev-asks pack-built                                | dev",
        "pack   | dev-asks second-asks pack-built                    | dev second",
        "pack   | second-asks dev-asks pack-built                    | dev second",
        "pack   | pack-built                                         | ''",
        "pack   | dev-asks pack-built supplement-built               | ''",
        "pack   | dev-asks pack-built second-asks supplement-built   | second",
        "pack   | pack-built dev-asks bundle-built supplement-built  | dev",
        "bundle | dev-asks pack-built bundle-built                   | dev",
        "bundle | dev-asks other-bundle-built bundle-built           | dev",
        "bundle | dev-asks bundle-built pack-built bundle-built      | ''"})
    void whoAskedForAPackSinceTheOneBeforeDoesNotLetItGo(String kind, String happened, String refused) {
        List.of(happened.split(" ")).forEach(this::happened);
        for (String account : List.of("dev", "second")) {
            assertThat(whyNot(kind, account).isPresent()).as(account).isEqualTo(List.of(refused.split(" ")).contains(account));
        }
    }

    @Test
    void whoAsksForTheNextPackHadNoPartInThisOne() {
        happened("pack-built");
        UUID first = stopped;
        happened("dev-asks");
        stopped = first;
        assertThat(whyNot("pack", "dev")).isEmpty();
    }

    private void happened(String what) {
        if (what.endsWith("-asks")) {
            add(new Act("user:" + what.replace("-asks", ""), "pack-asked-for", "conference", CONFERENCE, CONFERENCE, ""));
        } else {
            stopped = UUID.randomUUID();
            UUID reader = what.startsWith("other-") ? UUID.randomUUID() : CHAIR;
            add(new Act(Act.CLEARDAYS, what.replace("other-", ""), "pack", stopped, CONFERENCE, "number 1, reader " + reader + ", reports 3"));
        }
    }

    private void add(Act act) {
        history.add(new Entry(history.size() + 1, Instant.EPOCH, act, ""));
    }

    private Optional<String> whyNot(String kind, String account) {
        Dispatch dispatch = new Dispatch(UUID.randomUUID(), Optional.of(CONFERENCE), Optional.of(CHAIR), kind, stopped, "h.marsh@council.test", "", "",
                "stopped", List.of(), Instant.EPOCH);
        Dispatches dispatches = (Dispatches) Proxy.newProxyInstance(Dispatches.class.getClassLoader(), new Class<?>[] {Dispatches.class},
                (proxy, method, asked) -> method.getName().equals("get") ? dispatch : List.of(new GateHit("Larch Close", "Larch Close", false, "page 1")));
        Disclosures none = (Disclosures) Proxy.newProxyInstance(Disclosures.class.getClassLoader(), new Class<?>[] {Disclosures.class},
                (proxy, method, asked) -> {
                    throw new IllegalStateException("A pack is no copy");
                });
        return new SecondLook(dispatches, none, new History()).whyNot(dispatch.id(), "Tom Brennan", "user:" + account);
    }

    private final class History implements AuditTrail {

        @Override
        public void record(Act act) {
            add(act);
        }

        @Override
        public List<Entry> about(UUID conferenceId) {
            return history;
        }

        @Override
        public Verification verify() {
            throw new IllegalStateException("Nobody asks");
        }
    }
}
