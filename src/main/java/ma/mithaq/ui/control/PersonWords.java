package ma.mithaq.ui.control;

import ma.mithaq.model.Person;

/** How a person is named. */
public final class PersonWords {

    private PersonWords() {
    }

    /** The honorific and the name, as in the sentence that presents somebody. */
    public static String full(Person person, Typesetter type) {
        return type.words(person.honorific()) + " " + type.words(person.name());
    }
}
