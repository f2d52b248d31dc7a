package ma.mithaq.ui.signature;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import ma.mithaq.model.OfficeName;
import ma.mithaq.signing.KeyStatement;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.signature.TrustedKeys.Offer;

/** An office's statement on its key, and the question whether to follow it. */
final class OfferCard extends VBox {

    OfferCard(Offer offer, TrustedKeys trustedKeys, Typesetter type) {
        getStyleClass().add("key-offer");
        KeyStatement statement = offer.statement();
        boolean follows = statement.successor().isPresent();
        boolean nothingNew = offer.outcome().equals(trustedKeys.keysProperty().get());
        OfficeKey key = statement.successor().orElse(statement.key());
        String name = Optional.of(statement.key()).flatMap(offer.outcome()::findTrusted).map(TrustedKey::office)
                .orElse(statement.office());
        getChildren().addAll(
                type.message(follows ? "ui.signature.offer.follows" : "ui.signature.offer.given-up", "card-title"),
                SignatureWords.wholeName(new OfficeName(name), type),
                type.message("ui.signature.fingerprint.title", "muted"), SignatureWords.fingerprint(key, type),
                type.message(nothingNew ? "ui.signature.offer.nothing-new"
                        : follows ? "ui.signature.offer.follows-hint" : "ui.signature.offer.given-up-hint", "prose"));
        Button dismiss = type.button("ui.signature.offer.dismiss.label", trustedKeys::dismiss);
        Button follow = type.button(follows ? "ui.signature.offer.trust.label" : "ui.signature.offer.refuse.label",
                trustedKeys::follow, "accent");
        getChildren().add(new Flow("signature-buttons", nothingNew ? List.of(dismiss) : List.of(follow, dismiss)));
    }
}
