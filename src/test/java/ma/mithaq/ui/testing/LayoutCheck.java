package ma.mithaq.ui.testing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import ma.mithaq.text.LineBreaks;

/**
 * Inspects a scene that has been laid out as a careful typesetter would, and lists what is wrong: words that are cut or
 * end in an ellipsis, words or boxes that lie outside their parent, rows of lists with room left in them, and nodes
 * that overlap.
 *
 * <p>A viewport is anything that clips its content, as a scroll pane and a list do. Its content may continue below its
 * lower edge, because it scrolls; it may not be wider, because nothing in the program scrolls sideways but a field in
 * which a line is typed. Cells that a list keeps in reserve are invisible and are not inspected.
 */
public final class LayoutCheck {

    /** In pixels. Positions are snapped to whole pixels, that of a box and that of its content. */
    private static final double TOLERANCE = 1.5;
    /** In pixels: the least that is seen below the content of a row; heights are rounded several times. */
    private static final double LEAST_ROOM = 8;
    /** In characters: a word that narrow columns of large text need not have room for. */
    private static final int LONG_WORD = 16;
    /** Where words may break: a sample of a workbook has cells as narrow as a sheet's, whatever is in them. */
    private static final String SAMPLE = "sample-table";
    private static final int SHOWN_WORDS = 40;
    private static final int SHOWN_ANCESTORS = 5;

    private final Scene scene;
    private final List<String> faults = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();

    private LayoutCheck(Scene scene) {
        this.scene = scene;
    }

    /** What is wrong, a line each; empty if nothing is. */
    public static List<String> faults(Scene scene) {
        LayoutCheck check = new LayoutCheck(scene);
        // The palette covers the page on purpose.
        Parent looked = scene.lookup(".palette") instanceof Parent palette ? palette : scene.getRoot();
        check.look(looked, looked);
        check.compareLeaves();
        return check.faults;
    }

    /** @param viewport the nearest ancestor that clips */
    private void look(Node node, Parent viewport) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            checkWhole(labeled);
        }
        if (node instanceof ListCell<?> row && row.getGraphic() != null) {
            checkRow(row);
        }
        if (isLeaf(node)) {
            leaves.add(new Leaf(node, viewport, box(node)));
        }
        if (node instanceof Text words) {
            if (!words.getText().isEmpty()) {
                if (!within(words, "text-field")) {
                    checkWithin(words, viewport);
                }
                if (!(words.getParent() instanceof TextFlow)) {
                    checkLines(words, words.getText(), words.getLayoutInfo());
                }
            }
        } else if (node instanceof Region && node.isManaged() && laidOutByUs(node) && tooWide(node, viewport)) {
            report("wider than what it is in", node,
                    describe(viewport) + " by " + pixels(overhang(box(node), box(viewport))));
            return;
        }
        if (node instanceof TextFlow flow) {
            checkLines(flow, wordsOf(flow), flow.getLayoutInfo());
        }
        if (node instanceof Parent parent && !isPicture(node)) {
            compareSiblings(parent);
            parent.getChildrenUnmodifiable().forEach(child -> look(child, clips(parent) ? parent : viewport));
        }
    }

    /** The words shown must be the words that were set: JavaFX ends what does not fit in an ellipsis. */
    private void checkWhole(Labeled labeled) {
        // The side bar of a narrow window shows only icons; the words are in their tool tips.
        if (labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY || labeled.getText() == null) {
            return;
        }
        String meant = labeled.isMnemonicParsing() ? labeled.getText().replaceFirst("_", "") : labeled.getText();
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && child.getStyleClass().contains("text") && !text.getText().equals(meant)) {
                report("cut", labeled, "it shows \"" + shorten(text.getText()) + "\"");
            }
        }
    }

    /** A list gives a row the height that its content needs at its width, and not at another. */
    private void checkRow(ListCell<?> row) {
        double empty = row.getHeight() - row.prefHeight(row.getWidth());
        if (empty > LEAST_ROOM) {
            report("higher than its content", row, "by " + pixels(empty));
        }
    }

    /**
     * Lines end where they may. What is wider than its column by itself must end one within: what is kept together at
     * a space, a very long word anywhere.
     */
    private void checkLines(Node node, String words, LayoutInfo lines) {
        BreakIterator breaks = LineBreaks.in(words);
        for (int line = 1; line < lines.getTextLineCount(); line++) {
            int start = lines.getTextLine(line, false).start();
            if (start < words.length() && !breaks.isBoundary(start)) {
                int from = lastBefore(start, breaks);
                String kept = words.substring(from, breaks.following(start)).strip();
                boolean atSpace = Character.isWhitespace(words.charAt(start - 1));
                boolean wide = lines.getTextLine(line - 1, false).start() >= from;
                if (!within(node, SAMPLE) && !(wide && (atSpace || kept.length() >= LONG_WORD))) {
                    report("broken", node, "in \"" + kept + "\"");
                }
            }
        }
    }

    /** The last place before an offset where a line may end; if asked, the iterator may answer with any space. */
    private static int lastBefore(int offset, BreakIterator breaks) {
        int last = breaks.first();
        for (int place = last; place != BreakIterator.DONE && place < offset; place = breaks.next()) {
            last = place;
        }
        return last;
    }

    /** All the words of a flow; a node among them is one character there. */
    private static String wordsOf(TextFlow flow) {
        return flow.getChildrenUnmodifiable().stream().filter(Node::isManaged)
                .map(child -> child instanceof Text text ? text.getText() : "\uFFFC").collect(Collectors.joining());
    }

    /** Words lie within all their ancestors, up to the viewport; below its edge they are reached by scrolling. */
    private void checkWithin(Text words, Parent viewport) {
        Bounds box = box(words);
        for (Parent ancestor = words.getParent(); ancestor != null; ancestor = ancestor.getParent()) {
            Bounds around = box(ancestor);
            boolean scrolls = ancestor == viewport && ancestor != scene.getRoot();
            double across = overhang(box, around) - overhangAllowed(words);
            double down = scrolls ? 0 : overhangDown(box, around);
            if (Math.max(across, down) > TOLERANCE && ancestor instanceof Region) {
                report("outside its box", words, describe(ancestor) + " by " + pixels(Math.max(across, down))
                        + (across > down ? " across" : " down"));
                return;
            }
            if (ancestor == viewport) {
                return;
            }
        }
    }

    /** Whether a node clips its content; the content of a scroll pane is as large as its viewport and stands for it. */
    private static boolean clips(Parent node) {
        return node.getClip() != null || node.getParent() != null
                && node.getParent().getStyleClass().contains("viewport");
    }

    /**
     * In a flow of texts, the space at which a line is broken counts as part of the text though nothing is drawn, and a
     * word that had to be broken in its middle is shaped again, its last letter wider than it was measured.
     */
    private static double overhangAllowed(Text words) {
        return words.getParent() instanceof TextFlow ? words.getFont().getSize() / 2 : 0;
    }

    private static boolean tooWide(Node node, Parent viewport) {
        return overhang(box(node), box(viewport)) > TOLERANCE;
    }

    /** Boxes side by side do not overlap; those of a stack are meant to. */
    private void compareSiblings(Parent parent) {
        List<Node> boxes = parent instanceof StackPane ? List.of() : parent.getChildrenUnmodifiable().stream()
                .filter(child -> child.isManaged() && child.isVisible() && child instanceof Region
                        && laidOutByUs(child))
                .toList();
        for (int first = 0; first < boxes.size(); first++) {
            for (int second = first + 1; second < boxes.size(); second++) {
                double common = common(boxes.get(first).getBoundsInParent(), boxes.get(second).getBoundsInParent());
                if (common > TOLERANCE) {
                    report("on another", boxes.get(first), describe(boxes.get(second)) + " by " + pixels(common));
                }
            }
        }
    }

    /**
     * Whether it is in a box of the program; controls lay their own parts over one another, such as a thumb on its
     * track.
     */
    private static boolean laidOutByUs(Node node) {
        Parent parent = node.getParent();
        return parent != null && !(parent instanceof Control) && !(parent instanceof TextFlow)
                && (parent.getClass().getPackageName().startsWith("ma.mithaq")
                        || parent.getClass().getPackageName().equals("javafx.scene.layout"));
    }

    /** No two words or pictures overlap, wherever in the window they come from. */
    private void compareLeaves() {
        for (int first = 0; first < leaves.size(); first++) {
            for (int second = first + 1; second < leaves.size(); second++) {
                Leaf one = leaves.get(first);
                Leaf other = leaves.get(second);
                double common = one.viewport() == other.viewport() ? common(one.box(), other.box())
                        : common(one.seen(scene), other.seen(scene));
                if (common > TOLERANCE) {
                    report("on another", one.node(), path(other.node()) + " by " + pixels(common));
                }
            }
        }
    }

    private static boolean isLeaf(Node node) {
        if (node instanceof Text text) {
            return !(text.getParent() instanceof TextFlow) && !text.getText().isBlank() && !within(text, "portrait");
        }
        return node instanceof TextFlow || isPicture(node) || node.getStyleClass().contains("thumb-area")
                || node.getStyleClass().contains("track");
    }

    private static boolean isPicture(Node node) {
        return node.getStyleClass().contains("icon") || node.getStyleClass().contains("portrait");
    }

    private static boolean within(Node node, String styleClass) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static double overhang(Bounds inner, Bounds outer) {
        return Math.max(outer.getMinX() - inner.getMinX(), inner.getMaxX() - outer.getMaxX());
    }

    private static double overhangDown(Bounds inner, Bounds outer) {
        return Math.max(outer.getMinY() - inner.getMinY(), inner.getMaxY() - outer.getMaxY());
    }

    /** How far one would have to be moved to clear the other. */
    private static double common(Bounds one, Bounds other) {
        double across = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double down = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.min(across, down);
    }

    private void report(String fault, Node node, String more) {
        faults.add(fault + ": " + path(node) + " – " + more);
    }

    private static String pixels(double length) {
        return String.format(Locale.ROOT, "%.0f px", length);
    }

    private static String path(Node node) {
        StringBuilder path = new StringBuilder(describe(node));
        Node each = node.getParent();
        for (int count = 0; each != null && count < SHOWN_ANCESTORS; count++) {
            path.insert(0, describe(each) + " > ");
            each = each.getParent();
        }
        return path.toString();
    }

    private static String describe(Node node) {
        String words = switch (node) {
            case Labeled labeled when labeled.getText() != null && !labeled.getText().isEmpty() -> labeled.getText();
            case Text text -> text.getText();
            default -> "";
        };
        String name = node.getStyleClass().isEmpty() ? node.getClass().getSimpleName()
                : node.getClass().getSimpleName() + "." + String.join(".", node.getStyleClass());
        return words.isEmpty() ? name : name + " \"" + shorten(words) + "\"";
    }

    private static String shorten(String words) {
        String line = words.replace('\n', ' ');
        return line.length() <= SHOWN_WORDS ? line : line.substring(0, SHOWN_WORDS) + "[…]";
    }

    /** A leaf that is drawn. */
    private record Leaf(Node node, Parent viewport, Bounds box) {

        /** The part of it that is visible in the window and in every viewport around it: a map lies in a page. */
        Bounds seen(Scene scene) {
            Bounds seen = common(box, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
            for (Parent around = viewport; around != null; around = around.getParent()) {
                if (clips(around)) {
                    seen = common(seen, LayoutCheck.box(around));
                }
            }
            return seen;
        }

        private static Bounds common(Bounds one, Bounds other) {
            double left = Math.max(one.getMinX(), other.getMinX());
            double top = Math.max(one.getMinY(), other.getMinY());
            double right = Math.min(one.getMaxX(), other.getMaxX());
            double bottom = Math.min(one.getMaxY(), other.getMaxY());
            return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
        }
    }
}
