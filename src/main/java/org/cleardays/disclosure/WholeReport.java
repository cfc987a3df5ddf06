package org.cleardays.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.cleardays.conference.Person;

/**
 * Who reads what of one report, looked at as a whole: beside each statement's own restriction, an opinion that rests on a statement a
 * reader does not read waits for a person (domain.md 5; decision 13).
 */
final class WholeReport {

    /** What is to happen is not a judgement: that it names no grounds tells nothing. */
    private static final Set<String> STEPS = Set.of("needs-to-happen", "safety-goals");

    private final DisclosureRules rules;
    private final UUID authorId;
    private final List<CopyMaker.Piece> pieces;
    private final Function<UUID, Set<Integer>> kept;

    /** @param kept the numbers of statements that a person keeps from a reader */
    WholeReport(DisclosureRules rules, UUID authorId, List<CopyMaker.Piece> pieces, Function<UUID, Set<Integer>> kept) {
        this.rules = rules;
        this.authorId = authorId;
        this.pieces = List.copyOf(pieces);
        this.kept = kept;
    }

    /** Whether this reader reads this piece without a person's release. */
    Verdict of(UUID readerId, CopyMaker.Piece piece) {
        return of(readerId, piece, List.of());
    }

    /** Whether a person must look at the report before any of it leaves. */
    boolean waitsForAPerson() {
        return pieces.stream().anyMatch(piece -> rules.waitsForAPerson(piece.section(), piece.whoMayRead(), piece.about()))
                || rules.conference().readers().stream().map(Person::id).anyMatch(this::waitsFor);
    }

    private boolean waitsFor(UUID readerId) {
        return pieces.stream().anyMatch(piece -> of(readerId, piece) instanceof Verdict.Waits);
    }

    /** {@code asked} are the opinions whose grounds are being looked at, so that two that rest on each other come to an end. */
    private Verdict of(UUID readerId, CopyMaker.Piece piece, List<CopyMaker.Piece> asked) {
        Verdict own = byItsOwn(readerId, piece);
        if (!own.reads() || !piece.opinion() || !isFamily(readerId) || asked.contains(piece)) {
            return own;
        }
        List<CopyMaker.Piece> with = new ArrayList<>(asked);
        with.add(piece);
        boolean rests = switch (Grounds.understand(piece.source())) {
            case Grounds.Numbered(var numbers) -> anyWithheld(readerId, numbered(piece, numbers), with) || isBesideWithheld(readerId, piece, numbers);
            case Grounds.Above(var section) -> anyWithheld(readerId, above(piece, section), with);
            case Grounds.Statements() -> anyWithheld(readerId, pieces, with);
            case Grounds.OfItsOwn() -> false;
            case Grounds.Unsaid() -> isBesideWithheld(readerId, piece, Set.of());
        };
        return rests ? new Verdict.Waits(Verdict.Why.RESTS_ON_WITHHELD) : own;
    }

    private boolean anyWithheld(UUID readerId, List<CopyMaker.Piece> grounds, List<CopyMaker.Piece> asked) {
        return grounds.stream().filter(ground -> !asked.contains(ground)).anyMatch(ground -> !of(readerId, ground, asked).reads());
    }

    /**
     * Authors count in the report or in a section, and we cannot know which: an opinion rests on every statement that its numbers may
     * mean.
     */
    private List<CopyMaker.Piece> numbered(CopyMaker.Piece opinion, Set<Integer> numbers) {
        return before(opinion).stream().filter(piece -> numbers.contains(piece.original()) || numbers.contains(placeInSection(piece))).toList();
    }

    private int placeInSection(CopyMaker.Piece piece) {
        return pieces.stream().filter(one -> one.section().equals(piece.section())).toList().indexOf(piece) + 1;
    }

    private List<CopyMaker.Piece> above(CopyMaker.Piece opinion, String section) {
        List<CopyMaker.Piece> named = before(opinion).stream().filter(piece -> List.of(piece.section().split("-")).contains(section)).toList();
        return named.isEmpty() ? before(opinion) : named;
    }

    private List<CopyMaker.Piece> before(CopyMaker.Piece piece) {
        return IntStream.range(0, pieces.indexOf(piece)).mapToObj(pieces::get).toList();
    }

    /** Nothing is said of its grounds, or a number is nobody's: then what is kept from the reader about the same people may be among them. */
    private boolean isBesideWithheld(UUID readerId, CopyMaker.Piece opinion, Set<Integer> numbers) {
        boolean unsaid = numbers.isEmpty() && !STEPS.contains(opinion.section()) && !rules.isGivenByName(readerId, opinion.whoMayRead());
        boolean unknown = numbers.stream().anyMatch(number -> numbered(opinion, Set.of(number)).isEmpty());
        return (unsaid || unknown) && pieces.stream().filter(piece -> isRestricted(byItsOwn(readerId, piece)))
                .anyMatch(piece -> isAboutTheSame(piece, opinion));
    }

    private static boolean isRestricted(Verdict verdict) {
        return !verdict.reads() && !verdict.equals(new Verdict.Closed(Verdict.Why.ABOUT_OTHERS));
    }

    private boolean isAboutTheSame(CopyMaker.Piece one, CopyMaker.Piece other) {
        if (About.understand(one.about(), rules.conference()) instanceof About.Known(var children, var people)
                && About.understand(other.about(), rules.conference()) instanceof About.Known(var otherChildren, var otherPeople)) {
            return children.stream().anyMatch(otherChildren::contains) || people.stream().anyMatch(otherPeople::contains);
        }
        return true;
    }

    /** A person's decision closes what the rules would clear, and opens nothing. */
    private Verdict byItsOwn(UUID readerId, CopyMaker.Piece piece) {
        Verdict verdict = rules.of(readerId, authorId, piece.section(), piece.whoMayRead(), piece.about());
        return verdict.reads() && isFamily(readerId) && kept.apply(readerId).contains(piece.original())
                ? new Verdict.Closed(Verdict.Why.KEPT_BACK) : verdict;
    }

    private boolean isFamily(UUID readerId) {
        return rules.conference().readers().stream().anyMatch(reader -> reader.id().equals(readerId));
    }
}
