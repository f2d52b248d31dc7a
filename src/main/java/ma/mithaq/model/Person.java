package ma.mithaq.model;

import java.util.List;

/**
 * A person named in the dossier.
 *
 * @param honorific   the courtesy title written before the name
 * @param gender      what Arabic and French titles agree with
 * @param hasPortrait whether the file holds a picture of the person
 */
public record Person(String id, Text name, Text honorific, Gender gender, boolean hasPortrait,
                     List<OtherName> otherNames) {

    public Person {
        otherNames = List.copyOf(otherNames);
    }

    public Ref ref() {
        return new Ref(Kind.PERSON, id);
    }

    /** Grammatical gender of a person's titles. */
    public enum Gender { FEMININE, MASCULINE }
}
