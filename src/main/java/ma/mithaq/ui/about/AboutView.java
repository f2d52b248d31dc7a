package ma.mithaq.ui.about;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import ma.mithaq.model.Language;
import ma.mithaq.model.PartialDate;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.keyboard.Shortcut;

/** About the program, the open dossier, and the keys. */
public final class AboutView {

    private final DossierInfo info;
    private final List<KeyHelp> keys;
    private final String version;
    private final Node signature;
    private final Typesetter type;

    /**
     * @param signature tells how the dossier is signed
     * @param keys      those of the window, in the order in which they are shown
     * @param version   the program's version
     */
    public AboutView(DossierInfo info, Node signature, List<KeyHelp> keys, String version, Typesetter type) {
        this.info = info;
        this.signature = signature;
        this.keys = List.copyOf(keys);
        this.version = version;
        this.type = type;
    }

    public ScrollPane node() {
        return Page.scrolling(
                type.message("ui.about.page.title", "page-title"),
                type.message("ui.about.what.text", "prose"),
                type.words(type.messages().get("ui.about.version.line", version), "muted"),
                Page.section(type.message("ui.about.dossier.title"), Page.card(
                        type.text(info.title(), "card-title"),
                        type.words(type.messages().get("ui.about.dossier.edition",
                                type.messages().date(PartialDate.parse(info.edition()))), "muted"),
                        type.words(type.messages().get("ui.about.dossier.id", info.id()), "muted"))),
                Page.section(type.message("ui.about.signature.title"), signature),
                Page.section(type.message("ui.about.keys.title"), keys()),
                Page.section(type.message("ui.about.licences.title"), type.message("ui.about.licences.text", "prose")));
    }

    private Node keys() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        for (int row = 0; row < keys.size(); row++) {
            String names = keys.get(row).shortcuts().stream().map(Shortcut::name).collect(Collectors.joining(", "));
            grid.addRow(row, key(names), type.words(keys.get(row).words()));
        }
        grid.widthProperty().subscribe(width -> arrange(grid, width.doubleValue()));
        return grid;
    }

    /** What keys do is told beside their names, or below them where these leave it less than half of the width. */
    private static void arrange(GridPane grid, double width) {
        List<Node> cells = grid.getChildren();
        double names = IntStream.range(0, cells.size() / 2)
                .mapToDouble(row -> cells.get(2 * row).prefWidth(-1)).max().orElse(0);
        boolean below = width < 2 * names;
        for (int row = 0; row < cells.size() / 2; row++) {
            GridPane.setConstraints(cells.get(2 * row), 0, below ? 2 * row : row);
            GridPane.setConstraints(cells.get(2 * row + 1), below ? 0 : 1, below ? 2 * row + 1 : row);
        }
    }

    /** A key's name is Latin and reads from left to right, whatever is around it. */
    private Node key(String name) {
        var words = type.directed(type.words(name, "key"), Language.ENGLISH);
        words.setMinWidth(Control.USE_PREF_SIZE);
        return words;
    }
}
