package ma.mithaq.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import ma.mithaq.text.Lines;
import ma.mithaq.timeline.Span;
import ma.mithaq.ui.control.Clickable;

/**
 * One event on the axis: a bar from its start to its end, its name and date below, or in a low lane its name beside,
 * and the mark of its source.
 */
final class EventMark extends Pane {

    /** The height of a bar, and the width of the shortest, in em. */
    static final double BAR = 0.8;

    /** The height of a lane in which names are beside their bars, in em. */
    static final double LOW = 1.8;
    private static final double LINE = 1.55;
    private static final double MARK = 1.5;
    private static final double GAP = 0.35;

    private final Label label;
    private final double em;
    private final Region soft = new Region();
    private final Region sure = new Region();
    private final Region ground = new Region();
    private final List<Text> words = new ArrayList<>();
    private final Clickable mark;

    /**
     * The words at a bar.
     *
     * @param date below the name; empty where the name is beside the bar
     */
    record Label(Lines name, Optional<Lines> date) {

        /** The width including the citation mark, in em. */
        double width() {
            return Math.max(name.width() + MARK, date.map(Lines::width).orElse(0.0)) + 2 * GAP;
        }

        /** The height including the bar, in em. */
        double height() {
            return date.map(under -> BAR + 2 * GAP + (name.lines().size() + under.lines().size()) * LINE).orElse(LOW);
        }
    }

    /**
     * @param spoken what a screen reader says
     * @param mark   leads to the event's evidence
     * @param em     in pixels
     */
    EventMark(Span span, Label label, String spoken, Clickable mark, double em) {
        this.label = label;
        this.mark = mark;
        this.em = em;
        getStyleClass().add("event-mark");
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        ground.getStyleClass().add("event-ground");
        soft.getStyleClass().add("span-soft");
        soft.setVisible(!span.exact());
        sure.getStyleClass().add("span-sure");
        sure.setVisible(span.hasSurePart());
        label.name().lines().forEach(line -> words.add(text(line, "event-name")));
        label.date().ifPresent(date -> date.lines().forEach(line -> words.add(text(line, "event-date"))));
        getChildren().addAll(ground, soft, sure);
        getChildren().addAll(words);
        getChildren().add(mark);
        getChildren().forEach(child -> child.setManaged(false));
    }

    /** Sets whether it can take the focus, and its citation mark after it. */
    void setReachable(boolean reachable) {
        setFocusTraversable(reachable);
        mark.setFocusTraversable(reachable);
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add(styleClass);
        return text;
    }

    /**
     * Positions it.
     *
     * @param start    where the bar begins, in pixels
     * @param end      where it ends
     * @param sureFrom where its certain part begins
     * @param sureTo   where that ends
     * @param wordsX   where the words begin, from the bar's beginning
     */
    void place(double start, double end, double y, double sureFrom, double sureTo, double wordsX) {
        boolean beside = label.date().isEmpty();
        double bar = BAR * em;
        double barY = beside ? (LOW - BAR) / 2 * em : 0;
        double wordsY = beside ? (LOW - LINE) / 2 * em : (BAR + GAP) * em;
        resizeRelocate(start, y, Math.max(end - start, wordsX + label.width() * em), label.height() * em);
        soft.resizeRelocate(0, barY, end - start, bar);
        sure.getStyleClass().setAll("span-sure", end - start <= bar * 1.01 ? "dot" : "range");
        sure.resizeRelocate(sureFrom - start, barY, Math.max(sureTo - sureFrom, bar), bar);
        ground.resizeRelocate(wordsX, wordsY - (beside ? 0 : GAP / 2 * em), label.width() * em,
                (words.size() * LINE + (beside ? 0 : GAP)) * em);
        for (int line = 0; line < words.size(); line++) {
            words.get(line).relocate(wordsX + GAP * em, wordsY + line * LINE * em);
        }
        int last = label.name().lines().size() - 1;
        mark.autosize();
        mark.relocate(wordsX + (GAP + 0.2) * em + words.get(last).getLayoutBounds().getWidth(),
                wordsY + (last * LINE + (LINE - MARK) / 2) * em);
    }
}
