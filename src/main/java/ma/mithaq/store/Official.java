package ma.mithaq.store;

import java.util.Optional;
import ma.mithaq.model.Attendance.Capacity;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Person;
import ma.mithaq.model.Position;
import ma.mithaq.model.Ref;

/**
 * A person who signed or attended, with the office in which they did.
 *
 * @param fact     the signature or the attendance that says so
 * @param event    identifier of the event attended; for a signatory, of the signing, where the dossier names one
 * @param capacity the capacity in which the person attended; empty for a signatory
 */
public record Official(Ref fact, Optional<String> event, Person person, Position position, Organisation organisation,
                       Optional<Capacity> capacity) {

    public boolean signatory() {
        return capacity.isEmpty();
    }
}
