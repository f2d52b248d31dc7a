package ma.mithaq.ui.map;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** The map with its panel: beside it where there is room, below it where there is not. */
final class MapFrame extends Region {

    /** In em. */
    private static final double PANEL = 21;
    private static final double ROOMY = 56;
    private static final double GAP = 1;

    private final MapPane map;
    private final MapPanel panel;
    private final double em;

    MapFrame(MapPane map, MapPanel panel, double em) {
        this.map = map;
        this.panel = panel;
        this.em = em;
        getChildren().addAll(map, panel);
    }

    private boolean beside(double width) {
        return width >= ROOMY * em;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return beside(width) ? Math.max(map.minHeight(-1), panel.prefHeight(PANEL * em))
                : map.minHeight(-1) + GAP * em + panel.prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (beside(width)) {
            double inner = width - (PANEL + GAP) * em;
            map.resizeRelocate(0, 0, inner, height);
            panel.resizeRelocate(inner + GAP * em, 0, PANEL * em, Math.min(height, panel.prefHeight(PANEL * em)));
        } else {
            double low = panel.prefHeight(width);
            map.resizeRelocate(0, 0, width, height - low - GAP * em);
            panel.resizeRelocate(0, height - low, width, low);
        }
    }
}
