package ma.mithaq.ui.presenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import ma.mithaq.briefing.SlidePage;
import org.jspecify.annotations.Nullable;

/**
 * One picture, laid out as on the audience's screen and scaled to the room available. Laying out a slide takes longer
 * than one frame: those before and after it can be prepared unseen, so that changing to them only shows them.
 */
final class SlidePagePane extends Region {

    /** How many pictures on either side are kept once they are drawn, so that going back is immediate. */
    private static final int KEPT = 12;

    private final BiFunction<SlidePage, Integer, Region> drawing;
    private final boolean ahead;
    private final Pane stage = new Pane();
    private final Scale scale = new Scale();
    private final Map<SlidePage, Region> ready = new HashMap<>();
    private double designWidth = 16;
    private double designHeight = 9;
    private List<SlidePage> frames = List.of();
    private @Nullable SlidePage shown;
    private Optional<Region> over = Optional.empty();

    /**
     * @param drawing draws a picture, given its index among all
     * @param ahead   whether the neighbouring pictures are prepared
     */
    SlidePagePane(BiFunction<SlidePage, Integer, Region> drawing, boolean ahead) {
        this.ahead = ahead;
        this.drawing = drawing;
        getStyleClass().add("frame-pane");
        stage.getTransforms().add(scale);
        stage.setManaged(false);
        getChildren().add(stage);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Lays pictures out for a screen of this size, in pixels. */
    void design(Rectangle2D screen) {
        if (screen.getWidth() != designWidth || screen.getHeight() != designHeight) {
            designWidth = screen.getWidth();
            designHeight = screen.getHeight();
            // They were laid out for the other size.
            stage.getChildren().clear();
            ready.clear();
            requestLayout();
        }
    }

    /**
     * Shows a picture.
     *
     * @param all   the pictures of the presentation
     * @param frame the one to show; it may no longer be among them
     */
    void show(List<SlidePage> all, SlidePage frame) {
        if (!all.equals(frames)) {
            // Each shows its number, so it is drawn again. The one that
            // stays on screen though no longer among them is kept.
            ready.keySet().removeIf(each -> all.contains(each) || !each.equals(frame));
            frames = all;
        }
        shown = frame;
        ready.computeIfAbsent(frame, this::draw);
        int here = frames.indexOf(frame);
        ready.keySet().removeIf(each -> !each.equals(frame) && Math.abs(frames.indexOf(each) - here) > KEPT);
        arrange();
        if (ahead) {
            Platform.runLater(() -> prepare(frame, 1));
        }
    }

    /** Shows a node in place of the picture; empty to show the picture again. */
    void over(Optional<Region> node) {
        over = node;
        over.ifPresent(each -> {
            each.setManaged(false);
            each.resize(designWidth, designHeight);
        });
        arrange();
        requestLayout();
    }

    private Region draw(SlidePage frame) {
        Region picture = drawing.apply(frame, Math.max(0, frames.indexOf(frame)));
        // Sized to the screen, not to its preferred size.
        picture.setManaged(false);
        picture.resize(designWidth, designHeight);
        return picture;
    }

    /** Prepares the next picture and then the previous one, each in several events, so that none takes long. */
    private void prepare(SlidePage from, int step) {
        int index = frames.indexOf(from) + step;
        if (!from.equals(shown) || frames.indexOf(from) < 0 || !seen()) {
            return;
        }
        if (index >= 0 && index < frames.size() && !ready.containsKey(frames.get(index))) {
            Region picture = draw(frames.get(index));
            ready.put(frames.get(index), picture);
            arrange();
            // Before the window's own layout, which would do it together with everything else.
            Platform.runLater(() -> set(picture));
        }
        if (step > 0) {
            Platform.runLater(() -> prepare(from, -step));
        }
    }

    private void set(Region picture) {
        if (seen() && stage.equals(picture.getParent())) {
            picture.applyCss();
            picture.layout();
        }
    }

    /**
     * Whether its window is showing: otherwise, as after a projector
     * was unplugged, there are no styles to lay out with.
     */
    private boolean seen() {
        return getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
    }

    private void arrange() {
        Region picture = ready.get(shown);
        List<Node> all = new ArrayList<>(ready.values());
        over.ifPresent(all::add);
        if (!all.equals(stage.getChildren())) {
            stage.getChildren().setAll(all);
        }
        for (Node each : all) {
            // Transparent rather than invisible: an invisible node would be styled and laid out only once it is shown.
            boolean seen = each.equals(over.orElse(picture));
            each.setOpacity(seen ? 1 : 0);
            each.setMouseTransparent(!seen);
        }
    }

    @Override
    protected void layoutChildren() {
        stage.resize(designWidth, designHeight);
        scale.setX(getWidth() / designWidth);
        scale.setY(getHeight() / designHeight);
        ready.values().forEach(each -> each.resize(designWidth, designHeight));
        over.ifPresent(each -> each.resize(designWidth, designHeight));
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? width * designHeight / designWidth : designHeight;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
