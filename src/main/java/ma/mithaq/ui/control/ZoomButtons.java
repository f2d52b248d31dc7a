package ma.mithaq.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Buttons that enlarge or reduce a picture, or show all of it. */
public final class ZoomButtons extends HBox {

    public ZoomButtons(Typesetter type, Runnable larger, Runnable smaller, Runnable fit) {
        getStyleClass().add("zoom-buttons");
        getChildren().addAll(button(Icon.ZOOM_IN, "ui.zoom.in.label", type, larger),
                button(Icon.ZOOM_OUT, "ui.zoom.out.label", type, smaller),
                button(Icon.FIT, "ui.zoom.fit.label", type, fit));
    }

    private static Button button(Icon icon, String key, Typesetter type, Runnable action) {
        Button button = new Button();
        button.setGraphic(icon.node());
        button.getStyleClass().setAll("icon-button");
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(type.messages().get(key));
        button.setTooltip(new Tooltip(type.messages().get(key)));
        button.setOnAction(event -> action.run());
        return button;
    }
}
