package ma.mithaq.ui.timeline;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import ma.mithaq.ui.keyboard.GraphKey;

/** The timeline's input: keys, wheel and mouse. */
final class TimelineInput {

    private static final double WHEEL = 0.0022;

    private final TimelinePane pane;
    private final TimelineScene scene;
    private final TimelineViewModel model;
    private final int count;
    private double dragX;
    private double dragY;
    private boolean dragged;

    /** @param count how many events there are */
    TimelineInput(TimelinePane pane, TimelineScene scene, TimelineViewModel model, int count) {
        this.pane = pane;
        this.scene = scene;
        this.model = model;
        this.count = count;
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        pane.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        pane.setOnZoom(event -> pane.zoom(event.getZoomFactor(), event.getX()));
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            dragX = event.getX();
            dragY = event.getY();
            dragged = false;
        });
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseClicked(event -> click(event.getX(), event.getY()));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<GraphKey> graphKey = GraphKey.of(event).filter(key -> key != GraphKey.CHAIN);
        if (graphKey.isPresent()) {
            act(graphKey.get());
            event.consume();
            return;
        }
        int forward = rightToLeft() ? -1 : 1;
        switch (event.getCode()) {
            case RIGHT -> step(event, forward);
            case LEFT -> step(event, -forward);
            case HOME -> pane.focus(0);
            case END -> pane.focus(count - 1);
            case ENTER, SPACE -> {
                // Not where the focus is on its citation mark.
                if (!pane.isCurrent(event.getTarget())) {
                    return;
                }
                pane.open(pane.current());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** A chain is the map's alone. */
    private void act(GraphKey key) {
        switch (key) {
            case ZOOM_IN -> pane.zoom(TimelinePane.ZOOM_STEP, middle());
            case ZOOM_OUT -> pane.zoom(1 / TimelinePane.ZOOM_STEP, middle());
            case FIT -> model.fit();
            case CHAIN -> { }
        }
    }

    private void step(KeyEvent event, int by) {
        if (event.isShiftDown()) {
            model.axisProperty().set(Optional.of(pane.axis().moved(-by * pane.getWidth() / 5)));
        } else {
            pane.focus(Math.clamp(pane.current() + by, 0, count - 1));
        }
    }

    /** The position of the selected event, or the middle if it is out of view. */
    private double middle() {
        double x = scene.start(pane.axis(), pane.current());
        return x >= 0 && x <= pane.getWidth() ? x : pane.getWidth() / 2;
    }

    private boolean rightToLeft() {
        return pane.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private void scroll(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            double by = rightToLeft() ? -event.getDeltaX() : event.getDeltaX();
            model.axisProperty().set(Optional.of(pane.axis().moved(by)));
        } else {
            pane.zoom(Math.exp(event.getDeltaY() * WHEEL), event.getX());
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        dragged |= Math.hypot(event.getX() - dragX, event.getY() - dragY) > 3;
        if (dragged) {
            scene.moveDown(event.getY() - dragY);
            model.axisProperty().set(Optional.of(pane.axis().moved(event.getX() - dragX)));
            dragX = event.getX();
            dragY = event.getY();
        }
        event.consume();
    }

    /** Opens the event whose words are pressed; the first press on one without words shows them. */
    private void click(double x, double y) {
        if (!dragged) {
            pane.shownAt(x, y).ifPresentOrElse(pane::open,
                    () -> scene.at(pane.axis(), x, y).ifPresent(pane::focus));
        }
    }
}
