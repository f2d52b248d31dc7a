package ma.mithaq.text;

import java.util.Optional;
import ma.mithaq.model.Person;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Signature.SignatureKind;

/** What is said of somebody who signed. Where it is not known how words agree with them, the words fit everybody. */
public final class SignatureWords {

    private SignatureWords() {
    }

    /** Beside the name of somebody who signed or initialled for a party. */
    public static String label(SignatureKind kind, Optional<Gender> gender, Messages messages) {
        return messages.get(kind == SignatureKind.INITIALLING ? "ui.agreement.signatory.initials-label"
                : agreeing(gender, "ui.agreement.signatory.her-label", "ui.agreement.signatory.his-label",
                        "ui.agreement.signatory.any-label"));
    }

    /** In whose place somebody signed, where it was another's. */
    public static Optional<String> proxy(Optional<Person> absent, Messages messages) {
        return absent.map(person -> messages.get("ui.agreement.signatory.proxy", person.honorific()
                .<Object>map(honorific -> messages.phrase(honorific, person.name())).orElse(person.name())));
    }

    /** That somebody signed or initialled the agreement, or was witness of it. */
    public static String sentence(SignatureKind kind, Optional<Gender> gender, Messages messages) {
        return messages.get(switch (kind) {
            case SIGNATURE -> agreeing(gender, "ui.person.appearance.she-signed", "ui.person.appearance.he-signed",
                    "ui.person.appearance.signed");
            case INITIALLING -> "ui.person.appearance.initialled";
            case WITNESS -> "ui.person.appearance.witnessed";
        });
    }

    private static String agreeing(Optional<Gender> gender, String hers, String his, String anybodys) {
        return gender.map(known -> switch (known) {
            case FEMININE -> hers;
            case MASCULINE -> his;
        }).orElse(anybodys);
    }
}
