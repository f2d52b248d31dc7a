package ma.mithaq.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * The skin of everything that scrolls; the style sheets name it. JavaFX's own keeps a picture of what is scrolled, draws all
 * of it anew when anything in it changes, and does not let go of it when the page leaves the window. This one draws directly.
 */
public final class DirectScrollPaneSkin extends ScrollPaneSkin {

    /** @param scroll what scrolls */
    public DirectScrollPaneSkin(ScrollPane scroll) {
        super(scroll);
        getChildren().stream().filter(Node::isCache).forEach(viewport -> viewport.setCache(false));
    }
}
