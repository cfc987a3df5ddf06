package org.cleardays.audit;

import java.util.HexFormat;

/** Walks the chain from its first entry and remembers the first place where it breaks. */
final class ChainWalk {

    private ChainLink last = ChainLink.start();
    private Verification.Broken broken;

    void step(Entry entry) {
        if (broken != null) {
            return;
        }
        ChainLink expected = last.next(entry.at(), entry.act());
        if (expected.sequence() != entry.sequence()) {
            broken = new Verification.Broken(expected.sequence(), "an entry is missing");
        } else if (!hex(expected).equals(entry.hash())) {
            broken = new Verification.Broken(entry.sequence(), "the entry is not what was recorded");
        }
        last = expected;
    }

    Verification endsAt(long sequence, String hash) {
        if (broken != null) {
            return broken;
        }
        if (sequence != last.sequence() || !hash.equals(hex(last))) {
            return new Verification.Broken(Math.min(sequence, last.sequence()) + 1, "the chain's end does not agree with its head");
        }
        return new Verification.Whole(sequence);
    }

    private static String hex(ChainLink link) {
        return HexFormat.of().formatHex(link.hash());
    }
}
