package ma.mithaq.model;

import java.util.List;
import java.util.Optional;

/**
 * A person named in the dossier.
 *
 * @param honorific   the courtesy title written before the name, where a source has one
 * @param gender      what Arabic and French titles agree with, where a source tells
 * @param hasPortrait whether the file holds a picture of the person
 */
public record Person(String id, Text name, Optional<Text> honorific, Optional<Gender> gender, boolean hasPortrait,
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
