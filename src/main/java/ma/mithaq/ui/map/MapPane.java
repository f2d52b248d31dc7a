package ma.mithaq.ui.map;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import ma.mithaq.graph.Box;
import ma.mithaq.graph.Camera;
import ma.mithaq.graph.Graph;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Ref;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/**
 * The map itself. Entities shown with their names are nodes; the signs of all others, and the lines, are drawn
 * together. One entity at a time can take the focus; arrows go to the nearest one in their direction.
 */
final class MapPane extends Region {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");
    private static final int MANY_RELATIONS = 100;
    static final double ZOOM_STEP = 1.4;

    private final MapContent content;
    private final MapViewModel model;
    private final Consumer<Ref> open;
    private final double em;
    private final MapScene map;
    private final MapWords words;
    private final MapEdges edges = new MapEdges("map-edges");
    private final MapEdges lit = new MapEdges("map-lit");
    private final Map<Kind, Path> signs = new EnumMap<>(Kind.class);
    private final Map<Kind, Path> dimSigns = new EnumMap<>(Kind.class);
    private final Map<Ref, MapCard> cards = new HashMap<>();
    private final Rectangle clip = new Rectangle();
    private Optional<Ref> pointed = Optional.empty();
    private Optional<List<Graph.Step>> chain = Optional.empty();
    private Ref current;

    /** @param open opens the page of an entity */
    MapPane(MapContent content, MapViewModel model, Typesetter type, Consumer<Ref> open, double em) {
        this.content = content;
        this.model = model;
        this.open = open;
        this.em = em;
        this.map = new MapScene(content, em);
        this.words = new MapWords(type.messages(), content.names());
        this.current = content.shown().entities().contains(content.centre())
                ? content.centre() : content.shown().entities().iterator().next();
        getStyleClass().add("map");
        setId("map");
        setAccessibleRole(AccessibleRole.PARENT);
        setClip(clip);
        edges.pseudoClassStateChanged(MANY, content.shown().relations().size() > MANY_RELATIONS);
        getChildren().addAll(edges, lit);
        for (Ref entity : content.shown().entities()) {
            signs.computeIfAbsent(entity.kind(), this::signPath);
            dimSigns.computeIfAbsent(entity.kind(), this::signPath);
        }
        dimSigns.values().forEach(path -> path.pseudoClassStateChanged(DIMMED, true));
        Subscriptions.whileShown(this, model.cameraProperty(), camera -> requestLayout());
        Subscriptions.whileShown(this, model.choiceProperty(), choice -> {
            chain = choice.end().flatMap(end -> content.whole().chain(choice.first().orElseThrow(), end));
            if (model.cameraProperty().get().isPresent()
                    && chain.stream().flatMap(List::stream).anyMatch(this::hidden)) {
                fit();
            }
            requestLayout();
        });
        setFocusTraversable(true);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                focus(current);
            }
        });
        focusWithinProperty().subscribe(within -> {
            // From the entity that has the focus, going back must leave the map, not reach the map itself.
            setFocusTraversable(!within);
            requestLayout();
        });
        new MapInput(this, map, model);
    }

    /** Whether a step of a path leads out of view. */
    private boolean hidden(Graph.Step step) {
        Box view = new Box(0, 0, getWidth(), getHeight());
        return Stream.of(step.from(), step.to()).map(map.boxes()::get)
                .anyMatch(box -> box != null && !box.meets(view, 0));
    }

    private Path signPath(Kind kind) {
        Path path = MapSign.path(kind);
        getChildren().add(path);
        return path;
    }

    void zoomIn() {
        zoom(ZOOM_STEP, getWidth() / 2, getHeight() / 2);
    }

    void zoomOut() {
        zoom(1 / ZOOM_STEP, getWidth() / 2, getHeight() / 2);
    }

    void fit() {
        model.cameraProperty().set(Optional.of(map.fitting(getWidth(), getHeight())));
    }

    /** Zooms around a point. */
    void zoom(double factor, double x, double y) {
        model.cameraProperty().set(Optional.of(camera().zoomed(factor, x, y)));
    }

    /** The visible part. */
    Camera camera() {
        return model.cameraProperty().get().orElseGet(() -> chain.isEmpty()
                ? map.first(getWidth(), getHeight()) : map.fitting(getWidth(), getHeight()));
    }

    /** Emphasises an entity while the mouse is over it. */
    void point(Optional<Ref> entity) {
        if (!entity.equals(pointed)) {
            pointed = entity;
            setCursor(entity.isPresent() ? Cursor.HAND : null);
            requestLayout();
        }
    }

    /** The entity that has the focus or would take it. */
    Ref current() {
        return current;
    }

    /** The entity in the centre of the map. */
    Ref centre() {
        return content.centre();
    }

    void open(Ref entity) {
        open.accept(entity);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 22 * em;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 20 * em;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 40 * em;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        clip.setWidth(width);
        clip.setHeight(height);
        Camera camera = camera();
        Emphasis emphasis = emphasis();
        map.arrange(camera, emphasis, width, height);
        edges.show(content.shown().relations(), map.boxes(), content.plan(), camera);
        edges.pseudoClassStateChanged(DIMMED, !emphasis.entities().isEmpty());
        lit.show(emphasis.relations(), map.boxes(), content.plan(), camera);
        drawSigns(emphasis, width, height);
        drawCards(emphasis);
    }

    private Emphasis emphasis() {
        Optional<Ref> focused = Page.holdsFocus(this) ? Optional.of(current) : Optional.empty();
        return Emphasis.of(content.shown(), pointed, focused, model.choiceProperty().get(), chain);
    }

    private void drawSigns(Emphasis emphasis, double width, double height) {
        signs.values().forEach(path -> path.getElements().clear());
        dimSigns.values().forEach(path -> path.getElements().clear());
        Box view = new Box(0, 0, width, height);
        map.boxes().forEach((entity, box) -> {
            if (!map.whole().contains(entity) && box.meets(view, 0)) {
                Path path = Lookup.in(emphasis.dims(entity) ? dimSigns : signs, entity.kind());
                MapSign.add(path, entity.kind(), box.middleX(), box.middleY(), box.width() / 2 * 0.85);
            }
        });
    }

    private void drawCards(Emphasis emphasis) {
        cards.forEach((entity, card) -> card.setVisible(map.whole().contains(entity)));
        for (Ref entity : map.whole()) {
            card(entity).show(Lookup.in(map.boxes(), entity), model.choiceProperty().get().holds(entity),
                    emphasis.dims(entity));
        }
        // The last of them in front: the one under the mouse or with the focus.
        emphasis.needed().forEach(entity -> card(entity).toFront());
    }

    private MapCard card(Ref entity) {
        return cards.computeIfAbsent(entity, key -> {
            MapCard card =
                    new MapCard(entity, Lookup.in(content.labels(), entity), words.spoken(entity), em);
            getChildren().add(card);
            return card;
        });
    }

    /** Gives an entity the focus, and brings it into view. */
    void focus(Ref entity) {
        if (!content.plan().boxes().containsKey(entity)) {
            return;
        }
        current = entity;
        Box place = content.plan().boxes().get(entity);
        Camera camera = camera();
        double x = camera.x(place.middleX());
        double y = camera.y(place.middleY());
        double marginX = Math.min(getWidth() / 2, place.width() * em / 2 + em);
        double marginY = Math.min(getHeight() / 2, place.height() * em / 2 + em);
        double toX = Math.clamp(x, marginX, getWidth() - marginX);
        double toY = Math.clamp(y, marginY, getHeight() - marginY);
        if (toX != x || toY != y) {
            model.cameraProperty().set(Optional.of(camera.moved(toX - x, toY - y)));
        }
        card(entity).requestFocus();
        requestLayout();
    }
}
