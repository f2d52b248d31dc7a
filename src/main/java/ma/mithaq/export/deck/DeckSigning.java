package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.briefing.Slide;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.text.Messages;
import ma.mithaq.text.SignatureWords;

/** The parties facing each other, each with those who signed for it. */
final class DeckSigning {

    private DeckSigning() {
    }

    static DeckBody of(Slide.Signing signing, People people, Messages messages) {
        return new DeckBody(DeckParagraph.of(messages.get("ui.slide.signing.title"), TextStyle.TITLE, messages),
                new ColumnsBlock(
                signing.parties().stream().map(party -> party(party, people, messages)).toList(), 14, 2));
    }

    private static DeckBlock party(PartyEntry entry, People people, Messages messages) {
        List<DeckBlock> blocks = new ArrayList<>();
        blocks.add(TextBlock.plain(List.of(DeckParagraph.of(entry.name(), TextStyle.LARGE_NAME,
                messages))));
        for (Official signatory : entry.signatories()) {
            List<DeckParagraph> before = new ArrayList<>();
            before.add(DeckParagraph.of(SignatureWords.label(signatory.signing().orElseThrow(),
                    signatory.person().gender(), messages), TextStyle.DETAIL, messages));
            SignatureWords.proxy(signatory.proxyFor(), messages).ifPresent(proxy ->
                    before.add(DeckParagraph.of(proxy, TextStyle.MUTED, messages)));
            boolean other = !signatory.organisation().equals(entry.organisation());
            blocks.add(people.block(signatory, before, other));
        }
        return new CardBlock(new StackBlock(blocks, 0.7));
    }
}
