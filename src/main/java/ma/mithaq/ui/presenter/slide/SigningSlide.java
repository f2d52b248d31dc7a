package ma.mithaq.ui.presenter.slide;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.Slide;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.text.SignatureWords;
import ma.mithaq.ui.control.ColumnsPane;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/** The parties facing each other, each with those who signed for it. */
final class SigningSlide {

    private SigningSlide() {
    }

    static SlideBody of(Slide.Signing signing, PersonOnSlide people, Typesetter type) {
        return new SlideBody(type.message("ui.slide.signing.title"), new ColumnsPane("slide-parties",
                signing.parties().stream().map(party -> party(party, people, type)).toList()));
    }

    private static VBox party(PartyEntry entry, PersonOnSlide people, Typesetter type) {
        VBox card = Page.card(type.text(entry.name(), "slide-party-name"));
        card.getStyleClass().add("party");
        for (Official signatory : entry.signatories()) {
            String words = SignatureWords.label(signatory.signing().orElseThrow(), signatory.person().gender(),
                    type.messages());
            HBox label = new HBox(Icon.SIGNATURE.node("gold"), type.words(words, "slide-signed"));
            label.getStyleClass().add("detail");
            VBox signed = new VBox(label, signatory.organisation().equals(entry.organisation())
                    ? people.nodeOfOrganisation(signatory) : people.node(signatory));
            signed.getStyleClass().add("slide-signatory");
            SignatureWords.proxy(signatory.proxyFor(), type.messages()).ifPresent(proxy ->
                    signed.getChildren().add(type.words(proxy, "muted")));
            card.getChildren().add(signed);
        }
        return card;
    }
}
