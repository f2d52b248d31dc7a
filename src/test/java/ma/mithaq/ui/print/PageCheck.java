package ma.mithaq.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What a careful printer would find wrong with a page: words beyond its edge, too much on it, a heading alone. */
final class PageCheck {

    /** In pixels: positions are snapped to whole ones, of a box and of what is in it. */
    private static final double TOLERANCE = 1.5;

    private static final Set<String> HEADINGS =
            Set.of("paper-title", "paper-section", "paper-subsection", "paper-table-head");

    private PageCheck() {
    }

    /** What is wrong with a page, a line each. */
    static List<String> faults(Region page) {
        List<String> faults = new ArrayList<>();
        look(page, page, faults);
        VBox body = (VBox) page.lookup(".paper-body");
        Region column = (Region) page.lookup(".paper");
        double needed = body.getChildren().stream().mapToDouble(node -> node.getBoundsInParent().getMaxY()).max()
                .orElse(0);
        if (needed > body.getHeight() + TOLERANCE) {
            faults.add("the body is too high by " + (needed - body.getHeight()));
        }
        if (column.prefHeight(column.getWidth()) > column.getHeight() + TOLERANCE) {
            faults.add("the page is too high");
        }
        if (body.getChildren().isEmpty()) {
            faults.add("an empty page");
        } else if (body.getChildren().getLast().getStyleClass().stream().anyMatch(HEADINGS::contains)) {
            faults.add("a heading is the last: " + PageWords.of(body.getChildren().getLast()));
        }
        return faults;
    }

    private static void look(Node node, Region page, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            Bounds box = text.localToScene(text.getLayoutBounds());
            // At the end of a line of a flow, the space at which it is broken counts though nothing is drawn.
            double beside = TOLERANCE + (text.getParent() instanceof TextFlow ? text.getFont().getSize() / 2 : 0);
            if (box.getMinX() < -beside || box.getMaxX() > page.getWidth() + beside || box.getMinY() < -TOLERANCE
                    || box.getMaxY() > page.getHeight() + TOLERANCE) {
                faults.add("over the edge: " + text.getText() + " " + box);
            }
        }
        if (node instanceof TextFlow flow && flow.getHeight() + TOLERANCE < flow.prefHeight(flow.getWidth())) {
            faults.add("lower than its words: " + PageWords.of(flow));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, page, faults));
        }
    }

    /** How much of its body a page fills, from 0 to 1. */
    static double fill(Region page) {
        VBox body = (VBox) page.lookup(".paper-body");
        return body.getChildren().getLast().getBoundsInParent().getMaxY() / body.getHeight();
    }
}
