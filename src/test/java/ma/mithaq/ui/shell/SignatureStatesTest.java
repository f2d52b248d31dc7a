package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.SVGPath;
import javafx.stage.Window;
import ma.mithaq.model.Language;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.store.UserState;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.presenting.Presenting;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the window shows of a dossier's signature, given the keys that the user trusts and refuses. */
class SignatureStatesTest extends SignatureTests {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStandingHasAShapeAColourAndWordsOfItsOwn(Language language) {
        Messages messages = Messages.in(language);
        List<Set<String>> told = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        Set<String> sentences = new HashSet<>();
        for (Case each : Case.all()) {
            each.open(Setting.of(language, Theme.LIGHT), shell -> {
                for (View view : List.of(View.AGREEMENT, View.ABOUT)) {
                    shell.show(view);
                    Node line = shell.scene().lookup(".signature-line");
                    Node sign = line.lookup(".signature-sign");
                    assertEquals(messages.name(each.status()), sign.getAccessibleText());
                    Labeled sentence = (Labeled) line.lookup(".signature-sentence");
                    SVGPath shape = (SVGPath) sign.lookup(".icon-shape");
                    assertEquals(shape.getStroke(), sentence.getTextFill());
                    told.get(0).add(shape.getContent());
                    told.get(1).add(shape.getStroke().toString());
                    told.get(2).add(sign.getAccessibleText());
                    told.get(3).add(line.getStyleClass().getLast());
                    sentences.add(sentence.getText());
                    assertEquals(each.status().warns(),
                            shell.scene().lookup(".signature-note .signature-sentence") != null, each::toString);
                }
            });
        }
        for (Set<String> different : told) {
            assertEquals(SignatureStatus.values().length, different.size(), different::toString);
        }
        // An identical name has a sentence of its own.
        assertEquals(Case.all().size(), sentences.size(), sentences::toString);
    }

    @Test
    void whatWarnsStandsAboveEveryPage() {
        for (Case each : Case.all()) {
            each.open(Setting.of(Language.ARABIC, Theme.DARK), shell -> {
                for (View view : List.of(View.PILLARS, View.SETTINGS)) {
                    shell.show(view);
                    assertEquals(each.status().warns(),
                            shell.scene().lookup(".signature-note").isVisible(), each::toString);
                }
            });
        }
    }

    @Test
    void whatWarnsIsKeptBeforeThePresenter(@TempDir Path kept) {
        with(signed, shell -> {
            try (UserPreferences preferences =
                    new UserPreferences(UserState.open(kept.resolve("state.sqlite")), new SameThreadTasks(),
                    InstantSource.system())) {
                Presenting presenting = new Presenting(shell.model(), new Scenes(shell.appearance()),
                        shell.appearance(), preferences, InstantSource.system());
                presenting.toggle(false);
                // There is one screen: the presenter takes it from the audience.
                Event.fireEvent(window(".audience"), new KeyEvent(KeyEvent.KEY_PRESSED, "c", "c", KeyCode.C,
                        false, false, false, false));
                Node note = window(".console").lookup(".signature-note");
                assertFalse(note.isVisible());
                shell.model().trust().refuse(key.office(), OFFICE);
                assertTrue(note.isVisible());
                assertEquals("Signed, key refused", note.lookup(".signature-sign").getAccessibleText());
                presenting.stop();
            }
        });
    }

    /** The root of a node's window. */
    private static Parent window(String selector) {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot())
                .filter(root -> root.lookup(selector) != null).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyStateIsWhole(Setting setting) {
        List<String> faults = new ArrayList<>();
        for (Case each : Case.all()) {
            each.open(setting, shell -> {
                for (View view : List.of(View.AGREEMENT, View.ABOUT)) {
                    shell.show(view);
                    LayoutCheck.faults(shell.scene()).forEach(fault -> faults.add(each + " " + view + " " + fault));
                }
            });
        }
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults in " + setting + "\n" + String.join("\n", faults));
    }
}
