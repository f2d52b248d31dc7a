package ma.mithaq.ui.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ma.mithaq.model.OfficeName;
import ma.mithaq.model.PartialDate;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** The keys that the user trusts and those that they refuse, with buttons to change each decision. */
public final class TrustedKeysCard extends VBox {

    private final TrustedKeys trustedKeys;
    private final ZoneId zone;
    private final Typesetter type;

    /**
     * @param zone   the time zone of the days on which a key was trusted or refused
     * @param choose asks the user for an office's statement on its key; empty where nobody can be asked
     */
    public TrustedKeysCard(TrustedKeys trustedKeys, ZoneId zone, Typesetter type, Optional<Runnable> choose) {
        this.trustedKeys = trustedKeys;
        this.zone = zone;
        this.type = type;
        getStyleClass().add("card");
        VBox offer = new VBox();
        VBox rows = new VBox();
        rows.getStyleClass().add("keys-list");
        getChildren().addAll(type.message("ui.signature.keys.title", "card-title"), offer, rows);
        Subscriptions.whileShown(this, trustedKeys.offeredProperty(), offered -> {
            offer.setManaged(offered.isPresent());
            offer.getChildren().setAll(offered.map(each -> new OfferCard(each, trustedKeys, type)).stream().toList());
        });
        Subscriptions.whileShown(this, trustedKeys.keysProperty(), keys -> rows.getChildren().setAll(rows(keys)));
        choose.ifPresent(action -> getChildren().addAll(type.message("ui.signature.statement.hint", "muted"),
                new Flow("button-row", List.of(type.button("ui.signature.statement.label", action)))));
    }

    private List<Node> rows(KeyRing keys) {
        List<TrustedKey> valid = keys.valid();
        List<TrustedKey> trusted = keys.trusted().stream()
                .filter(key -> keys.findRefused(key.key()).isEmpty()).toList();
        List<Node> rows = new ArrayList<>();
        rows.add(type.message(trusted.isEmpty() ? "ui.signature.keys.empty" : "ui.signature.keys.hint", "muted"));
        trusted.forEach(key -> rows.add(valid.contains(key) ? trusted(key) : withoutVoucher(key)));
        if (!keys.refused().isEmpty()) {
            rows.add(type.message("ui.signature.refused-keys.title", "card-title"));
            rows.add(type.message("ui.signature.refused-keys.hint", "muted"));
            keys.refused().forEach(key -> rows.add(refused(key)));
        }
        return rows;
    }

    private Node trusted(TrustedKey key) {
        List<Node> lines = new ArrayList<>();
        lines.add(since("ui.signature.keys.since", key.since()));
        key.voucher().ifPresent(voucher -> lines.addAll(List.of(type.message("ui.signature.keys.vouched", "muted"),
                SignatureWords.beginning(voucher, type))));
        return row(SignatureStatus.TRUSTED, key.key(), key.office(), lines,
                button("ui.signature.distrust.label", "ui.signature.distrust.spoken", key.office(),
                        () -> trustedKeys.distrust(key.key())),
                button("ui.signature.refuse.label", "ui.signature.refuse.spoken", key.office(),
                        () -> trustedKeys.refuse(key.key(), key.office())));
    }

    /** A key that another one vouched for, which itself is no longer trusted. */
    private Node withoutVoucher(TrustedKey key) {
        List<Node> lines = List.of(type.message("ui.signature.keys.no-longer-vouched", "muted"),
                SignatureWords.beginning(key.voucher().orElseThrow(), type));
        return row(SignatureStatus.UNKNOWN, key.key(), key.office(), lines,
                button("ui.signature.trust.label", "ui.signature.trust.spoken", key.office(),
                        () -> trustedKeys.trust(key.key(), key.office())),
                button("ui.signature.forget.label", "ui.signature.forget.spoken", key.office(),
                        () -> trustedKeys.distrust(key.key())));
    }

    private Node refused(RefusedKey key) {
        return row(SignatureStatus.REFUSED, key.key(), key.office(),
                List.of(since("ui.signature.keys.refused-since", key.since())),
                button("ui.signature.accept.label", "ui.signature.accept.spoken", key.office(),
                        () -> trustedKeys.accept(key.key())));
    }

    private Node row(SignatureStatus status, OfficeKey key, String office, List<Node> lines, Button... buttons) {
        List<Node> words = new ArrayList<>();
        words.add(SignatureWords.wholeName(new OfficeName(office), type));
        words.add(SignatureWords.fingerprint(key, type));
        words.addAll(lines);
        words.add(new Flow("signature-buttons", List.of(buttons)));
        HBox row = new HBox(SignatureWords.sign(status, type), Page.stack("signature-words", words));
        row.getStyleClass().addAll("trusted-key", SignatureWords.style(status));
        return row;
    }

    private Node since(String key, Instant since) {
        LocalDate day = LocalDate.ofInstant(since, zone);
        return type.words(type.messages().get(key, type.messages().date(PartialDate.parse(day.toString()))), "muted");
    }

    /** A button that tells screen readers whose key it is about. */
    private Button button(String label, String spoken, String office, Runnable action) {
        Button button = type.button(label, action);
        button.setAccessibleText(type.messages().get(spoken, new OfficeName(office)));
        return button;
    }
}
