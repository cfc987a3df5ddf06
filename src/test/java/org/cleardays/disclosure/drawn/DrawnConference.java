package org.cleardays.disclosure.drawn;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.cleardays.conference.Booking;
import org.cleardays.conference.Booking.BookedChild;
import org.cleardays.conference.Booking.BookedPerson;
import org.cleardays.conference.Booking.BookedRestriction;

/**
 * A conference drawn by its seed: one to four children with different fathers, perhaps one not yet born, perhaps a carer without parental
 * responsibility, perhaps somebody from whom everything is kept. Nobody in it exists.
 *
 * @param mark    the planted word
 * @param planted whom it is about and who may read it, as its author wrote that down
 * @param fathers keys of the fathers
 */
record DrawnConference(long seed, HidingPlace place, Booking booking, String mark, Planted planted, List<String> fathers, String kept) {

    private static final List<String> CHILDREN = List.of("Tilly", "Reuben", "Maisie", "Idris", "Wanda", "Caspian", "Nesta", "Bruno");
    private static final List<String> ADULTS = List.of("Hanna", "Gareth", "Ludo", "Sefton", "Mirela", "Tomos");
    private static final List<String> SURNAMES = List.of("Ashpole", "Brindlecombe", "Cawthra", "Dunnaway", "Eskrigge", "Fothergale");

    static DrawnConference draw(long seed, HidingPlace place) {
        return new Drawing(seed, place).conference();
    }

    private static final class Drawing {

        private final long seed;
        private final HidingPlace place;
        private final Random random;
        private final List<BookedChild> children = new ArrayList<>();
        private final List<BookedPerson> people = new ArrayList<>();
        private final List<String> fathers = new ArrayList<>();
        private final String surname;

        Drawing(long seed, HidingPlace place) {
            this.seed = seed;
            this.place = place;
            this.random = new Random(seed);
            this.surname = SURNAMES.get(random.nextInt(SURNAMES.size())) + letters(3);
        }

        DrawnConference conference() {
            children();
            people();
            List<String> readers = people.stream().filter(person -> person.role().equals("parent-or-carer")).map(BookedPerson::key).toList();
            String named = readers.get(random.nextInt(readers.size()));
            boolean keeps = random.nextInt(4) == 0;
            String kept = keeps ? readers.get(random.nextInt(readers.size())) : "";
            List<BookedRestriction> restrictions = keeps ? List.of(new BookedRestriction(kept, "withheld-altogether", "an enquiry", "Helen Marsh",
                    LocalDate.of(2026, 5, 30))) : List.of();
            Booking booking = new Booking("DRN-" + seed, "doncaster", "initial", LocalDateTime.of(2026, 6, 9, 10, 0), "Rowan House, Room 2",
                    LocalDate.of(2026, 5, 29), List.of(LocalDate.of(2026, 5, 20)), children, people, List.of(), List.of(), List.of(), restrictions);
            return new DrawnConference(seed, place, booking, "Quex" + letters(9), planted(readers, named), List.copyOf(fathers), kept);
        }

        private Planted planted(List<String> readers, String named) {
            Random writing = new Random(seed * 31 + 5);
            Planted.For[] all = Planted.For.values();
            return new Planted(all[writing.nextInt(all.length)], named, about(readers, writing), writing.nextInt(4) > 0);
        }

        /** A child's words are about the child, an opinion about a child; anything else may be about an adult, or two children. */
        private List<String> about(List<String> readers, Random writing) {
            List<String> keys = children.stream().map(BookedChild::key).toList();
            int kinds = place == HidingPlace.CHILDS_WORDS ? 1 : place == HidingPlace.OPINION_ON_WITHHELD ? 4 : 5;
            return switch (writing.nextInt(kinds)) {
                case 1 -> List.of(keys.getLast());
                case 2 -> keys.size() > 1 ? List.of(keys.getFirst(), keys.getLast()) : keys;
                case 4 -> List.of(readers.get(writing.nextInt(readers.size())));
                default -> List.of(keys.getFirst());
            };
        }

        private void children() {
            int number = 1 + random.nextInt(4);
            int first = random.nextInt(CHILDREN.size());
            for (int i = 0; i < number; i++) {
                children.add(new BookedChild("c" + i, CHILDREN.get((first + i) % CHILDREN.size()) + " " + surname, LocalDate.of(2014 + i, 3, 14), null));
            }
            if (random.nextInt(3) == 0) {
                children.add(new BookedChild("baby", "Baby " + surname, null, LocalDate.of(2026, 9, 3)));
            }
        }

        private void people() {
            List<String> born = children.stream().filter(child -> child.born() != null).map(BookedChild::key).toList();
            List<String> all = children.stream().map(BookedChild::key).toList();
            people.add(parent("mother", ADULTS.get(0) + " " + surname, true, all, born));
            int count = 1 + random.nextInt(Math.min(3, born.size()));
            for (int i = 0; i < count; i++) {
                int father = i;
                List<String> own = born.stream().filter(child -> born.indexOf(child) % count == father).toList();
                fathers.add("father" + i);
                people.add(parent("father" + i, ADULTS.get(1 + i) + " Thwaite" + letters(3), false, own, random.nextBoolean() ? own : List.of()));
            }
            if (random.nextBoolean()) {
                people.add(parent("carer", ADULTS.get(4) + " Loxley" + letters(3), false, List.of(), List.of()));
            }
            people.add(professional("author", "Amira Hussain", "author", "Children's social care"));
            people.add(professional("chair", "Helen Marsh", "chair", "Children's social care"));
        }

        private BookedPerson parent(String key, String name, boolean mother, List<String> of, List<String> responsible) {
            String channel = random.nextInt(3) == 0 ? "paper" : "link";
            return new BookedPerson(key, name, "parent-or-carer", null, mother ? "mother" : "family", key + "@home" + seed + ".test",
                    "07700 90" + (1000 + random.nextInt(9000)), List.of(10 + random.nextInt(80) + " Sorrel" + letters(4) + " Court"), channel, null,
                    mother, of, responsible, null, null, null, null, List.of(), null);
        }

        private BookedPerson professional(String key, String name, String role, String agency) {
            return new BookedPerson(key, name, role, agency, role, key + "@council" + seed + ".test", null, List.of(), null, null, false, List.of(),
                    List.of(), null, null, null, null, List.of(), null);
        }

        private String letters(int number) {
            StringBuilder letters = new StringBuilder();
            random.ints(number, 'a', 'z' + 1).forEach(letter -> letters.append((char) letter));
            return letters.toString();
        }
    }
}
