package ma.mithaq.ui.signature;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import ma.mithaq.model.PartialDate;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.ui.control.Follow;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/** The keys that the person trusts, each of which they can stop trusting. */
public final class TrustedKeysCard extends VBox {

    private final Trust trust;
    private final ZoneId zone;
    private final Typesetter type;

    /** @param zone in whose days is told since when a key is trusted */
    public TrustedKeysCard(Trust trust, ZoneId zone, Typesetter type) {
        this.trust = trust;
        this.zone = zone;
        this.type = type;
        getStyleClass().add("card");
        Follow.whileShown(this, trust.keysProperty(), keys -> {
            getChildren().setAll(type.message("ui.signature.keys.title", "card-title"),
                    type.message(keys.isEmpty() ? "ui.signature.keys.empty" : "ui.signature.keys.hint", "muted"));
            keys.forEach(key -> getChildren().add(row(key)));
        });
    }

    private Node row(TrustedKey key) {
        LocalDate day = LocalDate.ofInstant(key.since(), zone);
        Button remove = type.button("ui.signature.distrust.label", () -> trust.distrust(key.key()));
        remove.setAccessibleText(type.messages().get("ui.signature.distrust.spoken", key.office()));
        return Page.stack("trusted-key", List.of(
                type.words(key.office()),
                type.words(type.messages().get("ui.signature.keys.since",
                        type.messages().date(PartialDate.parse(day.toString()))), "muted"),
                SignatureWords.fingerprint(key.key(), type), remove));
    }
}
