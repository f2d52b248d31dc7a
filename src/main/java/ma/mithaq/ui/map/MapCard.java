package ma.mithaq.ui.map;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import ma.mithaq.graph.Box;
import ma.mithaq.model.Ref;
import ma.mithaq.text.Lines;
import ma.mithaq.ui.control.Pixels;

/** An entity of the map, shown with its sign and its name. */
final class MapCard extends Pane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    /**
     * @param spoken what a screen reader says
     * @param em     in pixels
     */
    MapCard(Ref entity, Lines label, String spoken, double em) {
        getStyleClass().addAll("map-card", "kind-" + entity.kind().code());
        setId("map-" + entity.kind().code() + "-" + entity.id());
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        double line = MapContent.LINE * MapContent.WORDS * em;
        double height = label.lines().size() * line + MapContent.PADDING * em;
        Path sign = MapSign.path(entity.kind());
        MapSign.add(sign, entity.kind(), (MapContent.PADDING + MapContent.SIGN / 2) * em, height / 2,
                MapContent.SIGN / 2 * 0.85 * em);
        getChildren().add(sign);
        double y = MapContent.PADDING / 2 * em;
        for (String each : label.lines()) {
            Text text = new Text(each);
            text.setManaged(false);
            text.setTextOrigin(VPos.CENTER);
            text.getStyleClass().add("map-words");
            text.setX((2 * MapContent.PADDING + MapContent.SIGN) * em);
            text.setY(y + line / 2);
            getChildren().add(text);
            y += line;
        }
    }

    void show(Box box, boolean chosen, boolean dimmed) {
        resizeRelocate(Pixels.whole(box.x()), Pixels.whole(box.y()), Pixels.whole(box.width()),
                Pixels.whole(box.height()));
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(DIMMED, dimmed);
    }
}
