package ma.mithaq.export.deck;

import java.util.List;
import ma.mithaq.briefing.Deck;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Pillar;
import ma.mithaq.text.Messages;

/** All strategic pillars side by side, by number and title. */
final class DeckPillars {

    private DeckPillars() {
    }

    static DeckBody of(Slide.AllPillars all, Deck deck, Messages messages) {
        List<String> ids = deck.slides().stream().filter(Slide.OnePillar.class::isInstance)
                .map(slide -> ((Slide.OnePillar) slide).pillar().id()).toList();
        return new DeckBody(DeckParagraph.of(messages.get("ui.pillars.page.title"), TextStyle.TITLE, messages),
                new ColumnsBlock(
                all.pillars().stream().map(pillar -> card(ids.indexOf(pillar.id()) + 1, pillar, messages)).toList(),
                9, 4));
    }

    private static DeckBlock card(int number, Pillar pillar, Messages messages) {
        return TextBlock.card(List.of(DeckParagraph.of(Integer.toString(number), TextStyle.NUMBER, messages),
                DeckParagraph.of(pillar.title(), TextStyle.NAME, messages)));
    }
}
