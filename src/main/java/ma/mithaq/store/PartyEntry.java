package ma.mithaq.store;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Party;
import ma.mithaq.model.Person;
import ma.mithaq.model.Text;

/**
 * A party and those who signed for it.
 *
 * @param organisation the organisation that is party; empty where a person is
 * @param person       the person who is party; empty where an organisation is
 */
public record PartyEntry(Party party, Optional<Organisation> organisation, Optional<Person> person,
                         List<Official> signatories) {

    public PartyEntry {
        signatories = List.copyOf(signatories);
        if (organisation.isPresent() == person.isPresent()) {
            throw new IllegalArgumentException("a party is one organisation or one person: " + party);
        }
    }

    /** What the party is called. */
    public Text name() {
        return organisation.map(Organisation::name).orElseGet(() -> person.orElseThrow().name());
    }
}
