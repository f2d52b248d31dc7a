package ma.mithaq.ui.edition;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ma.mithaq.edition.DifferenceWords.Group;
import ma.mithaq.edition.DifferenceWords.Item;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Problem;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.LoadingIndicator;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/** Lists what was changed from one edition to the next; until that is known, says that it is being read. */
public final class ChangesView extends BorderPane {

    /** How many things are listed, each with what differs of it: more would take seconds to lay out. */
    private static final int MOST = 400;

    private final Typesetter type;

    /** @param close closes the dialog */
    public ChangesView(Typesetter type, Runnable close) {
        this.type = type;
        getStyleClass().add("export");
        setCenter(new StackPane(new LoadingIndicator(type, new ReadOnlyDoubleWrapper(-1))));
        Button done = type.button("ui.edition.close.label", close, "accent");
        done.setDefaultButton(true);
        done.setCancelButton(true);
        VBox foot = new VBox(new Flow("button-row", List.of(done)));
        foot.getStyleClass().add("export-foot");
        setBottom(foot);
    }

    /** Shows what was changed. */
    public void show(EditionChanges changes) {
        List<Node> content = new ArrayList<>();
        content.add(type.words(type.messages().get("ui.edition.changes.title", date(changes.before().date()),
                date(changes.after().date())), "page-title"));
        if (!changes.same()) {
            content.add(type.message("command.diff.two-dossiers", "danger"));
        } else if (changes.count() == 0) {
            content.add(type.message(changes.before().equals(changes.after()) ? "command.diff.nothing"
                    : "ui.edition.nothing.text"));
        } else {
            content.add(type.words(type.messages().count("command.diff.count", changes.count()), "muted"));
        }
        int listed = 0;
        for (Group group : changes.groups()) {
            List<Item> items = group.items().subList(0, Math.min(group.items().size(), MOST - listed));
            if (!items.isEmpty()) {
                content.add(Page.section(type.words(group.heading()),
                        Page.stack("edition-items", items.stream().map(this::item).toList())));
            }
            listed += items.size();
        }
        int left = changes.groups().stream().mapToInt(group -> group.items().size()).sum() - listed;
        if (left > 0) {
            content.add(type.words(type.messages().count("ui.edition.left", left), "muted"));
        }
        set(content);
    }

    private Node item(Item item) {
        VBox lines = new VBox(type.words(item.title(), "edition-item"));
        item.details().forEach(detail -> lines.getChildren().add(type.words(detail, "edition-detail")));
        return lines;
    }

    private String date(String date) {
        return type.messages().date(PartialDate.parse(date));
    }

    /** Says why that cannot be told. */
    public void fail(Problem problem) {
        set(List.of(type.words(type.messages().sentence(problem), "danger")));
    }

    private void set(List<Node> content) {
        ScrollPane page = Page.scrolling(content.toArray(Node[]::new));
        setCenter(page);
        // So that the arrow keys scroll; Enter and Escape close, wherever the focus is.
        page.requestFocus();
    }
}
