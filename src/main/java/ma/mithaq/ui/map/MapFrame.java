package ma.mithaq.ui.map;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import ma.mithaq.ui.control.DirectScrollPane;

/** The map with its panel: beside it where there is room, below it where there is not. */
final class MapFrame extends Region {

    /** In em: the width of the panel beside the map, the window width from which there is room for it, and the gap. */
    private static final double PANEL = 21;
    private static final double ROOMY = 84;
    private static final double GAP = 1;

    /** The height of the panel below the map, in em, fixed so that the map keeps its own; longer content scrolls. */
    private static final double LOW = 12;

    private final MapPane map;
    private final ScrollPane panel;
    private final double em;

    MapFrame(MapPane map, MapPanel panel, double em) {
        this.map = map;
        this.panel = new DirectScrollPane(panel);
        this.em = em;
        this.panel.getStyleClass().add("map-panel-scroll");
        this.panel.setFitToWidth(true);
        this.panel.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(map, this.panel);
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
        return beside(width) ? map.minHeight(-1) : map.minHeight(-1) + (GAP + LOW) * em;
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
            panel.resizeRelocate(inner + GAP * em, 0, PANEL * em, height);
        } else {
            map.resizeRelocate(0, 0, width, height - (GAP + LOW) * em);
            panel.resizeRelocate(0, height - LOW * em, width, LOW * em);
        }
    }
}
