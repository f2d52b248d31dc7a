package ma.mithaq.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;
import ma.mithaq.model.Event;
import ma.mithaq.text.Lines;
import ma.mithaq.timeline.Axis;
import ma.mithaq.timeline.Lanes;
import ma.mithaq.timeline.Span;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.Follow;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/**
 * Events on an axis in the direction of reading. Only what is seen is made: an event with words is a node, those for
 * whose words there is no room are drawn together. One event at a time can take the focus; arrows go to the next.
 */
final class TimelinePane extends Region {

    private static final double ZOOM_STEP = 1.4;
    private static final double WHEEL = 0.0022;
    private static final double LANE_GAP = 0.7;
    private static final double BESIDE = 0.2;
    private static final int MOST_LINES = 2;

    /** How high it would be, in em. */
    private static final double LEAST = 13;

    /** Beyond this many, dates below the bars would never all have room, and take long to be written. */
    private static final int FEW = 60;
    private static final int MOST_KEPT = 400;
    private static final double MOST = 27;

    private final List<Event> events;
    private final List<Span> spans;
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
    private List<EventMark.Label> below = List.of();
    private List<EventMark.Label> beside = List.of();
    private List<EventMark.Label> labels = List.of();
    private double brokenFor;
    private Lanes lanes;
    private double laneHeight;
    private double down;
    private int current;
    private double dragX;
    private double dragY;
    private boolean dragged;
    private boolean refocus;
    private boolean focusing;

    /** @param open opens an event's page */
    TimelinePane(List<Event> events, TimelineViewModel model, Typesetter type, FactMarks marks, Consumer<Event> open,
                 double em) {
        this.events = events;
        this.spans = events.stream().map(event -> Span.of(event.start(), event.end())).toList();
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
        Follow.whileShown(this, model.axisProperty(), axis -> redraw());
        setFocusTraversable(true);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                focus(current);
            }
        });
        focusWithinProperty().subscribe(within -> {
            // From the event that has the focus, what comes before is not the axis again.
            setFocusTraversable(!within);
            redraw();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        setOnZoom(event -> zoom(event.getZoomFactor(), event.getX()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            dragX = event.getX();
            dragY = event.getY();
            dragged = false;
        });
        setOnMouseDragged(this::drag);
        setOnMouseClicked(event -> click(event.getX(), event.getY()));
    }

    void zoomIn() {
        zoom(ZOOM_STEP, getWidth() / 2);
    }

    void zoomOut() {
        zoom(1 / ZOOM_STEP, getWidth() / 2);
    }

    private void zoom(double factor, double x) {
        model.axisProperty().set(Optional.of(axis().zoomed(factor, x)));
    }

    private Axis axis() {
        return model.axisProperty().get().orElseGet(this::fitting);
    }

    private Axis fitting() {
        return fitting(getWidth(), below);
    }

    private Axis fitting(double width, List<EventMark.Label> words) {
        long from = spans.stream().mapToLong(Span::from).min().orElse(0);
        long until = spans.stream().mapToLong(Span::until).max().orElse(0);
        double widest = words.stream().mapToDouble(EventMark.Label::width).max().orElse(0) * em;
        return Axis.fitting(from, until, width, 1.5 * em, Math.min(widest + em, width * 0.6));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As much as all names and dates below the bars need, within limits. */
    @Override
    protected double computePrefHeight(double width) {
        if (events.size() > FEW) {
            return MOST * em;
        }
        double given = width < 0 ? prefWidth(-1) : width;
        List<EventMark.Label> words = labels(given, true);
        int count = Lanes.of(bars(fitting(given, words), words, true), Integer.MAX_VALUE).count();
        return Math.clamp(AxisMarks.HEIGHT + 1.3 + count * high(words), LEAST, MOST) * em;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 40 * em;
    }

    /** At once and alone: asking for a layout would measure all the page again, the list of events with it. */
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
        breakNames(width);
        Axis axis = axis();
        axisMarks.show(axis, width, getHeight());
        arrange(axis);
        draw(axis);
    }

    private void breakNames(double width) {
        if (width != brokenFor) {
            brokenFor = width;
            beside = labels(width, false);
            below = events.size() > FEW ? beside : labels(width, true);
            use(below);
        }
    }

    /** What stands at the bars on an axis of this width. */
    private List<EventMark.Label> labels(double width, boolean under) {
        double room = Math.clamp(width / em * 0.4, 5, 15);
        List<EventMark.Label> words = new ArrayList<>();
        for (int index = 0; index < events.size(); index++) {
            String name = Typesetter.set(events.get(index).name().in(type.language()));
            words.add(new EventMark.Label(Lines.of(name, room, under ? MOST_LINES : 1),
                    under ? Optional.of(date(index)) : Optional.empty()));
        }
        return words;
    }

    private static double high(List<EventMark.Label> words) {
        return words.stream().mapToDouble(EventMark.Label::height).max().orElse(0) + LANE_GAP;
    }

    /** Makes the marks anew where their words stand elsewhere from now on. */
    private void use(List<EventMark.Label> newLabels) {
        if (newLabels != labels) {
            labels = newLabels;
            getChildren().removeAll(shown.values());
            shown.clear();
        }
    }

    /** Names and dates below the bars where there is room for all; else names beside them, as many as fit. */
    private void arrange(Axis axis) {
        EventMark before = shown.get(current);
        boolean focused = before != null && Page.holdsFocus(before);
        double inner = getHeight() - (AxisMarks.HEIGHT + 1.2) * em;
        double high = high(below);
        boolean under = false;
        if (events.size() <= FEW) {
            lanes = Lanes.of(bars(axis, below, true), (int) Math.max(1, inner / (high * em)));
            under = lanes.all();
        }
        if (under) {
            laneHeight = high * em;
            use(below);
        } else {
            lanes = Lanes.of(bars(axis, beside, false), (int) Math.max(1, inner / (EventMark.LOW * em)));
            laneHeight = EventMark.LOW * em;
            use(beside);
        }
        refocus = focused && shown.get(current) != before;
        down = Math.clamp(down, Math.min(0, inner - lanes.count() * laneHeight), 0);
    }

    private List<Lanes.Bar> bars(Axis axis, List<EventMark.Label> words, boolean under) {
        List<Lanes.Bar> bars = new ArrayList<>();
        for (int index = 0; index < events.size(); index++) {
            double start = start(axis, index);
            double end = end(axis, index);
            double wordsStart = under ? start : end + BESIDE * em;
            bars.add(new Lanes.Bar(start, end + 0.3 * em, wordsStart + (words.get(index).width() + 0.4) * em));
        }
        return bars;
    }

    /** Whether words stand below their bars rather than beside them. */
    private boolean below() {
        return labels == below && labels != beside;
    }

    private String date(int index) {
        return type.messages().dates(events.get(index).start(), events.get(index).end());
    }

    private double wordsWidth(int index) {
        return labels.get(index).width() * em;
    }

    /** Where the words of an event end. */
    private double wordsEnd(Axis axis, int index) {
        return (below() ? start(axis, index) : end(axis, index) + BESIDE * em) + wordsWidth(index);
    }

    /** Where an event's bar begins; one too short to be seen is widened about its middle. */
    private double start(Axis axis, int index) {
        Span span = spans.get(index);
        double missing = Math.max(0, EventMark.BAR * em - span.days() * axis.scale());
        return axis.x(span.from()) - missing / 2;
    }

    private double end(Axis axis, int index) {
        return start(axis, index) + Math.max(EventMark.BAR * em, spans.get(index).days() * axis.scale());
    }

    private double y(int index) {
        return AxisMarks.HEIGHT * em + 0.8 * em + down + lanes.lane()[index] * laneHeight;
    }

    private void draw(Axis axis) {
        List<PathElement> exact = new ArrayList<>();
        List<PathElement> uncertain = new ArrayList<>();
        Set<Integer> whole = new HashSet<>();
        for (int index = 0; index < events.size(); index++) {
            double start = start(axis, index);
            double end = Math.max(end(axis, index), lanes.labelled()[index] ? wordsEnd(axis, index) : 0);
            boolean seen = end >= 0 && start <= getWidth()
                    && y(index) + laneHeight >= AxisMarks.HEIGHT * em && y(index) <= getHeight();
            if (index == current && (focusing || Page.holdsFocus(this)) || seen && lanes.labelled()[index]) {
                whole.add(index);
            } else if (seen) {
                addSmall(spans.get(index).exact() ? exact : uncertain, start, end(axis, index), y(index));
            }
        }
        // All at once: a path tells of each change to its elements.
        small.getElements().setAll(exact);
        smallSoft.getElements().setAll(uncertain);
        if (shown.size() > MOST_KEPT) {
            getChildren().removeAll(shown.values());
            shown.clear();
        }
        // A mark that is out of sight is kept: to style a new one takes longer than to show an old one.
        shown.forEach((index, mark) -> mark.setVisible(whole.contains(index)));
        whole.forEach(index -> place(axis, index));
        if (shown.containsKey(current)) {
            shown.get(current).toFront();
        }
        if (refocus) {
            // It was made anew while it had the focus.
            shown.get(current).requestFocus();
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
        Span span = spans.get(index);
        double start = start(axis, index);
        double end = end(axis, index);
        // Words below a long bar stay in sight for as long as it is; those that hide others, for as long as they are.
        double wordsX = below() ? Math.clamp(0.3 * em - start, 0, Math.max(0, end - start - wordsWidth(index)))
                : end - start + BESIDE * em;
        if (!lanes.labelled()[index]) {
            wordsX = Math.min(wordsX, getWidth() - wordsWidth(index) - start);
        }
        boolean widened = span.days() * axis.scale() < EventMark.BAR * em;
        mark.place(start, end, y(index), widened ? start : axis.x(span.sureFrom()),
                widened ? end : axis.x(span.sureTo()), wordsX);
        mark.setReachable(index == current);
    }

    private EventMark make(int index) {
        Event event = events.get(index);
        EventMark mark = new EventMark(spans.get(index), labels.get(index),
                type.words(event.name()) + ". " + date(index), marks.mark(event.ref()), em);
        mark.setId("event-" + event.id());
        type.directed(mark, type.language());
        getChildren().add(mark);
        return mark;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean rightToLeft = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int forward = rightToLeft ? -1 : 1;
        switch (event.getCode()) {
            case RIGHT -> step(event, forward);
            case LEFT -> step(event, -forward);
            case HOME -> focus(0);
            case END -> focus(events.size() - 1);
            case PLUS, EQUALS, ADD -> zoom(ZOOM_STEP, middle());
            case MINUS, SUBTRACT -> zoom(1 / ZOOM_STEP, middle());
            case DIGIT0, NUMPAD0 -> model.fit();
            case ENTER, SPACE -> {
                // Not where the focus is on the mark of its source.
                if (event.getTarget() != shown.get(current)) {
                    return;
                }
                open.accept(events.get(current));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(KeyEvent event, int by) {
        if (event.isShiftDown()) {
            model.axisProperty().set(Optional.of(axis().moved(-by * getWidth() / 5)));
        } else {
            focus(Math.clamp(current + by, 0, events.size() - 1));
        }
    }

    /** Where the chosen event stands, or the middle where it is out of sight. */
    private double middle() {
        double x = start(axis(), current);
        return x >= 0 && x <= getWidth() ? x : getWidth() / 2;
    }

    private void focus(int index) {
        current = index;
        Axis axis = axis();
        double start = start(axis, index);
        double end = Math.min(wordsEnd(axis, index), start + getWidth() / 2);
        if (start < 0) {
            model.axisProperty().set(Optional.of(axis.moved(2 * em - start)));
        } else if (end > getWidth()) {
            model.axisProperty().set(Optional.of(axis.moved(getWidth() - end - 2 * em)));
        }
        double low = y(index) + laneHeight - getHeight();
        double high = AxisMarks.HEIGHT * em + 0.5 * em - y(index);
        down += low > 0 ? -low : Math.max(0, high);
        focusing = true;
        redraw();
        shown.get(current).requestFocus();
        focusing = false;
    }

    private void scroll(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            boolean rightToLeft = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            double by = rightToLeft ? -event.getDeltaX() : event.getDeltaX();
            model.axisProperty().set(Optional.of(axis().moved(by)));
        } else {
            zoom(Math.exp(event.getDeltaY() * WHEEL), event.getX());
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        dragged |= Math.hypot(event.getX() - dragX, event.getY() - dragY) > 3;
        if (dragged) {
            down += event.getY() - dragY;
            model.axisProperty().set(Optional.of(axis().moved(event.getX() - dragX)));
            dragX = event.getX();
            dragY = event.getY();
        }
        event.consume();
    }

    /** Opens the event whose words are pressed; the first press on one without words shows them. */
    private void click(double x, double y) {
        if (dragged) {
            return;
        }
        Axis axis = axis();
        for (Map.Entry<Integer, EventMark> entry : shown.entrySet()) {
            if (entry.getValue().isVisible() && entry.getValue().getBoundsInParent().contains(x, y)) {
                current = entry.getKey();
                open.accept(events.get(current));
                return;
            }
        }
        for (int index = 0; index < events.size(); index++) {
            if (x >= start(axis, index) - 2 && x <= end(axis, index) + 2
                    && y >= y(index) && y <= y(index) + laneHeight) {
                focus(index);
                return;
            }
        }
    }
}
