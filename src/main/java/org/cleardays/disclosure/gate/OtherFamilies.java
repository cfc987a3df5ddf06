package org.cleardays.disclosure.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.FamilyNames;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.GateHit;

/**
 * References and names of every other conference, in an index that is made anew when one was booked (threats.md E5).
 *
 * <p>A first name alone says nothing. A first name and a surname are a hit; turned round, with a word between, or with one slip in a
 * surname that hardly any family has, they are a near one. Whoever has the same name in this conference is no hit.
 */
final class OtherFamilies {

    /** Names that are words: in small letters they are words. */
    private static final Set<String> WORDS = Stream.of(("will may mark grace hope faith joy rose lily young long short white black brown green king "
            + "page price rich bill sue pat jack art drew chase grant hunter dean carol dawn summer april june august rush wood woods hill field "
            + "park church day best good small little love power baby child wise stone parent ray").split(" ")).map(Squeezed::alike)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?:;]\\s");
    private static final String SAYS = "another family's name";
    private static final int RARE = 2;

    private final Conferences conferences;
    private volatile Index index = new Index(-1, Map.of(), 0, Map.of(), Map.of());

    OtherFamilies(Conferences conferences) {
        this.conferences = conferences;
    }

    private record Name(UUID conferenceId, List<String> words) {

        String surname() {
            return words.getLast();
        }
    }

    private record Index(int count, Map<String, FamilyNames> byReference, int longestReference, Map<String, List<Name>> byFirstName,
                         Map<String, Set<UUID>> bySurname) {
    }

    /** What this text says of other families. */
    Stream<GateHit> in(Squeezed text, Conference conference, String place) {
        Index current = current();
        Set<List<String>> own = new HashSet<>(Stream.concat(conference.children().stream().map(Child::name),
                conference.people().stream().map(Person::name)).map(OtherFamilies::words).toList());
        List<GateHit> hits = new ArrayList<>();
        for (int at = 0; at < text.words().size(); at++) {
            reference(text, at, current, conference, place, hits);
            names(text, at, current, conference, place, hits, own);
        }
        return hits.stream();
    }

    private Index current() {
        int count = conferences.count();
        if (count != index.count()) {
            index = indexOf(conferences.families(), count);
        }
        return index;
    }

    private static Index indexOf(List<FamilyNames> families, int count) {
        Map<String, FamilyNames> byReference = new HashMap<>();
        Map<String, List<Name>> byFirstName = new HashMap<>();
        Map<String, Set<UUID>> bySurname = new HashMap<>();
        for (FamilyNames family : families) {
            byReference.put(new Squeezed(family.reference()).letters(), family);
            family.names().stream().map(OtherFamilies::words).distinct().filter(words -> words.size() > 1).forEach(words -> {
                byFirstName.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(new Name(family.conferenceId(), words));
                bySurname.computeIfAbsent(words.getLast(), last -> new HashSet<>()).add(family.conferenceId());
            });
        }
        return new Index(count, byReference, byReference.keySet().stream().mapToInt(String::length).max().orElse(0), byFirstName, bySurname);
    }

    private static List<String> words(String name) {
        return new Squeezed(name.replaceFirst("(?i)^(mr|mrs|miss|ms|dr)\\.? ", "")).words().stream().map(Squeezed.Word::letters).toList();
    }

    /** The reference as whole words, however it is spaced or dashed. */
    private static void reference(Squeezed text, int at, Index index, Conference conference, String place, List<GateHit> hits) {
        StringBuilder letters = new StringBuilder();
        for (int last = at; last < text.words().size() && letters.length() < index.longestReference(); last++) {
            letters.append(text.words().get(last).letters());
            FamilyNames other = index.byReference().get(letters.toString());
            if (other != null && !other.reference().equals(conference.reference())) {
                hits.add(new GateHit(other.reference(), text.asWritten(text.words().get(at), text.words().get(last)), false, place));
            }
        }
    }

    private static void names(Squeezed text, int at, Index index, Conference conference, String place, List<GateHit> hits, Set<List<String>> own) {
        List<Squeezed.Word> words = text.words();
        index.byFirstName().getOrDefault(words.get(at).letters(), List.of()).stream()
                .filter(name -> !name.conferenceId().equals(conference.id())).forEach(name -> {
                    int last = endOf(name, words, at, index);
                    boolean turned = at > 0 && name.surname().equals(words.get(at - 1).letters());
                    if (last > at && !isOwn(text, words, at, last, own) && isOneName(text, words, at, last)) {
                        boolean exact = letters(words, at, last).equals(name.words());
                        hits.add(new GateHit(SAYS, text.asWritten(words.get(at), words.get(last)), !exact, place));
                    } else if (turned && !own.contains(List.of(words.get(at).letters(), name.surname())) && isTurned(text, words, at)) {
                        hits.add(new GateHit(SAYS, text.asWritten(words.get(at - 1), words.get(at)), true, place));
                    }
                });
    }

    /** Where a surname ends that begins with this first name, with at most one word between; before {@code at} where there is none. */
    private static int endOf(Name name, List<Squeezed.Word> words, int at, Index index) {
        int whole = at + name.words().size() - 1;
        if (whole < words.size() && letters(words, at, whole).equals(name.words())) {
            return whole;
        }
        boolean rare = name.surname().length() > 5 && index.bySurname().get(name.surname()).size() <= RARE;
        for (int last = at + 1; last <= Math.min(at + 2, words.size() - 1); last++) {
            String found = words.get(last).letters();
            if (name.surname().equals(found) || last == at + 1 && rare && Slips.isAlike(name.surname(), found)) {
                return last;
            }
        }
        return -1;
    }

    /** A name of this conference, also where something is said to be theirs: the same family may have had a conference before. */
    private static boolean isOwn(Squeezed text, List<Squeezed.Word> words, int first, int last, Set<List<String>> own) {
        List<String> letters = new ArrayList<>(letters(words, first, last));
        boolean theirs = text.asWritten(words.get(first), words.get(last)).matches("(?s).+['\u2019][sS]");
        boolean asItStands = own.contains(letters);
        letters.set(letters.size() - 1, letters.getLast().replaceFirst("s$", ""));
        return asItStands || theirs && own.contains(letters);
    }

    private static List<String> letters(List<Squeezed.Word> words, int first, int last) {
        return words.subList(first, last + 1).stream().map(Squeezed.Word::letters).toList();
    }

    /** Not "will young" in small letters, each a word of its own; not "William is young"; and no sentence ends inside a name. */
    private static boolean isOneName(Squeezed text, List<Squeezed.Word> words, int first, int last) {
        String written = text.asWritten(words.get(first), words.get(last));
        String small = written.toLowerCase(Locale.ROOT);
        boolean wordsOnly = written.equals(small) && WORDS.containsAll(letters(words, first, last));
        boolean smallBetween = last - first == 2 && !written.equals(small) && Character.isLowerCase(written.codePointAt(words.get(first + 1).from()
                - words.get(first).from()));
        return !wordsOnly && !smallBetween && !SENTENCE_ENDS.matcher(written).find();
    }

    /** "Barnes, Ryan" or "BARNES Ryan", and not the end of one name before the beginning of another. */
    private static boolean isTurned(Squeezed text, List<Squeezed.Word> words, int at) {
        String between = text.asWritten(words.get(at - 1), words.get(at));
        return between.matches("(?s)[^,]+,\\s.+") || between.matches("(?s)\\p{Lu}{2,}\\s.+");
    }
}
