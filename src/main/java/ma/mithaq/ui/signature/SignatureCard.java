package ma.mithaq.ui.signature;

import java.util.Optional;
import javafx.scene.layout.VBox;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.Standing;
import ma.mithaq.ui.control.Follow;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/** All that is known of the open dossier's signature, and whether its key is to be trusted. */
public final class SignatureCard extends VBox {

    private final Optional<FileSignature> signature;
    private final Trust trust;
    private final Typesetter type;

    public SignatureCard(Optional<FileSignature> signature, Trust trust, Typesetter type) {
        this.signature = signature;
        this.trust = trust;
        this.type = type;
        getStyleClass().add("card");
        Follow.whileShown(this, trust.keysProperty(), keys -> show());
    }

    private void show() {
        boolean focused = Page.holdsFocus(this);
        getChildren().setAll(SignatureWords.standing(signature, trust, type));
        signature.ifPresent(this::show);
        if (focused) {
            // The button that was pressed has gone; what undoes it stands in its place.
            Page.focusFirst(this);
        }
    }

    private void show(FileSignature shown) {
        Standing standing = trust.standing(signature);
        if (standing == Standing.TRUSTED && !trust.nameOf(shown).equals(shown.office())) {
            getChildren().add(type.words(type.messages().get("ui.signature.office.line", shown.office()), "muted"));
        }
        getChildren().addAll(type.message("ui.signature.fingerprint.title", "muted"),
                SignatureWords.fingerprint(shown.key(), type));
        if (standing == Standing.UNKNOWN) {
            getChildren().addAll(type.message("ui.signature.trust.hint", "prose"),
                    type.button("ui.signature.trust.label", () -> trust.trust(shown)));
        } else if (standing == Standing.TRUSTED) {
            getChildren().add(type.button("ui.signature.distrust.label", () -> trust.distrust(shown.key())));
        }
    }
}
