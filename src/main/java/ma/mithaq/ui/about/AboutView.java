package ma.mithaq.ui.about;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/** About the program, the open dossier, and the keys. */
public final class AboutView {

    private static final List<List<String>> KEYS = List.of(
            List.of("Ctrl+1 … Ctrl+6", "ui.about.keys.views"),
            List.of("Ctrl+O", "ui.about.keys.open"),
            List.of("Ctrl+E", "ui.about.keys.export"),
            List.of("Ctrl+P", "ui.about.keys.print"),
            List.of("Ctrl+,", "ui.about.keys.settings"),
            List.of("Ctrl + / −", "ui.about.keys.text-size"),
            List.of("Ctrl+0", "ui.about.keys.text-normal"),
            List.of("+ / −", "ui.about.keys.zoom"),
            List.of("0", "ui.about.keys.fit"),
            List.of("Shift+Space", "ui.about.keys.chain"),
            List.of("F6", "ui.about.keys.regions"),
            List.of("F1", "ui.about.keys.about"),
            List.of("Ctrl+Q", "ui.about.keys.quit"));

    private final DossierInfo info;
    private final String version;
    private final Node signature;
    private final Typesetter type;

    /**
     * @param signature shows how the dossier is signed
     * @param version   the program's version
     */
    public AboutView(DossierInfo info, Node signature, String version, Typesetter type) {
        this.info = info;
        this.signature = signature;
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
                        type.words(type.messages().get("ui.about.dossier.edition", info.edition()), "muted"),
                        type.words(type.messages().get("ui.about.dossier.id", info.id()), "muted"))),
                Page.section(type.message("ui.about.signature.title"), signature),
                Page.section(type.message("ui.about.keys.title"), keys()),
                Page.section(type.message("ui.about.licences.title"), type.message("ui.about.licences.text", "prose")));
    }

    private Node keys() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        grid.addRow(0, key(type.language().rightToLeft() ? "Alt+→" : "Alt+←"), type.message("ui.about.keys.back"));
        grid.addRow(1, key(type.language().rightToLeft() ? "Alt+←" : "Alt+→"), type.message("ui.about.keys.forward"));
        for (int index = 0; index < KEYS.size(); index++) {
            grid.addRow(index + 2, key(KEYS.get(index).getFirst()), type.message(KEYS.get(index).getLast()));
        }
        return grid;
    }

    /** A key's name is Latin and reads from left to right, whatever is around it. */
    private Node key(String name) {
        var words = type.directed(type.words(name, "key"), Language.ENGLISH);
        words.setMinWidth(Control.USE_PREF_SIZE);
        return words;
    }
}
