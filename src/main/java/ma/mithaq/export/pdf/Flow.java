package ma.mithaq.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ma.mithaq.export.pdf.file.PageContent;
import ma.mithaq.export.pdf.file.PdfDocument;
import ma.mithaq.export.task.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Fills pages from top to bottom. What must not be parted from what follows is held until that comes, and nothing else:
 * a page is written as soon as it is full.
 */
final class Flow {

    private final PdfDocument pdf;
    private final int most;
    private final int length;
    private final Progress progress;
    private final List<Held> held = new ArrayList<>();
    private PageContent page;
    private double y = PaperLook.FIRST_TOP;
    private boolean atTop = true;
    private boolean full;
    private float gap;
    private int set;
    private @Nullable Box repeated;
    /** Not while what it repeats is still held: that may itself be on its way to the next page. */
    private boolean repeats;

    /**
     * Begins the first page.
     *
     * @param most   how many pages are made; what does not fit on them is left out
     * @param length of the whole, as {@code Length} reckons
     */
    Flow(PdfDocument pdf, int most, int length, Progress progress) {
        this.pdf = pdf;
        this.most = most;
        this.length = length;
        this.progress = progress;
        this.page = pdf.addPage();
    }

    /** Whether as many pages are filled as are to be made. */
    boolean isFull() {
        return full;
    }

    /** Leaves room before what follows, unless that begins a page. Of several gaps, only the largest counts. */
    void gap(float height) {
        gap = Math.max(gap, height);
    }

    void add(float height, boolean keepsNext, Box.Drawing drawing) throws IOException {
        held.add(new Held(gap, new Box(height, keepsNext, drawing)));
        gap = 0;
        if (!keepsNext) {
            release();
        }
    }

    /** Does something when all that was added has been drawn. */
    void then(Action action) throws IOException {
        if (held.isEmpty()) {
            action.run();
        } else {
            held.getLast().after().add(action);
        }
    }

    /** From where the last box is drawn on, pages begin with this, until {@link #repeatNothing}. */
    void repeat(float height, Box.Drawing drawing) throws IOException {
        repeated = new Box(height, true, drawing);
        then(() -> repeats = true);
    }

    void repeatNothing() throws IOException {
        release();
        repeated = null;
        repeats = false;
    }

    /** How high something may be at most to fit on a page of its own. */
    float room() {
        return PaperLook.TOP - PaperLook.BOTTOM - (repeated == null ? 0 : repeated.height());
    }

    /** Counts what is set, for the progress. */
    void count(int some) {
        set += some;
    }

    /** Ends the last page. */
    void end() throws IOException {
        release();
        if (!full) {
            page.end();
        }
        progress.reached(1);
    }

    private void release() throws IOException {
        float needed = 0;
        for (int i = 0; i < held.size(); i++) {
            needed += held.get(i).box().height() + (i == 0 && atTop ? 0 : held.get(i).before());
        }
        if (!fits(needed)) {
            turn();
        }
        for (Held each : held) {
            draw(each);
        }
        held.clear();
    }

    private void draw(Held each) throws IOException {
        if (!fits(each.before() + each.box().height())) {
            // More was to be kept together than there is on a page.
            turn();
        }
        if (!full) {
            y -= atTop ? 0 : each.before();
            each.box().drawing().draw(page, y);
            y -= each.box().height();
            atTop = false;
        }
        for (Action action : each.after()) {
            action.run();
        }
    }

    private boolean fits(float height) {
        return atTop || full || y - height >= PaperLook.BOTTOM;
    }

    private void turn() throws IOException {
        page.end();
        progress.reached(length == 0 ? 0 : Math.min(1, (double) set / length));
        full = pdf.pageCount() == most;
        if (full) {
            return;
        }
        page = pdf.addPage();
        y = PaperLook.TOP;
        atTop = true;
        if (repeats && repeated != null) {
            repeated.drawing().draw(page, y);
            y -= repeated.height();
        }
    }

    /** Something to do. */
    interface Action {
        void run() throws IOException;
    }

    /** What waits to be drawn, with the gap before it and what is to be done after it. */
    private record Held(float before, Box box, List<Action> after) {
        Held(float before, Box box) {
            this(before, box, new ArrayList<>());
        }
    }
}
