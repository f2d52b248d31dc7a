package ma.mithaq.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * Scrolls what is too large. JavaFX's own caches what is visible as a picture, redraws all of it when anything in it
 * changes, and leaks it when it leaves the window: megabytes that stay until memory is short. This one draws directly.
 */
public class DirectScrollPane extends ScrollPane {

    public DirectScrollPane(Node content) {
        super(content);
    }

    /** Makes a pane whose content is set later. */
    protected DirectScrollPane() {
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return direct(this);
    }

    /** Makes the scroll pane within a text area draw directly too. */
    public static void drawDirectly(TextArea field) {
        field.skinProperty().subscribe(skin -> field.getChildrenUnmodifiable().stream()
                .filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast)
                .forEach(scroll -> scroll.setSkin(direct(scroll))));
    }

    private static Skin<?> direct(ScrollPane scroll) {
        ScrollPaneSkin skin = new ScrollPaneSkin(scroll);
        skin.getChildren().stream().filter(Node::isCache).forEach(seen -> seen.setCache(false));
        return skin;
    }
}
