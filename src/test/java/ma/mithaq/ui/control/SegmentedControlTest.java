package ma.mithaq.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import ma.mithaq.model.Language;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

class SegmentedControlTest {

    private final ObjectProperty<Language> chosen = new SimpleObjectProperty<>(Language.FRENCH);

    @Test
    void theTabulatorLeadsToTheChosenButtonAlone() {
        HBox control = Toolkit.call(() -> {
            HBox made = SegmentedControl.of(Language.values(), chosen, Language::code);
            new Scene(made);
            return made;
        });
        assertEquals(List.of("choice-french"), stops(control));
        Toolkit.run(() -> chosen.set(Language.ARABIC));
        assertEquals(List.of("choice-arabic"), stops(control));
        Toolkit.run(() -> ((ToggleButton) control.lookup("#choice-english")).fire());
        assertEquals(List.of("choice-english"), stops(control));
        assertEquals(Language.ENGLISH, chosen.get());
        Toolkit.run(() -> ((ToggleButton) control.lookup("#choice-english")).fire());
        assertEquals(List.of("choice-english"), stops(control), "one is always chosen");
    }

    private static List<String> stops(HBox control) {
        return Toolkit.call(() -> control.getChildren().stream().filter(Node::isFocusTraversable).map(Node::getId)
                .toList());
    }
}
