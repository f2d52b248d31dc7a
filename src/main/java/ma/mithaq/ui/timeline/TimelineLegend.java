package ma.mithaq.ui.timeline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.Typesetter;

/** The legend of the timeline's bars. */
public final class TimelineLegend extends Flow {

    public TimelineLegend(Typesetter type) {
        super("legend", List.of(
                entry(sample("span-sure", "dot"), "ui.timeline.legend.day", type),
                entry(sample("span-sure", "sample"), "ui.timeline.legend.range", type),
                entry(sample("span-soft", "sample"), "ui.timeline.legend.uncertain", type)));
    }

    private static Region sample(String... styleClasses) {
        Region sample = new Region();
        sample.getStyleClass().addAll(styleClasses);
        StackPane place = new StackPane(sample);
        place.getStyleClass().add("legend-sample");
        return place;
    }

    private static Node entry(Region sample, String key, Typesetter type) {
        HBox entry = new HBox(sample, type.message(key, "muted"));
        entry.getStyleClass().add("detail");
        return entry;
    }
}
