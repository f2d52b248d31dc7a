package ma.mithaq.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;
import ma.mithaq.model.Event;
import ma.mithaq.model.Lookup;
import ma.mithaq.text.Separator;
import ma.mithaq.timeline.Axis;
import ma.mithaq.timeline.Span;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/**
 * Events on an axis in the reading direction. Only visible ones are made: an event with words is a node; those for
 * whose words there is no room are drawn together. One event at a time can take the focus; arrows go to the next.
 */
final class TimelinePane extends Region {

    static final double ZOOM_STEP = 1.4;
    private static final int MOST_KEPT = 400;

    private final List<Event> events;
    private final TimelineScene scene;
    private final TimelineViewModel model;
    private final Typesetter type;
    private final FactMarks marks;
    private final Consumer<Event> open;
    private final double em;
    private final AxisMarks axisMarks;
    private final Path small = new Path();
    private final Path smallSoft = new Path();
    private final Rectangle clip = new Rectangle();
    private final Map<Integer, EventMark> shown = new HashMap<>();
    private List<EventMark.Label> labels = List.of();
    private int current;
    private boolean refocus;
    private boolean focusing;

    /** @param open opens an event's page */
    TimelinePane(List<Event> events, TimelineViewModel model, Typesetter type, FactMarks marks, Consumer<Event> open,
                 double em) {
        this.events = events;
        this.scene = new TimelineScene(events, type, em);
        this.model = model;
        this.type = type;
        this.marks = marks;
        this.open = open;
        this.em = em;
        this.axisMarks = new AxisMarks(type.messages(), em);
        getStyleClass().add("timeline");
        setId("timeline");
        setAccessibleRole(AccessibleRole.PARENT);
        setClip(clip);
        small.getStyleClass().add("small-spans");
        smallSoft.getStyleClass().add("small-soft-spans");
        for (Path path : List.of(small, smallSoft)) {
            path.setManaged(false);
            path.setMouseTransparent(true);
        }
        getChildren().addAll(axisMarks, small, smallSoft);
        Subscriptions.whileShown(this, model.axisProperty(), axis -> redraw());
        setFocusTraversable(true);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                focus(current);
            }
        });
        focusWithinProperty().subscribe(within -> {
            // From the event that has the focus, going back must leave the axis, not reach the axis itself.
            setFocusTraversable(!within);
            redraw();
        });
        new TimelineInput(this, scene, model, events.size());
    }

    void zoomIn() {
        zoom(ZOOM_STEP, getWidth() / 2);
    }

    void zoomOut() {
        zoom(1 / ZOOM_STEP, getWidth() / 2);
    }

    /** Zooms around a point. */
    void zoom(double factor, double x) {
        model.axisProperty().set(Optional.of(axis().zoomed(factor, x)));
    }

    /** The visible part. */
    Axis axis() {
        return model.axisProperty().get().orElseGet(() -> scene.fitting(getWidth()));
    }

    /** The event that has the focus or would take it. */
    int current() {
        return current;
    }

    boolean isCurrent(Object mark) {
        return mark == shown.get(current);
    }

    void open(int index) {
        current = index;
        open.accept(events.get(index));
    }

    /** The event whose bar or words are at a point, where its words are shown. */
    Optional<Integer> shownAt(double x, double y) {
        return shown.entrySet().stream().filter(entry -> entry.getValue().isVisible()
                && entry.getValue().getBoundsInParent().contains(x, y)).map(Map.Entry::getKey).findFirst();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return scene.height(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 40 * em;
    }

    /** At once and by itself: requesting a layout would measure the whole page again, including the list of events. */
    private void redraw() {
        layoutChildren();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        clip.setWidth(width);
        clip.setHeight(getHeight());
        scene.breakNames(width);
        dropStaleMarks();
        Axis axis = axis();
        axisMarks.show(axis, width, getHeight());
        EventMark before = shown.get(current);
        boolean focused = before != null && Page.holdsFocus(before);
        scene.arrange(axis, getHeight());
        dropStaleMarks();
        refocus = focused && shown.get(current) != before;
        draw(axis);
    }

    /** Drops the marks whose words have moved, so that they are made again. */
    private void dropStaleMarks() {
        if (!labels.equals(scene.labels())) {
            labels = scene.labels();
            getChildren().removeAll(shown.values());
            shown.clear();
        }
    }

    private void draw(Axis axis) {
        List<PathElement> exact = new ArrayList<>();
        List<PathElement> uncertain = new ArrayList<>();
        Set<Integer> whole = new HashSet<>();
        for (int index = 0; index < events.size(); index++) {
            double start = scene.start(axis, index);
            double end = Math.max(scene.end(axis, index), scene.labelled(index) ? scene.wordsEnd(axis, index) : 0);
            boolean seen = end >= 0 && start <= getWidth()
                    && scene.y(index) + scene.laneHeight() >= AxisMarks.HEIGHT * em && scene.y(index) <= getHeight();
            boolean atWork = index == current && (focusing || Page.holdsFocus(this));
            if (atWork || (seen && scene.labelled(index))) {
                whole.add(index);
            } else if (seen) {
                addSmall(scene.span(index).exact() ? exact : uncertain, start, scene.end(axis, index), scene.y(index));
            }
        }
        // All at once: a path notifies of every change to its elements.
        small.getElements().setAll(exact);
        smallSoft.getElements().setAll(uncertain);
        if (shown.size() > MOST_KEPT) {
            getChildren().removeAll(shown.values());
            shown.clear();
        }
        // A mark that is out of view is kept: styling a new one takes longer than showing an old one.
        shown.forEach((index, mark) -> mark.setVisible(whole.contains(index)));
        whole.forEach(index -> place(axis, index));
        EventMark here = shown.get(current);
        if (here != null) {
            here.toFront();
            if (refocus) {
                // It was made again while it had the focus.
                here.requestFocus();
            }
        }
        axisMarks.toBack();
    }

    private void addSmall(List<PathElement> path, double start, double end, double laneY) {
        double y = laneY + (EventMark.LOW - EventMark.BAR) / 2 * em;
        path.addAll(List.of(new MoveTo(start, y), new HLineTo(end), new VLineTo(y + EventMark.BAR * em),
                new HLineTo(start), new ClosePath()));
    }

    private void place(Axis axis, int index) {
        EventMark mark = shown.computeIfAbsent(index, this::make);
        mark.setVisible(true);
        Span span = scene.span(index);
        double start = scene.start(axis, index);
        double end = scene.end(axis, index);
        boolean widened = span.days() * axis.scale() < EventMark.BAR * em;
        mark.place(start, end, scene.y(index), widened ? start : axis.x(span.sureFrom()),
                widened ? end : axis.x(span.sureTo()), scene.wordsX(axis, index, getWidth()));
        mark.setReachable(index == current);
    }

    private EventMark make(int index) {
        Event event = events.get(index);
        EventMark mark = new EventMark(scene.span(index), labels.get(index),
                type.messages().list(Separator.STOP, event.name(), scene.date(index)), marks.mark(event.ref()), em);
        mark.setId("event-" + event.id());
        type.directed(mark, type.language());
        getChildren().add(mark);
        return mark;
    }

    /** Gives an event the focus, and brings it into view. */
    void focus(int index) {
        current = index;
        Axis axis = axis();
        double start = scene.start(axis, index);
        double end = Math.min(scene.wordsEnd(axis, index), start + getWidth() / 2);
        if (start < 0) {
            model.axisProperty().set(Optional.of(axis.moved(2 * em - start)));
        } else if (end > getWidth()) {
            model.axisProperty().set(Optional.of(axis.moved(getWidth() - end - 2 * em)));
        }
        double low = scene.y(index) + scene.laneHeight() - getHeight();
        double high = AxisMarks.HEIGHT * em + 0.5 * em - scene.y(index);
        scene.moveDown(low > 0 ? -low : Math.max(0, high));
        focusing = true;
        redraw();
        Lookup.in(shown, current).requestFocus();
        focusing = false;
    }
}
