package ma.mithaq.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import ma.mithaq.model.Language;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.ReadingOrder;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The values of a dossier of two scripts keep their order on every page. Pictures are drawn of the same nodes. */
class ReadingOrderTest {

    @ParameterizedTest
    @EnumSource
    void eachValueReadsAsByItself(Language language) {
        ReadingOrder order = new ReadingOrder(language);
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(Setting.of(language, Theme.LIGHT), Dossiers.TWO_SCRIPTS.file())) {
                for (View view : View.values()) {
                    shell.show(view);
                    order.read(shell.scene().getRoot());
                }
            }
        });
        assertEquals(Set.of(), order.torn());
        assertTrue(order.found().containsAll(List.of("La Rive", "دراسة عن الضفتين", "Émile D. Exemple")),
                () -> "only " + order.found());
    }
}
