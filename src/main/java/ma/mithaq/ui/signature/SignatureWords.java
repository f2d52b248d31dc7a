package ma.mithaq.ui.signature;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import ma.mithaq.model.Language;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.Standing;
import ma.mithaq.ui.control.Typesetter;

/** Says how a dossier is signed. */
final class SignatureWords {

    private SignatureWords() {
    }

    static Label standing(Optional<FileSignature> signature, Trust trust, Typesetter type) {
        Standing standing = trust.standing(signature);
        String name = signature.filter(each -> standing == Standing.TRUSTED).map(trust::nameOf)
                .or(() -> signature.map(FileSignature::office)).orElse("");
        String key = switch (standing) {
            case UNSIGNED -> "ui.signature.standing.unsigned";
            case TRUSTED -> "ui.signature.standing.trusted";
            case UNKNOWN -> "ui.signature.standing.unknown";
            case CHANGED -> "ui.signature.standing.changed";
        };
        return type.words(type.messages().get(key, name), standing == Standing.CHANGED ? "danger" : "muted");
    }

    /** A key's fingerprint: digits and Latin letters, from left to right in every language. */
    static Node fingerprint(OfficeKey key, Typesetter type) {
        String groups = key.fingerprint();
        // Two lines that are equally long: whoever compares them by eye or ear keeps their place.
        int middle = groups.indexOf(' ', groups.length() / 2 - 1);
        return type.directed(type.words(groups.substring(0, middle) + "\n" + groups.substring(middle + 1)),
                Language.ENGLISH);
    }
}
