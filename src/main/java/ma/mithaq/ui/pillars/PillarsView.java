package ma.mithaq.ui.pillars;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Pillar;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.Clickable;
import ma.mithaq.ui.control.ColumnsPane;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.SegmentedControl;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** The strategic pillars in order, one open at a time, or all compared side by side. */
public final class PillarsView {

    private final PillarsViewModel model;
    private final Typesetter type;
    private final FactMarks marks;

    public PillarsView(PillarsViewModel model, Typesetter type, FactMarks marks) {
        this.model = model;
        this.type = type;
        this.marks = marks;
    }

    public ScrollPane node() {
        StackPane body = new StackPane();
        show(body);
        Subscriptions.whileShown(body, model.layoutProperty(), layout -> show(body));
        Subscriptions.whileShown(body, model.openProperty(), open -> show(body));
        return Page.scrolling(
                type.message("ui.pillars.page.title", "page-title"),
                SegmentedControl.of(PillarsViewModel.Layout.values(), model.layoutProperty(), this::name),
                body);
    }

    private String name(PillarsViewModel.Layout layout) {
        return switch (layout) {
            case ONE_OPEN -> type.messages().get("ui.pillars.layout.one");
            case COMPARED -> type.messages().get("ui.pillars.layout.compared");
        };
    }

    private void show(StackPane body) {
        if (model.pillars().isEmpty()) {
            body.getChildren().setAll(type.message("ui.pillars.empty.text", "empty"));
        } else if (model.layoutProperty().get() == PillarsViewModel.Layout.COMPARED) {
            body.getChildren()
                    .setAll(new ColumnsPane("pillars-compared", model.pillars().stream().map(this::column).toList()));
        } else {
            // The heading that was pressed is rebuilt: the focus goes to its successor.
            boolean focused = body.getScene() != null && isWithin(body, body.getScene().getFocusOwner());
            body.getChildren().setAll(Page.stack("pillars", model.pillars().stream().map(this::folding).toList()));
            if (focused) {
                model.openProperty().get().ifPresent(id -> body.lookup("#pillar-" + id).requestFocus());
            }
        }
    }

    private static boolean isWithin(Node ancestor, Node node) {
        Node each = node;
        while (each != null && !each.equals(ancestor)) {
            each = each.getParent();
        }
        return each != null;
    }

    private Node folding(Pillar pillar) {
        boolean open = model.isOpen(pillar);
        Label title = type.text(pillar.title(), "pillar-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox heading = new HBox(number(pillar), title, (open ? Icon.OPENED : Icon.CLOSED).node("muted-icon"));
        heading.getStyleClass().add("pillar-heading");
        Clickable toggle = new Clickable(heading, type.words(pillar.title()), "pillar-toggle")
                .onPress(() -> model.toggle(pillar));
        toggle.setId("pillar-" + pillar.id());
        HBox row = Page.beside(toggle, marks.mark(pillar.ref()));
        row.getStyleClass().add("pillar-row");
        VBox card = Page.card(row);
        HBox.setHgrow(toggle, Priority.ALWAYS);
        card.getStyleClass().add("pillar");
        if (open) {
            card.getChildren().add(new ColumnsPane("measures", measures(pillar)));
        }
        return card;
    }

    private VBox column(Pillar pillar) {
        VBox card = Page.card(number(pillar),
                Page.beside(type.text(pillar.title(), "pillar-title"), marks.mark(pillar.ref())));
        card.getChildren().addAll(measures(pillar));
        card.getStyleClass().add("pillar");
        return card;
    }

    private Node number(Pillar pillar) {
        return type.words(Integer.toString(model.pillars().indexOf(pillar) + 1), "pillar-number");
    }

    private List<VBox> measures(Pillar pillar) {
        List<VBox> lists = new ArrayList<>();
        for (Pillar.MeasureKind kind : Pillar.MeasureKind.values()) {
            List<Node> lines = new ArrayList<>();
            for (Pillar.Measure measure : pillar.measures()) {
                if (measure.kind() == kind) {
                    lines.add(Page.beside(type.text(measure.text(), "measure"), marks.mark(measure.ref())));
                }
            }
            if (!lines.isEmpty()) {
                lines.addFirst(type.message(kind == Pillar.MeasureKind.MEANS
                        ? "ui.pillars.means.title" : "ui.pillars.aims.title", "measure-kind"));
                lists.add(Page.stack("measure-list", lines));
            }
        }
        return lists;
    }
}
