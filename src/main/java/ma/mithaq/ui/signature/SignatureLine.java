package ma.mithaq.ui.signature;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.SignatureVerdict;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** How the open dossier is signed, in a few words, with a link to the details. */
public final class SignatureLine extends HBox {

    /** @param details goes to the details of the signature */
    public SignatureLine(Optional<FileSignature> signature, TrustedKeys trustedKeys, Typesetter type,
            Runnable details) {
        Subscriptions.whileShown(this, trustedKeys.keysProperty(), keys -> {
            SignatureVerdict verdict = trustedKeys.judge(signature);
            getStyleClass().setAll("signature-line", SignatureWords.style(verdict.status()));
            VBox words = SignatureWords.told(verdict, type);
            if (signature.isPresent()) {
                Hyperlink link = type.link(type.messages().get("ui.signature.details.label"), details);
                link.setMinWidth(USE_PREF_SIZE);
                // Beside the name: the sentence ends in a colon.
                HBox last = new HBox(words.getChildren().removeLast(), link);
                last.getStyleClass().add("detail");
                words.getChildren().add(last);
            }
            getChildren().setAll(SignatureWords.sign(verdict.status(), type), words);
        });
    }
}
