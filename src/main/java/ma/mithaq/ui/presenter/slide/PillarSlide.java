package ma.mithaq.ui.presenter.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Pillar;
import ma.mithaq.ui.control.ColumnsPane;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/** One strategic pillar: its means and its aims, side by side where it has both. */
final class PillarSlide {

    private PillarSlide() {
    }

    static SlideBody of(Slide.OnePillar pillar, Typesetter type) {
        List<VBox> lists = new ArrayList<>();
        for (Pillar.MeasureKind kind : Pillar.MeasureKind.values()) {
            List<Node> lines = new ArrayList<>();
            for (Pillar.Measure measure : pillar.pillar().measures()) {
                if (measure.kind() == kind) {
                    lines.add(line(type.text(measure.text())));
                }
            }
            if (!lines.isEmpty()) {
                lines.addFirst(type.message(kind == Pillar.MeasureKind.MEANS
                        ? "ui.pillars.means.title" : "ui.pillars.aims.title", "slide-label"));
                lists.add(Page.card(lines.toArray(Node[]::new)));
            }
        }
        return new SlideBody(type.text(pillar.pillar().title()), new ColumnsPane("slide-measures", lists));
    }

    /** A line of a list, with a mark before it, where words of their language begin. */
    static HBox line(Label words) {
        Region mark = new Region();
        mark.getStyleClass().add("slide-bullet");
        HBox line = new HBox(mark, words);
        line.getStyleClass().add("slide-line");
        line.setNodeOrientation(words.getNodeOrientation());
        return line;
    }
}
