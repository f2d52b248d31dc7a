package ma.mithaq.export.deck;

import java.util.List;
import ma.mithaq.model.Language;
import ma.mithaq.model.Person;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/** The names of people, as slides have them. */
final class DeckNames {

    private DeckNames() {
    }

    /** Of all who were present and did not sign, in their order. */
    static List<String> present(DossierStore store, Messages messages) throws Problem {
        return store.listOfficials().stream().filter(official -> !official.signatory())
                .map(official -> of(official.person(), messages)).toList();
    }

    /** In the column of names of a deck's tables. */
    static List<String> inTables(DeckFile deck, Language language) {
        return deck.rows().stream().map(row -> language.rightToLeft() ? row.getLast() : row.getFirst()).toList();
    }

    static String of(Person person, Messages messages) {
        return DeckFile.plain(messages.words(person.honorific().orElseThrow()) + " " + messages.words(person.name()));
    }
}
