package ma.mithaq.store;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Party;
import ma.mithaq.model.Person;
import ma.mithaq.model.Position;

/**
 * All that a dossier says of one organisation.
 *
 * @param party its being party to the agreement, where it is
 */
public record OrganisationEntry(Organisation organisation, Optional<Party> party, List<Holder> holders) {

    public OrganisationEntry {
        holders = List.copyOf(holders);
    }

    /** A person with the position held in the organisation. */
    public record Holder(Person person, Position position) {
    }
}
