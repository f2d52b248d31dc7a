package ma.mithaq.ui.control;

import ma.mithaq.model.Person;

/** The wording of people's names. */
public final class PersonWords {

    private PersonWords() {
    }

    /** The honorific and the name, as used to present somebody. */
    public static String full(Person person, Typesetter type) {
        return person.honorific().map(honorific -> type.messages().phrase(honorific, person.name()))
                .orElseGet(() -> type.words(person.name()));
    }
}
