package ma.mithaq.ui.presenter.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Event;
import ma.mithaq.timeline.Axis;
import ma.mithaq.timeline.Lanes;
import ma.mithaq.timeline.Span;
import ma.mithaq.ui.control.Pixels;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.timeline.AxisMarks;
import org.jspecify.annotations.Nullable;

/** Events on an axis whose time runs in the reading direction: each a bar as long as it took, its words below. */
public final class ChronologySlide extends Drawing {

    /** In em: the height of a bar, the space below it, between lanes and above the first, the widest words. */
    private static final double BAR = 0.7;
    private static final double BELOW_BAR = 0.15;
    private static final double BETWEEN = 0.7;
    private static final double ABOVE = 0.9;
    private static final double WIDEST = 15;

    /** The space left free at the ends of the axis, in em. */
    private static final double BESIDE = 1.2;

    private final List<Item> items = new ArrayList<>();
    private final Typesetter type;
    private @Nullable AxisMarks marks;
    private double marksEm;

    public ChronologySlide(List<Event> events, Typesetter type) {
        this.type = type;
        getStyleClass().addAll("timeline", "slide-axis");
        for (Event event : events) {
            Span span = Span.of(event);
            VBox words = new VBox(type.text(event.name(), "slide-event-name"),
                    type.words(type.messages().dates(event.start().orElseThrow(), event.end()), "slide-event-date"));
            event.place().ifPresent(place -> words.getChildren().add(type.text(place, "muted")));
            words.getStyleClass().add("slide-event");
            Item item = new Item(span, words, bar(span.exact() ? "span-sure" : "span-soft"), bar("span-sure"));
            item.soft().getStyleClass().add(span.days() == 1 ? "dot" : "long");
            item.sure().setVisible(!span.exact() && span.hasSurePart());
            items.add(item);
            getChildren().addAll(item.soft(), item.sure(), item.words());
        }
        getChildren().forEach(child -> child.setManaged(false));
    }

    private static Region bar(String styleClass) {
        Region bar = new Region();
        bar.getStyleClass().add(styleClass);
        return bar;
    }

    @Override
    protected double computePrefHeight(double width) {
        return new Plan(width).height;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double em = em();
        Plan plan = new Plan(width);
        if (marks == null || marksEm != em) {
            getChildren().remove(marks);
            marks = new AxisMarks(type.messages(), em);
            marksEm = em;
            getChildren().addFirst(marks);
            marks.applyCss();
        }
        marks.show(plan.axis, width, getHeight());
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            double y = plan.top[plan.lanes.lane()[index]];
            place(item.soft(), plan.start(index), plan.end(index), y);
            place(item.sure(), plan.axis.x(item.span().sureFrom()), plan.axis.x(item.span().sureTo()), y);
            item.words().resizeRelocate(plan.words[index], y + (BAR + BELOW_BAR) * em, plan.widths[index],
                    plan.heights[index]);
        }
    }

    private void place(Region bar, double start, double end, double y) {
        bar.resizeRelocate(Pixels.whole(start), Pixels.whole(y), Math.max(1, Pixels.whole(end - start)),
                Pixels.whole(BAR * em()));
    }

    /** An event: its words, all the time it may have taken, and the part of it that is certain. */
    private record Item(Span span, VBox words, Region soft, Region sure) {
    }

    /** The layout at a given width. */
    private final class Plan {
        private final double[] widths = new double[items.size()];
        private final double[] heights = new double[items.size()];
        private final double[] words = new double[items.size()];
        private final double em = em();
        private final Axis axis;
        private final Lanes lanes;
        private final double[] top;
        private final double height;

        Plan(double width) {
            for (int index = 0; index < items.size(); index++) {
                VBox lines = items.get(index).words();
                double wanted = lines.getChildren().stream().mapToDouble(line -> line.prefWidth(-1)).max().orElse(0);
                // A single event has the whole width for its words.
                double most = items.size() == 1 ? width - 2 * BESIDE * em : Math.min(WIDEST * em, width * 0.45);
                widths[index] = Math.ceil(Math.min(wanted, most));
                heights[index] = Math.ceil(lines.prefHeight(widths[index]));
            }
            long from = items.stream().mapToLong(item -> item.span().from()).min().orElse(0);
            long until = items.stream().mapToLong(item -> item.span().until()).max().orElse(0);
            axis = Axis.fitting(from, until, width, BESIDE * em, after(width));
            List<Lanes.Bar> bars = new ArrayList<>();
            for (int index = 0; index < items.size(); index++) {
                words[index] = Math.min(start(index), Math.max(BESIDE * em, width - widths[index] - BESIDE * em));
                bars.add(new Lanes.Bar(Math.min(start(index), words[index]), end(index) + em / 2,
                        words[index] + widths[index] + em));
            }
            lanes = Lanes.of(bars, Integer.MAX_VALUE - 1);
            top = new double[lanes.count() + 1];
            top[0] = (AxisMarks.HEIGHT + ABOVE) * em;
            for (int lane = 0; lane < lanes.count(); lane++) {
                top[lane + 1] = top[lane] + (BAR + BELOW_BAR + BETWEEN) * em + tallest(lane);
            }
            height = Math.ceil(top[lanes.count()]);
        }

        /** The words of the last event begin after its start. */
        private double after(double width) {
            double widest = 0;
            for (double each : widths) {
                widest = Math.max(widest, each);
            }
            return Math.min(widest + em, width * 0.6);
        }

        private double tallest(int lane) {
            double tallest = 0;
            for (int index = 0; index < items.size(); index++) {
                tallest = lanes.lane()[index] == lane ? Math.max(tallest, heights[index]) : tallest;
            }
            return tallest;
        }

        /** A bar too short to be seen is widened around its middle. */
        private double start(int index) {
            Span span = items.get(index).span();
            return axis.x(span.from()) - Math.max(0, BAR * em - span.days() * axis.scale()) / 2;
        }

        private double end(int index) {
            return start(index) + Math.max(BAR * em, items.get(index).span().days() * axis.scale());
        }
    }
}
