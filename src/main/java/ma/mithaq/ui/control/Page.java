package ma.mithaq.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The parts of which every page is composed. */
public final class Page {

    private Page() {
    }

    /** A page that scrolls: its content in one column of limited width, in the middle of the available room. */
    public static ScrollPane scrolling(Node... content) {
        VBox column = new VBox(content);
        column.getStyleClass().add("page");
        StackPane middle = new StackPane(column);
        middle.getStyleClass().add("page-room");
        ScrollPane scroll = new DirectScrollPane(middle);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /** A page whose last part takes the remaining room, and which scrolls where there is too little of it. */
    public static ScrollPane filling(Node head, Region last) {
        VBox column = new VBox(head, last);
        column.getStyleClass().add("page-filled");
        VBox.setVgrow(last, Priority.ALWAYS);
        ScrollPane scroll = new DirectScrollPane(column);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /** A heading with its content below. */
    public static VBox section(Node heading, Node... content) {
        heading.getStyleClass().add("section-heading");
        VBox section = new VBox(heading);
        section.getStyleClass().add("section");
        section.getChildren().addAll(content);
        return section;
    }

    /** A framed box. */
    public static VBox card(Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("card");
        return card;
    }

    /** Nodes one below the other. */
    public static VBox stack(String styleClass, List<? extends Node> content) {
        VBox stack = new VBox();
        stack.getChildren().addAll(content);
        stack.getStyleClass().add(styleClass);
        return stack;
    }

    /** Words that take the available room, followed by nodes beside them: a fact and its mark. */
    public static HBox beside(Region words, Node... marks) {
        HBox row = new HBox(words);
        row.getChildren().addAll(marks);
        row.getStyleClass().add("beside");
        return row;
    }

    /** Scrolls a page so that a node within it is in its upper third, as soon as the page has been laid out. */
    public static void reveal(ScrollPane page, Node node) {
        page.viewportBoundsProperty().subscribe((before, now) -> {
            if (before.getHeight() <= 0) {
                scroll(page, node, now.getHeight());
            }
        });
    }

    /** Scrolls the page that is shown, if it is one that scrolls, to a node that was just put into it. */
    public static void revealAdded(Node node) {
        Node page = node.getParent();
        while (page != null && !(page instanceof ScrollPane)) {
            page = page.getParent();
        }
        if (page instanceof ScrollPane scrolling) {
            // It has neither a place nor a height yet.
            scrolling.applyCss();
            scrolling.layout();
            scroll(scrolling, node, scrolling.getViewportBounds().getHeight());
        }
    }

    private static void scroll(ScrollPane page, Node node, double height) {
        double hidden = page.getContent().getLayoutBounds().getHeight() - height;
        if (hidden > 0) {
            double top = page.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
            page.setVvalue(Math.clamp((top - height / 3) / hidden, 0, 1));
        }
    }

    /**
     * Gives the focus to the first node within a region that can take it. A page with none takes it itself: keys scroll
     * it then.
     */
    public static void focusFirst(Parent region) {
        first(region).or(() -> Optional.ofNullable(region.lookup(".page-scroll"))).ifPresent(Node::requestFocus);
    }

    /** The chosen one in the group of a toggle button; otherwise the button itself. */
    public static Node chosenBeside(Node button) {
        return button instanceof ToggleButton toggle && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getSelectedToggle() instanceof Node chosen ? chosen : button;
    }

    /** Whether the window's focus is on a node or within it, even while another window has the keyboard. */
    public static boolean holdsFocus(Node node) {
        Node holder = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (holder != null && !holder.equals(node)) {
            holder = holder.getParent();
        }
        return holder != null;
    }

    private static Optional<Node> first(Parent region) {
        for (Node child : region.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && child.isVisible() && !child.isDisabled()) {
                return Optional.of(chosenBeside(child));
            }
            Optional<Node> within = child instanceof Parent parent ? first(parent) : Optional.empty();
            if (within.isPresent()) {
                return within;
            }
        }
        return Optional.empty();
    }
}
