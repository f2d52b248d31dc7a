package ma.mithaq.ui.control;

import ma.mithaq.model.Person;

/** How a person is named. */
public final class PersonWords {

    private PersonWords() {
    }

    /** The honorific and the name, as in the sentence that presents somebody. */
    public static String full(Person person, Typesetter type) {
        // A space that does not break: a courtesy title never ends a line.
        return type.words(person.honorific()) + "\u00A0" + type.words(person.name());
    }
}
