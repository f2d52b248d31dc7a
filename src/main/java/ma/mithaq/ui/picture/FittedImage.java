package ma.mithaq.ui.picture;

import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A picture that is as high as its width asks for, whole and in its own proportions; never mirrored. */
final class FittedImage extends Region {
    private final ImageView view;
    private final double ratio;

    /** @param image one that could be decoded */
    FittedImage(Image image, String styleClass) {
        view = new ImageView(image);
        view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        ratio = image.getHeight() / image.getWidth();
        getStyleClass().add(styleClass);
        getChildren().add(view);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil((width < 0 ? prefWidth(-1) : width) * ratio);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        layoutInArea(view, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }
}
