package ma.mithaq.export.deck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.briefing.Slide;
import ma.mithaq.graph.Box;
import ma.mithaq.model.Event;
import ma.mithaq.text.Messages;
import ma.mithaq.timeline.Axis;
import ma.mithaq.timeline.Lanes;
import ma.mithaq.timeline.Span;
import ma.mithaq.timeline.Ticks;
import org.apache.poi.sl.usermodel.ShapeType;

/** Events on an axis whose time runs in the reading direction: each a bar as long as it took, its words below. */
record ChronologyBlock(List<Item> items, Messages messages) implements DeckBlock {

    /** In multiples of the type size: the rows of words of the axis, and the marks on it. */
    private static final double ROW = 1.5;
    private static final double AXIS = 3.2;
    private static final double MARK = 0.4;

    /** The height of a bar, the space below it, between lanes and above the first, the widest words. */
    private static final double BAR = 0.7;
    private static final double BELOW_BAR = 0.15;
    private static final double BETWEEN = 0.5;
    private static final double ABOVE = 0.7;
    private static final double WIDEST = 15;

    /** The space left free at the ends of the axis. */
    private static final double BESIDE = 0.6;

    static DeckBody of(Slide.Chronology chronology, Messages messages) {
        List<Item> items = new ArrayList<>();
        for (Event event : chronology.events()) {
            List<DeckParagraph> lines = new ArrayList<>();
            lines.add(DeckParagraph.of(event.name(), TextStyle.NAME, messages));
            lines.add(DeckParagraph.of(messages.dates(event.start().orElseThrow(), event.end()), TextStyle.DETAIL,
                    messages));
            event.place().ifPresent(place -> lines.add(DeckParagraph.of(place, TextStyle.MUTED, messages)));
            items.add(new Item(Span.of(event), TextBlock.plain(lines)));
        }
        return new DeckBody(DeckParagraph.of(messages.get("ui.timeline.page.title"), TextStyle.TITLE, messages),
                new CardBlock(new ChronologyBlock(items, messages)));
    }

    @Override
    public double height(double width, DeckTypeSize size) {
        return new Plan(width, size).height();
    }

    @Override
    public boolean fills() {
        return true;
    }

    @Override
    public void draw(Canvas on, Box place, DeckTypeSize size) {
        double em = size.points();
        Plan plan = new Plan(place.width(), size);
        drawAxis(on, plan.axis, place, size);
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            double y = place.y() + plan.top[plan.lanes.lane()[index]];
            double x = place.x() + plan.start(index);
            ShapeType shape = item.span().days() == 1 ? ShapeType.ELLIPSE : ShapeType.RECT;
            on.shape(shape, new Box(x, y, plan.length(index), BAR * em),
                    item.span().exact() ? ThemeColour.ACCENT : ThemeColour.SOFT, Optional.empty());
            if (!item.span().exact() && item.span().hasSurePart()) {
                double from = plan.axis.x(item.span().sureFrom());
                on.shape(ShapeType.RECT, new Box(place.x() + from, y, plan.axis.x(item.span().sureTo()) - from,
                        BAR * em), ThemeColour.ACCENT, Optional.empty());
            }
            item.words().draw(on, new Box(place.x() + plan.words[index], y + (BAR + BELOW_BAR) * em,
                    plan.widths[index], plan.heights[index]), size);
        }
    }

    private void drawAxis(Canvas on, Axis axis, Box place, DeckTypeSize size) {
        double em = size.points();
        double base = place.y() + AXIS * em;
        on.line(place.x(), base, place.endX(), base, ThemeColour.BORDER, 1.5);
        Ticks ticks = Ticks.of(axis, place.width(), em);
        boolean years = ticks.heads().isEmpty();
        List<LocalDate> stretches = ticks.stretches();
        for (LocalDate mark : ticks.marks()) {
            double x = axis.x(mark.toEpochDay());
            if (x >= 0 && x <= place.width()) {
                on.line(place.x() + x, base - MARK * em, place.x() + x, base, ThemeColour.BORDER, 1.5);
                if (!years) {
                    write(on, DeckParagraph.of(words(ticks.step(), mark), TextStyle.MUTED, messages), x, ROW * em,
                            place, size);
                }
            }
        }
        for (int index = 0; index < stretches.size(); index++) {
            double end = index + 1 < stretches.size()
                    ? axis.x(stretches.get(index + 1).toEpochDay()) : Double.POSITIVE_INFINITY;
            DeckParagraph line = DeckParagraph.of(head(ticks.step(), stretches.get(index)),
                    years ? TextStyle.MUTED : TextStyle.NAME, messages);
            double x = Math.max(axis.x(stretches.get(index).toEpochDay()), 0);
            if (x + line.width(em) < end) {
                write(on, line, x, years ? ROW * em : 0, place, size);
            }
        }
    }

    /** Writes a word of the axis if it fits. */
    private static void write(Canvas on, DeckParagraph line, double x, double y, Box place, DeckTypeSize size) {
        double width = line.width(size.points()) + 2;
        if (x + width <= place.width()) {
            on.caption(line, new Box(place.x() + x, place.y() + y, width, DeckParagraph.LEADING * size.points()),
                    size.points());
        }
    }

    private String words(Ticks.Step step, LocalDate mark) {
        return step.ofDays() ? Integer.toString(mark.getDayOfMonth()) : messages.month(mark);
    }

    private String head(Ticks.Step step, LocalDate head) {
        return step.ofDays() ? messages.month(head) + " " + head.getYear() : Integer.toString(head.getYear());
    }

    /** An event: the time it took, and its words. */
    record Item(Span span, TextBlock words) {
    }

    /** The layout at a given width, in points. */
    private final class Plan {
        private final double[] widths = new double[items.size()];
        private final double[] heights = new double[items.size()];
        private final double[] words = new double[items.size()];
        private final double em;
        private final Axis axis;
        private final Lanes lanes;
        private final double[] top;

        Plan(double width, DeckTypeSize size) {
            em = size.points();
            // A single event has the whole width for its words.
            double most = items.size() == 1 ? width - 2 * BESIDE * em : Math.min(WIDEST * em, width * 0.45);
            for (int index = 0; index < items.size(); index++) {
                TextBlock block = items.get(index).words();
                double wanted = block.lines().stream().mapToDouble(line -> line.width(em)).max().orElse(0);
                widths[index] = Math.min(wanted + 2, most);
                heights[index] = block.height(widths[index], size);
            }
            long from = items.stream().mapToLong(item -> item.span().from()).min().orElse(0);
            long until = items.stream().mapToLong(item -> item.span().until()).max().orElse(0);
            double widest = 0;
            for (double each : widths) {
                widest = Math.max(widest, each);
            }
            // The words of the last event begin after its start.
            axis = Axis.fitting(from, until, width, BESIDE * em, Math.min(widest + em, width * 0.6));
            List<Lanes.Bar> bars = new ArrayList<>();
            for (int index = 0; index < items.size(); index++) {
                words[index] = Math.min(start(index), Math.max(BESIDE * em, width - widths[index] - BESIDE * em));
                bars.add(new Lanes.Bar(Math.min(start(index), words[index]), start(index) + length(index) + em / 2,
                        words[index] + widths[index] + em));
            }
            lanes = Lanes.of(bars, Integer.MAX_VALUE - 1);
            top = new double[lanes.count() + 1];
            top[0] = (AXIS + ABOVE) * em;
            for (int lane = 0; lane < lanes.count(); lane++) {
                top[lane + 1] = top[lane] + (BAR + BELOW_BAR + BETWEEN) * em + tallest(lane);
            }
        }

        double height() {
            return top[lanes.count()];
        }

        private double tallest(int lane) {
            double tallest = 0;
            for (int index = 0; index < items.size(); index++) {
                tallest = lanes.lane()[index] == lane ? Math.max(tallest, heights[index]) : tallest;
            }
            return tallest;
        }

        /** A bar too short to be seen is widened around its middle. */
        double start(int index) {
            Span span = items.get(index).span();
            return axis.x(span.from()) - Math.max(0, BAR * em - span.days() * axis.scale()) / 2;
        }

        double length(int index) {
            return Math.max(BAR * em, items.get(index).span().days() * axis.scale());
        }
    }
}
