package ma.mithaq.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Event;
import ma.mithaq.text.Lines;
import ma.mithaq.timeline.Axis;
import ma.mithaq.timeline.Lanes;
import ma.mithaq.timeline.Span;
import ma.mithaq.ui.control.Typesetter;

/** The layout of the timeline in the window, and which events have room for their words. It has no nodes. */
final class TimelineScene {

    private static final double LANE_GAP = 0.7;
    private static final double BESIDE = 0.2;
    private static final int MOST_LINES = 2;
    /** In em: a line of a date, a day with the name of its month. */
    private static final double LEAST_ROOM = 6.5;

    /** The limits of its height, in em. */
    private static final double LEAST = 13;
    private static final double MOST = 27;

    /** Beyond this many events, dates below the bars would never all fit, and would take long to format. */
    private static final int FEW = 60;

    private final List<Event> events;
    private final List<Span> spans;
    private final Typesetter type;
    private final double em;
    private List<EventMark.Label> below = List.of();
    private List<EventMark.Label> beside = List.of();
    private List<EventMark.Label> labels = List.of();
    /** Whether words are below their bars rather than beside them. */
    private boolean wordsBelow;
    private double brokenFor;
    private Lanes lanes = Lanes.of(List.of(), 1);
    private double laneHeight;
    private double down;

    TimelineScene(List<Event> events, Typesetter type, double em) {
        this.events = events;
        this.spans = events.stream().map(Span::of).toList();
        this.type = type;
        this.em = em;
    }

    /** The axis on which all events fit. */
    Axis fitting(double width) {
        return fitting(width, below);
    }

    private Axis fitting(double width, List<EventMark.Label> words) {
        long from = spans.stream().mapToLong(Span::from).min().orElse(0);
        long until = spans.stream().mapToLong(Span::until).max().orElse(0);
        double widest = words.stream().mapToDouble(EventMark.Label::width).max().orElse(0) * em;
        return Axis.fitting(from, until, width, 1.5 * em, Math.min(widest + em, width * 0.6));
    }

    /** The height that all names and dates below the bars need, within limits. */
    double height(double width) {
        if (events.size() > FEW) {
            return MOST * em;
        }
        List<EventMark.Label> words = labels(width, true);
        int count = Lanes.of(bars(fitting(width, words), words, true), Integer.MAX_VALUE).count();
        return Math.clamp(AxisMarks.HEIGHT + 1.3 + count * high(words), LEAST, MOST) * em;
    }

    /** Breaks names into lines for a window of this width. */
    void breakNames(double width) {
        if (width != brokenFor) {
            brokenFor = width;
            beside = labels(width, false);
            below = events.size() > FEW ? beside : labels(width, true);
            choose(events.size() <= FEW);
        }
    }

    private void choose(boolean under) {
        wordsBelow = under;
        labels = under ? below : beside;
    }

    /** The words at the bars on an axis of this width. */
    private List<EventMark.Label> labels(double width, boolean under) {
        double room = Math.clamp(width / em * 0.4, LEAST_ROOM, 15);
        List<EventMark.Label> words = new ArrayList<>();
        for (int index = 0; index < events.size(); index++) {
            String name = type.words(events.get(index).name());
            words.add(new EventMark.Label(Lines.of(name, room, under ? MOST_LINES : 1),
                    under ? Optional.of(Lines.of(date(index), room, Integer.MAX_VALUE)) : Optional.empty()));
        }
        return words;
    }

    private static double high(List<EventMark.Label> words) {
        return words.stream().mapToDouble(EventMark.Label::height).max().orElse(0) + LANE_GAP;
    }

    /** Names and dates below the bars if all fit; otherwise names beside them, as many as fit. */
    void arrange(Axis axis, double height) {
        double inner = height - (AxisMarks.HEIGHT + 1.2) * em;
        double high = high(below);
        boolean under = false;
        if (events.size() <= FEW) {
            lanes = Lanes.of(bars(axis, below, true), (int) Math.max(1, inner / (high * em)));
            under = lanes.all();
        }
        if (under) {
            laneHeight = high * em;
        } else {
            lanes = Lanes.of(bars(axis, beside, false), (int) Math.max(1, inner / (EventMark.LOW * em)));
            laneHeight = EventMark.LOW * em;
        }
        choose(under);
        down = Math.clamp(down, Math.min(0, inner - lanes.count() * laneHeight), 0);
    }

    /** Moves all lanes down, as far as there are any above; takes effect when they are next arranged. */
    void moveDown(double pixels) {
        down += pixels;
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

    /** Whether words are below their bars rather than beside them. */
    boolean below() {
        return wordsBelow;
    }

    String date(int index) {
        return type.messages().dates(events.get(index).start().orElseThrow(), events.get(index).end());
    }

    double wordsWidth(int index) {
        return labels.get(index).width() * em;
    }

    /** The end of an event's words. */
    double wordsEnd(Axis axis, int index) {
        return (below() ? start(axis, index) : end(axis, index) + BESIDE * em) + wordsWidth(index);
    }

    /** The start of an event's bar; one too short to be seen is widened around its middle. */
    double start(Axis axis, int index) {
        Span span = spans.get(index);
        double missing = Math.max(0, EventMark.BAR * em - span.days() * axis.scale());
        return axis.x(span.from()) - missing / 2;
    }

    double end(Axis axis, int index) {
        return start(axis, index) + Math.max(EventMark.BAR * em, spans.get(index).days() * axis.scale());
    }

    double y(int index) {
        return AxisMarks.HEIGHT * em + 0.8 * em + down + lanes.lane()[index] * laneHeight;
    }

    double laneHeight() {
        return laneHeight;
    }

    Span span(int index) {
        return spans.get(index);
    }

    /** Whether the words of an event fit. */
    boolean labelled(int index) {
        return lanes.labelled()[index];
    }

    /** The words at the bars; a different list if they have moved or their line breaks have changed. */
    List<EventMark.Label> labels() {
        return labels;
    }

    /** The start of an event's words, from the start of its bar. */
    double wordsX(Axis axis, int index, double width) {
        double start = start(axis, index);
        double end = end(axis, index);
        // Words below a long bar stay in view for as long as it is; those that hide others, for as long as they are.
        double x = below() ? Math.clamp(0.3 * em - start, 0, Math.max(0, end - start - wordsWidth(index)))
                : end - start + BESIDE * em;
        return labelled(index) ? x : Math.min(x, width - wordsWidth(index) - start);
    }

    /** The event whose bar is at a point. */
    Optional<Integer> at(Axis axis, double x, double y) {
        for (int index = 0; index < events.size(); index++) {
            if (x >= start(axis, index) - 2 && x <= end(axis, index) + 2
                    && y >= y(index) && y <= y(index) + laneHeight) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }
}
