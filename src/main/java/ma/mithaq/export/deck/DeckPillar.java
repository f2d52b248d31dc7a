package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Pillar;
import ma.mithaq.text.Messages;

/** One strategic pillar: its means and its aims, side by side where it has both. */
final class DeckPillar {

    private DeckPillar() {
    }

    static DeckBody of(Slide.OnePillar one, Messages messages) {
        List<DeckBlock> lists = new ArrayList<>();
        for (Pillar.MeasureKind kind : Pillar.MeasureKind.values()) {
            List<DeckParagraph> lines = new ArrayList<>();
            for (Pillar.Measure measure : one.pillar().measures()) {
                if (measure.kind() == kind) {
                    lines.add(DeckParagraph.of(measure.text(), TextStyle.BODY, messages).inList());
                }
            }
            if (!lines.isEmpty()) {
                lines.addFirst(DeckParagraph.of(messages.get(kind == Pillar.MeasureKind.MEANS
                        ? "ui.pillars.means.title" : "ui.pillars.aims.title"), TextStyle.LABEL, messages));
                lists.add(TextBlock.card(lines));
            }
        }
        DeckParagraph title = DeckParagraph.of(one.pillar().title(), TextStyle.TITLE, messages)
                .after(new DeckParagraph.TextRun(one.number() + "\u00a0 ", TextStyle.TITLE_NUMBER));
        return new DeckBody(title, new ColumnsBlock(lists, 13, 2));
    }
}
