package ma.mithaq.ui.officials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TableRow;
import javafx.stage.Stage;
import ma.mithaq.model.Language;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.ScaledStage;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialsTableTest {

    /** The line below a row is drawn over one pixel or over two, as its end lies on one or between two. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void rowsEndWhereAPixelEnds(double scale) {
        for (int textSize : new int[] {100, 120, 200}) {
            Setting setting = new Setting(Language.ARABIC, Theme.LIGHT, 1280, 800, textSize);
            List<Double> ends = Toolkit.call(() -> {
                try (OpenShell shell = new OpenShell(setting, Dossiers.BUNDLED.file())) {
                    shell.show(View.OFFICIALS_TABLE);
                    Stage stage = ScaledStage.show(shell.scene(), scale);
                    List<Double> found = shell.scene().getRoot().lookupAll(".table-row-cell").stream()
                            .filter(node -> node.isVisible() && node instanceof TableRow<?> row && !row.isEmpty())
                            .map(row -> row.localToScene(row.getLayoutBounds()).getMaxY() * scale).toList();
                    stage.close();
                    return found;
                }
            });
            assertTrue(ends.size() > 2, () -> ends + " in " + setting);
            ends.forEach(end -> assertEquals(Math.rint(end), end, 0.001, () -> ends + " in " + setting));
        }
    }
}
