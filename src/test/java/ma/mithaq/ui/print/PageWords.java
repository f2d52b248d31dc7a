package ma.mithaq.ui.print;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/** The words on pages, a line for each text. */
final class PageWords {

    private PageWords() {
    }

    static String of(List<? extends Node> nodes) {
        return nodes.stream().map(PageWords::of).collect(Collectors.joining("\n"));
    }

    static String of(Node node) {
        if (node instanceof Text text) {
            return text.getText();
        }
        return node instanceof Parent parent ? of(parent.getChildrenUnmodifiable()) : "";
    }
}
