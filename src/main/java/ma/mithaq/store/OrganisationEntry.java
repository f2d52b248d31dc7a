package ma.mithaq.store;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Party;
import ma.mithaq.model.Person;
import ma.mithaq.model.Position;

/**
 * Everything a dossier says about one organisation.
 *
 * @param party the party to the agreement that it is, where it is one
 */
public record OrganisationEntry(Organisation organisation, Optional<Party> party, List<Holder> holders) {

    public OrganisationEntry {
        holders = List.copyOf(holders);
    }

    /** A person with the position held in the organisation. */
    public record Holder(Person person, Position position) {
    }
}
