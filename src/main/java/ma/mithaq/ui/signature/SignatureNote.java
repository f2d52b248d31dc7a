package ma.mithaq.ui.signature;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** What must be told of a dossier's signature on every page; takes no room where that is nothing. */
public final class SignatureNote extends HBox {

    /** Follows what the person decides on the key. */
    public SignatureNote(Optional<FileSignature> signature, TrustedKeys trust, Typesetter type) {
        Subscriptions.whileShown(this, trust.keysProperty(), keys -> show(trust.judge(signature).standing(), type));
    }

    /** A note that stays as it is, for paper; of a standing that warns. */
    public SignatureNote(SignatureStatus standing, Typesetter type) {
        show(standing, type);
    }

    private void show(SignatureStatus standing, Typesetter type) {
        getStyleClass().setAll("signature-note", SignatureWords.style(standing));
        setVisible(standing.warns());
        setManaged(standing.warns());
        getChildren().setAll(words(standing, type));
    }

    private static Node[] words(SignatureStatus standing, Typesetter type) {
        return switch (standing) {
            case UNSIGNED, TRUSTED, UNKNOWN -> new Node[0];
            case RESEMBLING -> new Node[] {SignatureWords.sign(standing, type),
                type.message("ui.signature.resembling.note", "signature-sentence")};
            case REFUSED -> new Node[] {SignatureWords.sign(standing, type),
                type.message("ui.signature.refused.note", "signature-sentence")};
            case CHANGED -> new Node[] {SignatureWords.sign(standing, type),
                type.message("ui.signature.changed.note", "signature-sentence")};
        };
    }
}
