package org.cleardays.conference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person of one conference, with what they are to it and to its children.
 *
 * @param key           short lower-case name within the conference, such as {@code jade}
 * @param agency        the agency of a professional ("Oakfield Primary"), or null
 * @param title         the person's post ("designated safeguarding lead", "mother"), in words
 * @param parenthoods   what the person is to which child; empty for professionals
 * @param countersignedBy the person who countersigns this author's report, or null
 * @param invited       whether the person is invited to the conference
 * @param participation when and how the person takes part, or null
 * @param concerns      for professionals: the children they know and are asked about; empty means all
 * @param profession    for authors, the word rules use for it: {@code social-worker}, {@code police}, {@code health}; blank where not said
 * @param reading       how a person of the family wants to read
 */
public record Person(UUID id, String key, String name, Role role, String agency, String title, Contact contact,
                     List<Parenthood> parenthoods, UUID countersignedBy, boolean invited, Participation participation, List<UUID> concerns,
                     String profession, ReadingWish reading) {

    public Person {
        parenthoods = List.copyOf(parenthoods);
        concerns = List.copyOf(concerns);
        profession = profession == null ? "" : profession;
    }

    /** Who has said nothing of how they read. */
    public Person(UUID id, String key, String name, Role role, String agency, String title, Contact contact, List<Parenthood> parenthoods,
                  UUID countersignedBy, boolean invited, Participation participation, List<UUID> concerns, String profession) {
        this(id, key, name, role, agency, title, contact, parenthoods, countersignedBy, invited, participation, concerns, profession,
                ReadingWish.NONE);
    }

    public Optional<Parenthood> parenthoodOf(UUID childId) {
        return parenthoods.stream().filter(parenthood -> parenthood.childId().equals(childId)).findFirst();
    }

    public String firstName() {
        return name.split(" ")[0];
    }
}
