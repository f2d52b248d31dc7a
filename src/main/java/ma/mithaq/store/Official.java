package ma.mithaq.store;

import java.util.Optional;
import ma.mithaq.model.Attendance.Capacity;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Person;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Signature.SignatureKind;
import ma.mithaq.model.Text;

/**
 * A person who signed or attended, with the office in which they did.
 *
 * @param fact     the signature or the attendance that says so
 * @param event    identifier of the event attended; for a signatory, of the signing, where the dossier names one
 * @param office   the office in which they did, where the source says so
 * @param capacity the capacity in which the person attended; empty for a signatory
 * @param signing  what they set their name under the agreement for; empty for an attendance
 * @param proxyFor in whose place they signed, where it was somebody's
 */
public record Official(Ref fact, Optional<String> event, Person person, Optional<PersonEntry.Office> office,
                       Optional<Capacity> capacity, Optional<SignatureKind> signing, Optional<Person> proxyFor) {

    /** The title of the office in which they did. */
    public Optional<Text> title() {
        return office.map(held -> held.position().title());
    }

    /** The organisation in which they hold it. */
    public Optional<Organisation> organisation() {
        return office.map(PersonEntry.Office::organisation);
    }

    /** The name of that organisation. */
    public Optional<Text> body() {
        return organisation().map(Organisation::name);
    }

    /** Whether the person signed or initialled for a party. */
    public boolean signatory() {
        return capacity.isEmpty();
    }
}
