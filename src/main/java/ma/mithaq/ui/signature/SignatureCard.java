package ma.mithaq.ui.signature;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ma.mithaq.model.OfficeName;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.signing.SignatureVerdict;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** Everything known about the open dossier's signature, and buttons to trust or refuse its key. */
public final class SignatureCard extends VBox {

    private final Optional<FileSignature> signature;
    private final TrustedKeys trustedKeys;
    private final Typesetter type;

    public SignatureCard(Optional<FileSignature> signature, TrustedKeys trustedKeys, Typesetter type) {
        this.signature = signature;
        this.trustedKeys = trustedKeys;
        this.type = type;
        getStyleClass().add("card");
        Subscriptions.whileShown(this, trustedKeys.keysProperty(), keys -> show());
    }

    private void show() {
        boolean focused = Page.holdsFocus(this);
        SignatureVerdict verdict = trustedKeys.judge(signature);
        HBox head = new HBox(SignatureWords.sign(verdict.status(), type), SignatureWords.told(verdict, type));
        head.getStyleClass().addAll("signature-line", SignatureWords.style(verdict.status()));
        getChildren().setAll(head);
        signature.ifPresent(shown -> show(shown, verdict));
        if (focused) {
            // The button that was pressed is gone; the one that undoes it is in its place.
            Page.focusFirst(this);
        }
    }

    private void show(FileSignature shown, SignatureVerdict verdict) {
        OfficeName given = new OfficeName(shown.office());
        boolean toldByAnother = verdict.status() != SignatureStatus.RESEMBLING
                && verdict.known().filter(known -> !known.equals(given)).isPresent();
        if (given.shortened() || toldByAnother) {
            getChildren().addAll(type.message(given.shortened() ? "ui.signature.name.whole" : "ui.signature.name.given",
                    "muted"), SignatureWords.wholeName(given, type));
        }
        getChildren().addAll(type.message("ui.signature.fingerprint.title", "muted"),
                SignatureWords.fingerprint(shown.key(), type));
        OfficeKey key = shown.key();
        Button trusting = type.button("ui.signature.trust.label", () -> trustedKeys.trust(shown));
        Button refusing = type.button("ui.signature.refuse.label", () -> trustedKeys.refuse(key,
                verdict.status() == SignatureStatus.TRUSTED ? verdict.known().orElse(given).written()
                        : shown.office()));
        switch (verdict.status()) {
            case UNKNOWN -> add("ui.signature.trust.hint", trusting, refusing);
            case RESEMBLING -> add("ui.signature.trust.resembling-hint", trusting, refusing);
            case TRUSTED -> add("ui.signature.refuse.hint",
                    type.button("ui.signature.distrust.label", () -> trustedKeys.distrust(key)), refusing);
            case REFUSED -> add("ui.signature.accept.hint",
                    type.button("ui.signature.accept.label", () -> trustedKeys.accept(key)));
            case CHANGED -> {
                if (trustedKeys.keysProperty().get().findRefused(key).isPresent()) {
                    getChildren().add(type.message("ui.signature.changed-and-refused.text", "prose"));
                }
            }
            case UNSIGNED -> throw new IllegalStateException("nothing is known of no signature");
        }
    }

    private void add(String hint, Button... buttons) {
        getChildren().addAll(type.message(hint, "prose"), new Flow("signature-buttons", List.of(buttons)));
    }
}
