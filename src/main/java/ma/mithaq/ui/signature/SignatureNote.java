package ma.mithaq.ui.signature;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** The warning about a dossier's signature that every page must show; takes no room where there is none. */
public final class SignatureNote extends HBox {

    /** Follows the user's decisions on the key. */
    public SignatureNote(Optional<FileSignature> signature, TrustedKeys trustedKeys, Typesetter type) {
        Subscriptions.whileShown(this, trustedKeys.keysProperty(),
                keys -> show(trustedKeys.judge(signature).status(), type));
    }

    /** A note that does not change, for paper; only for a status that warns. */
    public SignatureNote(SignatureStatus status, Typesetter type) {
        show(status, type);
    }

    private void show(SignatureStatus status, Typesetter type) {
        getStyleClass().setAll("signature-note", SignatureWords.style(status));
        setVisible(status.warns());
        setManaged(status.warns());
        getChildren().setAll(words(status, type));
    }

    private static Node[] words(SignatureStatus status, Typesetter type) {
        return switch (status) {
            case UNSIGNED, TRUSTED, UNKNOWN -> new Node[0];
            case RESEMBLING -> new Node[] {SignatureWords.sign(status, type),
                type.message("ui.signature.resembling.note", "signature-sentence")};
            case REFUSED -> new Node[] {SignatureWords.sign(status, type),
                type.message("ui.signature.refused.note", "signature-sentence")};
            case CHANGED -> new Node[] {SignatureWords.sign(status, type),
                type.message("ui.signature.changed.note", "signature-sentence")};
        };
    }
}
