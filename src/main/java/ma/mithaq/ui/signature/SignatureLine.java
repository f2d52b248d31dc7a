package ma.mithaq.ui.signature;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.ui.control.Follow;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Typesetter;

/** One line on how the open dossier is signed, which leads to all about it. */
public final class SignatureLine extends HBox {

    /** @param details goes to where the signature is told of at length */
    public SignatureLine(Optional<FileSignature> signature, Trust trust, Typesetter type, Runnable details) {
        getStyleClass().add("signature-line");
        Follow.whileShown(this, trust.keysProperty(), keys -> {
            getChildren().setAll(Icon.SEAL.node(), SignatureWords.standing(signature, trust, type));
            if (signature.isPresent()) {
                Hyperlink link = type.link(type.messages().get("ui.signature.details.label"), details);
                link.setMinWidth(USE_PREF_SIZE);
                getChildren().add(link);
            }
        });
    }
}
