package ma.mithaq.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/**
 * The program's icons, drawn on a 24 by 24 grid. They are shapes and not glyphs of a font, so that right-to-left layout
 * mirrors those that point somewhere.
 */
public enum Icon {
    AGREEMENT("M5 3h10l4 4v14H5z M15 3v4h4 M8.5 11h7 M8.5 14.5h7 M8.5 18h4"),
    OFFICIALS("M9 11.5a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7z M2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6 "
            + "M16 5.2a3.2 3.2 0 0 1 0 6 "
            + "M17.5 14.3c2.4.7 4 2.7 4 5.7"),
    PILLARS("M3 21h18 M3 8h18L12 3z M6 8v10 M12 8v10 M18 8v10 M4.5 18h15"),
    TIMELINE("M2.5 17h19 M6 14.5v5 M12 14.5v5 M18 14.5v5 M5 9.5h7 M10 5.5h9"),
    MAP("M5 5.5h5v4H5z M15.5 3.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z M17 20.5a2.5 2.5 0 1 0 0-5a2.5 2.5 0 0 0 0 5z "
            + "M6 15.5h4v4H6z M10 7h3 M7.5 9.5v6 M10 17.7h4.5 M16 8.5l.7 7"),
    BRIEF("M12 6c-2-1.6-5-2-8.5-2v14.5c3.5 0 6.5.4 8.5 2c2-1.6 5-2 8.5-2V4c-3.5 0-6.5.4-8.5 2z M12 6v14.5"),
    TERMS("M12 4v16.5 M7.5 20.5h9 M4.5 7h15 M6.5 7L3 14.5h7z M17.5 7L14 14.5h7z"),
    SETTINGS("M4 7h9 M17 7h3 M4 17h3 M11 17h9 M15 4.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z "
            + "M9 14.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z"),
    ABOUT("M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z M12 11v6 M12 7.2v.6"),
    FILE("M3 6h6l2 2.5h10V19H3z"),
    BACK("M14.5 5l-7 7l7 7"),
    FORWARD("M9.5 5l7 7l-7 7"),
    PRESENT("M3 4h18v12H3z M12 16v4 M8 20.5h8 M10.5 7.5v5l4-2.5z"),
    SEARCH("M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13z M15.3 15.3L20.5 20.5"),
    CLOSE("M6 6l12 12 M18 6L6 18"),
    CITATION("M6 4h12v16l-6-4.5L6 20z"),
    PLACE("M12 21c4.5-4.8 6.5-8.2 6.5-11a6.5 6.5 0 1 0-13 0c0 2.8 2 6.2 6.5 11z "
            + "M12 7.7a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 0 0 0-4.6z"),
    DATE("M4 6h16v15H4z M4 10.5h16 M8.5 3v5 M15.5 3v5"),
    SIGNATURE("M3 19h18 M4 15.5c3-1 5-9.5 7.5-9.5c2.5 0-1.5 8.5.5 8.5"
            + "c1.5 0 2-3 3.5-3c1.3 0 .5 2.5 2 2.5c1 0 1.5-.5 2.5-1"),
    SEAL("M12 3a6 6 0 1 0 0 12a6 6 0 0 0 0-12z M9.3 9l2 2l3.6-3.8 M8.5 14.2L7 21l5-2.5l5 2.5l-1.5-6.8"),
    /** A broken ring, with nothing in it. */
    UNSIGNED("M20.3 10.1A8.5 8.5 0 0 1 20.3 13.9 M19.2 16.5A8.5 8.5 0 0 1 16.5 19.2 M13.9 20.3A8.5 8.5 0 0 1 10.1 20.3 "
            + "M7.5 19.2A8.5 8.5 0 0 1 4.8 16.5 M3.7 13.9A8.5 8.5 0 0 1 3.7 10.1 "
            + "M4.8 7.5A8.5 8.5 0 0 1 7.5 4.8 M10.1 3.7A8.5 8.5 0 0 1 13.9 3.7 M16.5 4.8A8.5 8.5 0 0 1 19.2 7.5"),
    UNKNOWN_KEY("M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z M9.3 9.6a2.8 2.8 0 1 1 4.1 2.5c-1 .5-1.4 1.1-1.4 2.2 M12 17v.3"),
    RESEMBLING_NAME("M12 3.5L21.5 20H2.5z M12 10v4.5 M12 17.2v.3"),
    REFUSED_KEY("M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z M8 8l8 8 M16 8l-8 8"),
    BROKEN_SEAL("M10 3.5a8.5 8.5 0 0 0 0 17l1.5-4.5l-3-3.5l3-4z M15 3.5a8.5 8.5 0 0 1 0 17l1.2-5l-2.9-3l2.6-4z"),
    ZOOM_IN("M12 5v14 M5 12h14"),
    ZOOM_OUT("M5 12h14"),
    FIT("M4 9V4h5 M15 4h5v5 M20 15v5h-5 M9 20H4v-5"),
    OPENED("M6 9l6 6l6-6"),
    CLOSED("M9 6l6 6l-6 6");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** A new node with this icon, about one and a quarter times as tall as the text beside it. */
    public Region node(String... styleClasses) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon-shape");
        IconBox box = new IconBox(shape);
        box.getStyleClass().add("icon");
        box.getStyleClass().addAll(styleClasses);
        box.setMouseTransparent(true);
        return box;
    }

    /** Scales the drawing to the size that the style sheet gives the box in {@code em}. */
    private static final class IconBox extends StackPane {

        private static final double GRID = 24;

        private final SVGPath shape;

        IconBox(SVGPath shape) {
            this.shape = shape;
            shape.setManaged(false);
            getChildren().add(shape);
        }

        @Override
        protected void layoutChildren() {
            double scale = Math.min(getWidth(), getHeight()) / GRID;
            shape.setScaleX(scale);
            shape.setScaleY(scale);
            // A scale is around the middle of the drawing's own bounds, which differ from one drawing to the next.
            var bounds = shape.getLayoutBounds();
            double left = (getWidth() - GRID * scale) / 2 + bounds.getMinX() * scale;
            double top = (getHeight() - GRID * scale) / 2 + bounds.getMinY() * scale;
            shape.setLayoutX(left - bounds.getMinX() + bounds.getWidth() * (scale - 1) / 2);
            shape.setLayoutY(top - bounds.getMinY() + bounds.getHeight() * (scale - 1) / 2);
        }
    }
}
