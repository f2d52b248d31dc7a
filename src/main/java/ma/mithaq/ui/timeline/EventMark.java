package ma.mithaq.ui.timeline;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import ma.mithaq.text.Lines;
import ma.mithaq.timeline.Span;
import ma.mithaq.ui.control.Pressable;

/** One event on the axis: a bar from its start to its end, its name and date below, and the mark of its source. */
final class EventMark extends Pane {

    /** How high a bar is, and how wide the shortest, in em. */
    static final double BAR = 0.8;
    static final double LINE = 1.55;
    static final double MARK = 1.5;
    private static final double GAP = 0.35;

    private final Span span;
    private final Lines name;
    private final double em;
    private final Region soft = new Region();
    private final Region sure = new Region();
    private final Region ground = new Region();
    private final Pressable mark;

    /**
     * @param spoken what a screen reader says of it
     * @param mark   leads to what it rests on
     * @param em     in pixels
     */
    EventMark(Span span, Lines name, String date, String spoken, Pressable mark, double em) {
        this.span = span;
        this.name = name;
        this.mark = mark;
        this.em = em;
        getStyleClass().add("event-mark");
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        ground.getStyleClass().add("event-ground");
        soft.getStyleClass().add("span-soft");
        sure.getStyleClass().add("span-sure");
        getChildren().addAll(ground, soft, sure);
        name.lines().forEach(line -> getChildren().add(text(line, "event-name")));
        getChildren().addAll(text(date, "event-date"), mark);
        for (var child : getChildren()) {
            child.setManaged(false);
        }
    }

    /** Whether the focus can come to it, and from it to the mark of its source. */
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

    /** How wide its words are with the mark of its source, in pixels. */
    static double wordsWidth(Lines name, String date, double em) {
        return Math.max(name.width() + MARK, Lines.width(date)) * em + 2 * GAP * em;
    }

    /** How high it is with a name of so many lines, in pixels. */
    static double height(int lines, double em) {
        return (BAR + 2 * GAP + (lines + 1) * LINE) * em;
    }

    /**
     * Puts it in its place.
     *
     * @param start    where the bar begins, in pixels
     * @param end      where it ends
     * @param sureFrom where its certain part begins; not before {@code sureTo} where nothing is certain
     * @param shift    how far the words stand from the bar's beginning
     */
    void place(double start, double end, double y, double sureFrom, double sureTo, double shift) {
        double wordsWidth = wordsWidth(name, dateText().getText(), em);
        resizeRelocate(start, y, Math.max(end - start, shift + wordsWidth), height(name.lines().size(), em));
        boolean dot = end - start <= BAR * em * 1.01;
        soft.setVisible(!span.exact());
        soft.resizeRelocate(0, 0, end - start, BAR * em);
        sure.setVisible(span.hasSurePart());
        sure.getStyleClass().setAll("span-sure", dot ? "dot" : "range");
        sure.resizeRelocate(sureFrom - start, 0, Math.max(sureTo - sureFrom, BAR * em), BAR * em);
        ground.resizeRelocate(shift, (BAR + GAP / 2) * em, wordsWidth,
                (name.lines().size() + 1) * LINE * em + GAP * em);
        double lineY = (BAR + GAP) * em;
        for (var child : getChildren()) {
            if (child instanceof Text text) {
                text.relocate(shift + GAP * em, lineY);
                lineY += LINE * em;
            }
        }
        double last = Lines.width(name.lines().getLast()) * em;
        mark.autosize();
        mark.relocate(shift + GAP * em + Math.min(last, textWidth()) + 0.2 * em,
                (BAR + GAP + (name.lines().size() - 1) * LINE + (LINE - MARK) / 2) * em);
    }

    /** How wide the last line of the name really is. */
    private double textWidth() {
        int last = 2 + name.lines().size();
        return getChildren().get(last).getLayoutBounds().getWidth();
    }

    private Text dateText() {
        return (Text) getChildren().get(3 + name.lines().size());
    }
}
