package ma.mithaq.ui.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Ref;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The card that a fact's mark opens, without its pop-up window: nothing of it is cut. */
class CitationCardTest {

    @ParameterizedTest
    @EnumSource
    void nothingIsCut(Language language) {
        List<String> faults = new ArrayList<>();
        Toolkit.run(() -> {
            try (DossierStore store = DossierFile.open(Dossiers.HARD.file())) {
                FactMarks.Shown shown = FactMarks.Shown.of(store, new Ref(Kind.ATTENDANCE, "attendance-299"), "");
                for (int textSize : List.of(100, 200)) {
                    Appearance appearance = new Appearance();
                    appearance.languageProperty().set(language);
                    appearance.textSizeProperty().set(textSize);
                    CitationCard card = new CitationCard(shown, new Typesetter(Messages.in(language)), () -> { });
                    StackPane room = new StackPane(card);
                    Scene scene = new Scenes(appearance).make(room, 900, 8000);
                    OpenShell.layOut(scene);
                    faults.addAll(LayoutCheck.faults(scene));
                }
            }
        });
        assertEquals(List.of(), faults);
    }
}
