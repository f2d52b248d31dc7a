package ma.mithaq.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import ma.mithaq.model.Language;
import ma.mithaq.ui.officials.OfficialsViewModel;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand people: the number of nodes grows with the window, not with the dossier. Nodes are counted rather than
 * time measured, because the count is the same on every machine.
 */
class CrowdedDossierTest {

    private static final Setting SETTING = Setting.of(Language.ARABIC, Theme.LIGHT);

    /** Cards of an em and a half each, without any space between, would be fewer than this in the window. */
    private static final int MOST_CARDS = 100;

    @Test
    void onlyTheCardsInViewAreMadeAtEitherEnd() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(SETTING, Dossiers.CROWDED.file())) {
                shell.show(View.OFFICIALS);
                assertEquals(10_000, shell.model().dossier().orElseThrow().officials().shownProperty().get().size());
                assertCards(shell);
                ListView<?> grid = (ListView<?>) shell.scene().getRoot().lookup(".card-grid");
                int rows = grid.getItems().size();
                assertTrue(rows > 2_500, () -> rows + " rows");
                grid.scrollTo(rows - 1);
                shell.layOut();
                assertCards(shell);
                assertTrue(lowerEdge(shell, ".card-row") <= lowerEdge(grid) + 2, "the last row is not in view");
            }
        });
    }

    @Test
    void onlyTheRowsInViewAreMadeAtEitherEnd() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(SETTING, Dossiers.CROWDED.file())) {
                shell.show(View.OFFICIALS_TABLE);
                TableView<?> table = (TableView<?>) shell.scene().getRoot().lookup(".officials-table");
                assertEquals(10_000, table.getItems().size());
                assertTrue(shell.scene().getRoot().lookupAll(".table-row-cell").size() < MOST_CARDS);
                table.scrollTo(9_999);
                shell.layOut();
                assertTrue(shell.scene().getRoot().lookupAll(".table-row-cell").size() < MOST_CARDS);
            }
        });
    }

    @Test
    void filteringAndOrderingMakeNoMoreOfThem() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(SETTING, Dossiers.CROWDED.file())) {
                shell.show(View.OFFICIALS);
                shell.model().dossier().orElseThrow().officials().orderProperty().set(OfficialsViewModel.Order.NAME);
                shell.layOut();
                assertCards(shell);
                shell.model().dossier().orElseThrow().officials().presenceProperty()
                        .set(OfficialsViewModel.Presence.SIGNATORIES);
                shell.layOut();
                assertEquals(2, cards(shell).stream().filter(Node::isVisible).count());
            }
        });
    }

    private static Set<Node> cards(OpenShell shell) {
        return shell.scene().getRoot().lookupAll(".official");
    }

    private static void assertCards(OpenShell shell) {
        assertFalse(cards(shell).isEmpty(), "no card is shown");
        assertTrue(cards(shell).size() < MOST_CARDS, () -> cards(shell).size() + " cards were made");
    }

    private static double lowerEdge(OpenShell shell, String selector) {
        return shell.scene().getRoot().lookupAll(selector).stream().filter(Node::isVisible)
                .mapToDouble(CrowdedDossierTest::lowerEdge).max().orElseThrow();
    }

    private static double lowerEdge(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }
}
