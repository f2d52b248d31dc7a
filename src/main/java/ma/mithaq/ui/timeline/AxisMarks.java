package ma.mithaq.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import ma.mithaq.text.Lines;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;
import ma.mithaq.timeline.Axis;
import ma.mithaq.timeline.Ticks;
import ma.mithaq.ui.control.Pixels;

/** The axis: a row of longer stretches, below it a row of marks, and a line down from each. */
public final class AxisMarks extends Group {

    /** The height of the two rows of words, in em. */
    public static final double HEIGHT = 3.6;
    private static final double ROW = 1.7;

    private final Messages messages;
    private final double em;
    private final Path lines = new Path();
    private final Path base = new Path();
    private final List<Text> words = new ArrayList<>();
    private int used;

    public AxisMarks(Messages messages, double em) {
        this.messages = messages;
        this.em = em;
        setManaged(false);
        setMouseTransparent(true);
        lines.getStyleClass().add("axis-lines");
        base.getStyleClass().add("axis-base");
        getChildren().addAll(lines, base);
    }

    public void show(Axis axis, double width, double height) {
        Ticks ticks = Ticks.of(axis, width, em);
        used = 0;
        lines.getElements().clear();
        base.getElements().setAll(new MoveTo(0, HEIGHT * em), new LineTo(width, HEIGHT * em));
        boolean years = ticks.heads().isEmpty();
        List<LocalDate> stretches = ticks.stretches();
        for (LocalDate mark : ticks.marks()) {
            double x = Pixels.whole(axis.x(mark.toEpochDay())) + 0.5;
            if (x >= 0 && x <= width) {
                lines.getElements().addAll(new MoveTo(x, (HEIGHT - 0.5) * em), new LineTo(x, height));
                // A month that begins a year is not named where there is no room for the year.
                boolean begins = ticks.step().ofMonths() && stretches.contains(mark);
                if (!years && (!begins || fits(head(ticks.step(), mark), x + 0.3 * em, width))) {
                    write(words(ticks.step(), mark), "axis-mark", x + 0.3 * em, ROW * em, width);
                }
            }
        }
        for (int index = 0; index < stretches.size(); index++) {
            double end = index + 1 < stretches.size()
                    ? axis.x(stretches.get(index + 1).toEpochDay()) : Double.POSITIVE_INFINITY;
            String name = head(ticks.step(), stretches.get(index));
            double x = Math.max(axis.x(stretches.get(index).toEpochDay()), 0) + 0.3 * em;
            if (x + Lines.width(name) * em < end) {
                write(name, years ? "axis-mark" : "axis-head", x, (years ? ROW : 0.15) * em, width);
            }
        }
        getChildren().removeAll(words.subList(used, words.size()));
        words.subList(used, words.size()).clear();
    }

    private void write(String what, String styleClass, double x, double y, double width) {
        if (!fits(what, x, width)) {
            return;
        }
        if (used == words.size()) {
            Text text = new Text();
            text.setTextOrigin(VPos.TOP);
            words.add(text);
            getChildren().add(text);
        }
        Text text = words.get(used++);
        text.getStyleClass().setAll(styleClass);
        text.setText(what);
        text.relocate(x, y);
    }

    private boolean fits(String what, double x, double width) {
        return x + Lines.width(what) * em <= width;
    }

    private String words(Ticks.Step step, LocalDate mark) {
        return step.ofDays() ? Integer.toString(mark.getDayOfMonth()) : messages.month(mark);
    }

    private String head(Ticks.Step step, LocalDate head) {
        return step.ofDays() ? messages.list(Separator.SPACE, messages.month(head), head.getYear())
                : Integer.toString(head.getYear());
    }
}
