package ma.mithaq.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.style.Scenes;

/**
 * Cuts a view into pages, between two blocks or between two lines. First it measures block by block, and keeps no node;
 * then it makes each page when it is asked for, so that a thousand pages take no more memory than one. For the
 * application thread.
 */
public final class Paginator {

    /** A block higher than a page is made smaller by this factor, again and again until it fits. */
    private static final double SMALLER = 0.92;
    private static final double SMALLEST = 0.25;

    /** The fewest lines of a text that may be left alone at the foot or the head of a page. */
    private static final int LINES_TOGETHER = 2;

    /** The space between a page's content and its head and foot, in em. */
    private static final double BESIDE_BODY = 0.9;

    private final PrintContent content;
    private final PrintableArea paper;
    private final Typesetter type;
    private final Scenes scenes;
    private final double em;
    private final Group trials = new Group();
    private final double room;
    private final List<List<Part>> pages = new ArrayList<>();
    private final List<Part> headings = new ArrayList<>();
    private int next;
    private double used;

    /**
     * @param scenes styled for paper: light, and with text of the usual size
     * @param em     the size of body text in pixels
     */
    public Paginator(PrintContent content, PrintableArea paper, Typesetter type, Scenes scenes, double em) {
        this.content = content;
        this.paper = paper;
        this.type = type;
        this.scenes = scenes;
        this.em = em;
        Scene scene = scenes.make(new Pane(trials), paper.width(), paper.height());
        scene.setNodeOrientation(direction());
        // Reserves room for a page number of three digits.
        this.room = paper.height() - 2 * Math.ceil(BESIDE_BODY * em)
                - height(edges().head(content)) - height(edges().foot(content, 888, 888));
        pages.add(new ArrayList<>());
    }

    /** Measures one more block; returns whether there are more. */
    public boolean step() {
        if (next < content.pieces().size()) {
            PrintBlock piece = content.pieces().get(next++);
            switch (piece) {
                case PrintBlock.Block block -> put(block);
                case PrintBlock.Prose prose -> put(prose);
                case PrintBlock.Picture picture -> put(picture);
            }
        }
        if (next == content.pieces().size()) {
            headings.forEach(this::add);
            headings.clear();
        }
        return next < content.pieces().size();
    }

    /** How many pages there are; final once every block has been measured. */
    public int count() {
        return pages.size();
    }

    /**
     * Makes a page, laid out and in a scene of its own.
     *
     * @param index of the page, from 0
     */
    public Region page(int index) {
        VBox body = new VBox();
        body.getStyleClass().add("paper-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        for (Part part : pages.get(index)) {
            Region node = part.node().get();
            VBox.setMargin(node, new Insets(body.getChildren().isEmpty() ? 0 : part.above(), 0, 0, 0));
            if (part.grows()) {
                node.setMinHeight(0);
                VBox.setVgrow(node, Priority.ALWAYS);
            }
            body.getChildren().add(node);
        }
        VBox page = new VBox(edges().head(content), body, edges().foot(content, index + 1, pages.size()));
        page.getStyleClass().add("paper");
        page.setSpacing(Math.ceil(BESIDE_BODY * em));
        page.setMinSize(paper.width(), paper.height());
        page.setMaxSize(paper.width(), paper.height());
        page.setNodeOrientation(direction());
        // A printer draws a node as it is placed in its parent: what mirrors Arabic must be inside what is printed.
        Pane sheet = new Pane(page);
        sheet.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Scene scene = scenes.make(sheet, paper.width(), paper.height());
        scene.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        for (int pass = 0; pass < 2; pass++) {
            // Wrapped text has a height only once it has been given a width.
            sheet.applyCss();
            sheet.resize(paper.width(), paper.height());
            sheet.layout();
        }
        return sheet;
    }

    private PageHeaderFooter edges() {
        return new PageHeaderFooter(type);
    }

    private NodeOrientation direction() {
        return Typesetter.orientation(type.language());
    }

    private void put(PrintBlock.Block block) {
        Part part = part(block.above(), block.node());
        if (block.heading()) {
            headings.add(part);
            return;
        }
        if (!fits(headingsHeight() + space(part)) && !onFreshPage()) {
            breakPage(block.repeated());
        }
        flushHeadings();
        add(fitted(part));
    }

    private void put(PrintBlock.Picture picture) {
        Part part = part(picture.above(), picture.node());
        if (!fits(headingsHeight() + space(part)) && !onFreshPage()) {
            breakPage(Optional.empty());
        }
        flushHeadings();
        add(new Part(part.above(), part.node(), room - used - part.above(), true));
    }

    private void put(PrintBlock.Prose prose) {
        double line = height(prose.setting().of("م", true, true));
        String words = prose.words();
        boolean first = true;
        while (true) {
            double above = first ? prose.above() : 0;
            Part whole = part(above, prose, words, first, true);
            double needed = headingsHeight() + whole.above();
            if (fits(needed + whole.height())) {
                flushHeadings();
                add(whole);
                return;
            }
            // Where only the last line would move to the next page, one more goes with it.
            double left = Math.min(room - used - needed, whole.height() - LINES_TOGETHER * line);
            int cut = left < LINES_TOGETHER * line ? 0 : cut(prose, words, first, left);
            if (cut > 0) {
                flushHeadings();
                add(part(above, prose, words.substring(0, cut), first, false));
                words = words.substring(cut).stripLeading();
                first = false;
            } else if (onFreshPage()) {
                flushHeadings();
                add(fitted(whole));
                return;
            }
            breakPage(Optional.empty());
        }
    }

    /** How many characters of the words fit, up to the end of a word; 0 where none do. */
    private int cut(PrintBlock.Prose prose, String words, boolean first, double left) {
        List<Integer> ends = new ArrayList<>();
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
            ends.add(space);
        }
        int most = 0;
        int over = ends.size();
        while (most < over) {
            int middle = (most + over) / 2;
            if (height(prose.setting().of(words.substring(0, ends.get(middle)), first, false)) <= left) {
                most = middle + 1;
            } else {
                over = middle;
            }
        }
        return most == 0 ? 0 : ends.get(most - 1);
    }

    private Part part(double above, Supplier<? extends Region> node) {
        return new Part(above(above), node, height(node.get()), false);
    }

    private Part part(double above, PrintBlock.Prose prose, String words, boolean first, boolean last) {
        return part(above, () -> prose.setting().of(words, first, last));
    }

    /** There is no space above the first block on a page. */
    private double above(double inEm) {
        return pages.getLast().isEmpty() && headings.isEmpty() ? 0 : Math.ceil(inEm * em);
    }

    private static double space(Part part) {
        return part.above() + part.height();
    }

    private boolean fits(double height) {
        return used + height <= room;
    }

    private boolean onFreshPage() {
        return pages.getLast().isEmpty();
    }

    private double headingsHeight() {
        return headings.stream().mapToDouble(Paginator::space).sum();
    }

    private void flushHeadings() {
        headings.forEach(this::add);
        headings.clear();
    }

    private void add(Part part) {
        pages.getLast().add(part);
        used += space(part);
    }

    /** @param repeated goes at the head of the new page, unless a heading moves there anyway */
    private void breakPage(Optional<Supplier<? extends Region>> repeated) {
        pages.add(new ArrayList<>());
        used = 0;
        repeated.filter(head -> headings.isEmpty()).ifPresent(head -> add(part(0, head)));
    }

    /** A part that is too high for an empty page, made as small as needed. */
    private Part fitted(Part part) {
        Part fitted = part;
        for (double size = SMALLER; !fits(space(fitted)) && size > SMALLEST; size *= SMALLER) {
            String style = String.format(Locale.ROOT, "-fx-font-size: %.3fem;", size);
            fitted = new Part(part.above(), () -> styled(part.node().get(), style),
                    height(styled(part.node().get(), style)), false);
        }
        return fitted;
    }

    private static Region styled(Region node, String style) {
        node.setStyle(style);
        return node;
    }

    /** The height of a node on this paper. */
    private double height(Region node) {
        trials.getChildren().setAll(node);
        node.applyCss();
        node.resize(paper.width(), node.prefHeight(paper.width()));
        node.layout();
        double height = Math.ceil(node.prefHeight(paper.width()));
        trials.getChildren().clear();
        return height;
    }

    /**
     * A part of a page.
     *
     * @param above  the space above it in pixels
     * @param height its own in pixels
     * @param grows  whether it takes the room that is left
     */
    private record Part(double above, Supplier<? extends Region> node, double height, boolean grows) {
    }
}
