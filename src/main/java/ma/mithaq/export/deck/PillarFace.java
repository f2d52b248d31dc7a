package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Pillar;
import ma.mithaq.text.Messages;

/** One strategic pillar: its means and its aims, side by side where it has both. */
final class PillarFace {

    private PillarFace() {
    }

    static Face of(Slide.OnePillar one, Messages messages) {
        List<Block> lists = new ArrayList<>();
        for (Pillar.MeasureKind kind : Pillar.MeasureKind.values()) {
            List<Line> lines = new ArrayList<>();
            for (Pillar.Measure measure : one.pillar().measures()) {
                if (measure.kind() == kind) {
                    lines.add(Line.of(measure.text(), Look.BODY, messages).inList());
                }
            }
            if (!lines.isEmpty()) {
                lines.addFirst(Line.of(messages.get(kind == Pillar.MeasureKind.MEANS
                        ? "ui.pillars.means.title" : "ui.pillars.aims.title"), Look.LABEL, messages));
                lists.add(TextBlock.card(lines));
            }
        }
        Line title = Line.of(one.pillar().title(), Look.TITLE, messages)
                .after(new Line.Piece(one.number() + "\u00a0 ", Look.TITLE_NUMBER));
        return new Face(title, new Columns(lists, 13, 2));
    }
}
