package ma.mithaq.ui.map;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import ma.mithaq.graph.Box;
import ma.mithaq.model.Ref;
import ma.mithaq.ui.keyboard.GraphKey;

/** The map's input: keys, wheel and mouse. */
final class MapInput {

    private static final double WHEEL = 0.0022;

    private final MapPane pane;
    private final MapScene map;
    private final MapViewModel model;
    private double dragX;
    private double dragY;
    private boolean dragged;

    MapInput(MapPane pane, MapScene map, MapViewModel model) {
        this.pane = pane;
        this.map = map;
        this.model = model;
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        pane.addEventHandler(ScrollEvent.SCROLL, event -> {
            pane.zoom(Math.exp(event.getDeltaY() * WHEEL), event.getX(), event.getY());
            event.consume();
        });
        pane.setOnZoom(event -> pane.zoom(event.getZoomFactor(), event.getX(), event.getY()));
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            dragX = event.getX();
            dragY = event.getY();
            dragged = false;
        });
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseClicked(this::click);
        pane.setOnMouseMoved(event -> pane.point(map.at(event.getX(), event.getY())));
        pane.setOnMouseExited(event -> pane.point(Optional.empty()));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<GraphKey> graphKey = GraphKey.of(event);
        if (graphKey.isPresent()) {
            act(graphKey.get());
            event.consume();
            return;
        }
        int forward = pane.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        boolean pan = event.isShiftDown();
        switch (event.getCode()) {
            case RIGHT -> step(pan, forward, 0);
            case LEFT -> step(pan, -forward, 0);
            case DOWN -> step(pan, 0, 1);
            case UP -> step(pan, 0, -1);
            case HOME -> pane.focus(pane.centre());
            case ENTER -> pane.open(pane.current());
            case SPACE -> model.choose(pane.current());
            case ESCAPE -> model.clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Box middle() {
        return map.boxes().getOrDefault(pane.current(), new Box(pane.getWidth() / 2, pane.getHeight() / 2, 0, 0));
    }

    private void act(GraphKey key) {
        switch (key) {
            case ZOOM_IN -> pane.zoom(MapPane.ZOOM_STEP, middle().middleX(), middle().middleY());
            case ZOOM_OUT -> pane.zoom(1 / MapPane.ZOOM_STEP, middle().middleX(), middle().middleY());
            case FIT -> pane.fit();
            case CHAIN -> model.chooseEnd(pane.current());
        }
    }

    private void choose(Ref entity, boolean end) {
        if (end) {
            model.chooseEnd(entity);
        } else {
            model.choose(entity);
        }
    }

    private void step(boolean pan, int across, int down) {
        if (pan) {
            model.cameraProperty().set(Optional.of(
                    pane.camera().moved(-across * pane.getWidth() / 6, -down * pane.getHeight() / 6)));
        } else {
            map.nearest(pane.current(), across, down).ifPresent(pane::focus);
        }
    }

    private void drag(MouseEvent event) {
        dragged |= Math.hypot(event.getX() - dragX, event.getY() - dragY) > 3;
        if (dragged) {
            model.cameraProperty().set(Optional.of(pane.camera().moved(event.getX() - dragX, event.getY() - dragY)));
            dragX = event.getX();
            dragY = event.getY();
        }
        event.consume();
    }

    private void click(MouseEvent event) {
        Optional<Ref> entity = map.at(event.getX(), event.getY());
        if (dragged || event.getButton() != MouseButton.PRIMARY || entity.isEmpty()) {
            return;
        }
        if (event.getClickCount() == 2) {
            pane.open(entity.get());
        } else {
            pane.focus(entity.get());
            choose(entity.get(), event.isShiftDown());
        }
    }
}
