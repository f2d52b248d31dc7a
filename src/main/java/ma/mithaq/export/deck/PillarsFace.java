package ma.mithaq.export.deck;

import java.util.List;
import ma.mithaq.briefing.Deck;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Pillar;
import ma.mithaq.text.Messages;

/** All strategic pillars side by side, by number and title. */
final class PillarsFace {

    private PillarsFace() {
    }

    static Face of(Slide.AllPillars all, Deck deck, Messages messages) {
        List<String> ids = deck.slides().stream().filter(Slide.OnePillar.class::isInstance)
                .map(slide -> ((Slide.OnePillar) slide).pillar().id()).toList();
        return new Face(Line.of(messages.get("ui.pillars.page.title"), Look.TITLE, messages), new Columns(
                all.pillars().stream().map(pillar -> card(ids.indexOf(pillar.id()) + 1, pillar, messages)).toList(),
                9, 4));
    }

    private static Block card(int number, Pillar pillar, Messages messages) {
        return TextBlock.card(List.of(Line.of(Integer.toString(number), Look.NUMBER, messages),
                Line.of(pillar.title(), Look.NAME, messages)));
    }
}
