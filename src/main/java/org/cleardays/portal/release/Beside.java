package org.cleardays.portal.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyDecision;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.portal.account.Account;

/**
 * The copy beside the report: what its reader got, or what that reader would get.
 *
 * @param copy      empty where none is drawn up yet
 * @param besides   the statements that a person released besides what the restrictions let through
 * @param decisions what people decided about it, oldest first
 */
record Beside(Optional<Copy> copy, DisclosedCopy content, Set<Integer> besides, List<CopyDecision> decisions) {

    /** Where a person has still to decide, alone or as the first of two. */
    private static final Set<CopyState> OPEN = Set.of(CopyState.WAITS_FOR_RELEASE, CopyState.STOPPED_BY_GATE);

    static Beside of(Optional<Copy> copy, Optional<DisclosedCopy> given, DisclosedCopy preview, List<CopyDecision> decisions) {
        Set<Integer> besides = given.map(Beside::numbers).orElseGet(TreeSet::new);
        besides.removeAll(numbers(preview));
        return new Beside(copy, given.orElse(preview), besides, decisions);
    }

    public boolean open() {
        return copy.filter(one -> OPEN.contains(one.state())).isPresent();
    }

    public Set<Integer> shown() {
        return numbers(content);
    }

    public boolean is(String state) {
        return copy.filter(one -> one.state().name().equals(state)).isPresent();
    }

    /** What a first person has asked for and nobody has answered yet. */
    public Optional<CopyDecision> asked() {
        return asked(copy, decisions);
    }

    static Optional<CopyDecision> asked(Optional<Copy> copy, List<CopyDecision> decisions) {
        return copy.filter(one -> one.state() == CopyState.WAITS_FOR_SECOND).isEmpty() ? Optional.empty()
                : decisions.stream().filter(one -> one.kind().equals("asked")).reduce((older, newer) -> newer);
    }

    /** Whether this account may be the second person; the name they write is looked at as well. */
    public boolean maySecond(Account caller) {
        return asked().filter(asked -> !asked.actor().equals(caller.actor())).isPresent();
    }

    /** What is released is what was shown: the page carries this, and nothing else may leave by it. */
    public String seen() {
        return hashOf(content);
    }

    static String hashOf(DisclosedCopy copy) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(copy.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Set<Integer> numbers(DisclosedCopy copy) {
        return copy.parts().stream().flatMap(part -> part.blocks().stream()).map(DisclosedCopy.Block::original)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
