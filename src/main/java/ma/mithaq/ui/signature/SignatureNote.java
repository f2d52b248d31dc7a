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
    public SignatureNote(Optional<FileSignature> signature, TrustedKeys trustedKeys, Typesetter type) {
        Subscriptions.whileShown(this, trustedKeys.keysProperty(), keys -> show(trustedKeys.judge(signature).status(), type));
    }

    /** A note that stays as it is, for paper; of a standing that warns. */
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
