package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.store.Forgery;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the window says of a dossier that is not signed, signed by whom one trusts or not, and changed afterwards. */
class SignatureStatesTest {

    private static final String OFFICE = "ديوان الوزارة المنتدبة المكلفة بالانتقال الرقمي";

    @TempDir
    private static Path folder;
    private static Path signed;
    private static Path changed;

    @BeforeAll
    static void sign() throws Exception {
        signed = folder.resolve("signed.mithaq");
        SigningKey key = SigningKey.create(folder.resolve("key.pem"));
        DossierSigner.sign(Dossiers.BUNDLED.file(), key, OFFICE, signed);
        changed = Forgery.of(signed, folder.resolve("changed.mithaq"));
    }

    @Test
    void theFirstPageSaysHowTheDossierIsSigned() {
        with(Dossiers.BUNDLED.file(), shell -> assertEquals("This dossier bears no digital signature.", line(shell)));
        with(signed, shell -> {
            assertEquals("Digitally signed, with a key that you do not trust, in the name of: " + OFFICE, line(shell));
            trust(shell);
            assertEquals("Digitally signed, with a key that you trust, by: " + OFFICE, line(shell));
        });
    }

    @Test
    void aKeyIsTrustedOnTheAboutPageAndNoLongerInTheSettings() {
        with(signed, shell -> {
            shell.show(View.SETTINGS);
            assertTrue(words(shell).stream().anyMatch(words -> words.startsWith("You trust no key yet.")));
            shell.show(View.ABOUT);
            String fingerprint = shell.model().sessionProperty().get().orElseThrow().signature().orElseThrow().key()
                    .fingerprint();
            assertTrue(words(shell).contains(fingerprint));
            press(shell, "Trust this key");
            List<TrustedKey> trusted = shell.model().trust().keysProperty().get();
            assertEquals(List.of(OFFICE), trusted.stream().map(TrustedKey::office).toList());
            shell.show(View.SETTINGS);
            assertTrue(words(shell).containsAll(List.of(OFFICE, fingerprint)), () -> words(shell).toString());
            press(shell, "Stop trusting this key");
            assertEquals(List.of(), shell.model().trust().keysProperty().get());
            assertTrue(words(shell).stream().anyMatch(words -> words.startsWith("You trust no key yet.")));
            shell.show(View.AGREEMENT);
            assertTrue(line(shell).contains("that you do not trust"), line(shell));
        });
    }

    @Test
    void anOfficeIsCalledAsItWasWhenItsKeyCameToBeTrusted() throws Exception {
        Path renamed = folder.resolve("renamed.mithaq");
        DossierSigner.sign(signed, SigningKey.read(folder.resolve("key.pem")), "Another name", renamed);
        with(signed, shell -> {
            trust(shell);
            shell.model().open(renamed);
            shell.layOut();
            assertEquals("Digitally signed, with a key that you trust, by: " + OFFICE, line(shell));
            shell.show(View.ABOUT);
            assertTrue(words(shell).contains("Name given in this dossier: Another name"));
        });
    }

    @Test
    void aChangedOneOpensOnlyWhereThatIsPressed() {
        with(Dossiers.BUNDLED.file(), shell -> {
            ShellModel model = shell.model();
            model.open(changed);
            shell.layOut();
            assertEquals(Optional.of(ProblemCode.CHANGED_AFTER_SIGNING), model.noticeProperty().get().map(Problem::code));
            assertEquals(Dossiers.BUNDLED.file(), model.sessionProperty().get().orElseThrow().file());
            Button open = button(shell, "Open it all the same");
            assertFalse(open.isDefaultButton() || open.isFocused());
            assertEquals(List.of(), LayoutCheck.faults(shell.scene()));
            press(shell, "Open it all the same");
            assertEquals(changed, model.sessionProperty().get().orElseThrow().file());
            assertEquals(Optional.empty(), model.noticeProperty().get());
            assertEquals("Changed after it had been digitally signed in the name of: " + OFFICE, line(shell));
            trust(shell);
            assertEquals("Changed after it had been digitally signed in the name of: " + OFFICE, line(shell));
            for (View view : List.of(View.AGREEMENT, View.PILLARS, View.BRIEF, View.ABOUT)) {
                shell.show(view);
                assertTrue(words(shell).stream().anyMatch(words -> words.startsWith("This dossier was changed after")));
                assertEquals(List.of(), buttons(shell).filter(button -> button.getText().equals("Trust this key")).toList());
            }
        });
    }

    /** As an export says it that another process makes: all that arrives is text. */
    @Test
    void aChangedOneOpensAsWellWhereAnotherProcessTellsOfIt() {
        with(Dossiers.BUNDLED.file(), shell -> {
            shell.model().noticeProperty().set(Optional.of(
                    new Problem(ProblemCode.CHANGED_AFTER_SIGNING, changed.toString(), OFFICE)));
            shell.layOut();
            press(shell, "Open it all the same");
            assertEquals(changed, shell.model().sessionProperty().get().orElseThrow().file());
        });
    }

    @Test
    void aDismissedQuestionOpensNothing() {
        with(Dossiers.BUNDLED.file(), shell -> {
            shell.model().open(changed);
            shell.layOut();
            shell.scene().getRoot().lookupAll(".notice .icon-button").forEach(close -> ((Button) close).fire());
            assertEquals(Optional.empty(), shell.model().noticeProperty().get());
            assertEquals(Dossiers.BUNDLED.file(), shell.model().sessionProperty().get().orElseThrow().file());
        });
    }

    static Stream<Setting> settings() {
        return Stream.of(new Setting(Language.ARABIC, Theme.LIGHT, 1280, 800, 100),
                new Setting(Language.FRENCH, Theme.DARK, 1280, 800, 100),
                new Setting(Language.ARABIC, Theme.CONTRAST, 960, 640, 200),
                new Setting(Language.ENGLISH, Theme.LIGHT, 960, 640, 100),
                new Setting(Language.FRENCH, Theme.DARK, 960, 640, 200));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyStateIsWhole(Setting setting) {
        List<String> faults = new ArrayList<>();
        for (Path file : List.of(Dossiers.BUNDLED.file(), signed, changed)) {
            for (boolean trusted : new boolean[] {false, true}) {
                Toolkit.run(() -> {
                    try (OpenShell shell = new OpenShell(setting, Optional.empty())) {
                        shell.model().openEvenChanged(file);
                        if (trusted) {
                            trust(shell);
                        }
                        for (View view : List.of(View.AGREEMENT, View.ABOUT, View.SETTINGS)) {
                            shell.show(view);
                            LayoutCheck.faults(shell.scene()).forEach(fault -> faults.add(
                                    file.getFileName() + " trusted: " + trusted + " " + view + " " + fault));
                        }
                        shell.model().open(changed);
                        shell.layOut();
                        LayoutCheck.faults(shell.scene()).forEach(fault -> faults.add("notice " + fault));
                    }
                });
            }
        }
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults in " + setting + "\n" + String.join("\n", faults));
    }

    private static void with(Path file, Work work) {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(Setting.of(Language.ENGLISH, Theme.LIGHT), file)) {
                work.with(shell);
            }
        });
    }

    private static void trust(OpenShell shell) {
        shell.model().sessionProperty().get().orElseThrow().signature().ifPresent(shell.model().trust()::trust);
        shell.layOut();
    }

    private static String line(OpenShell shell) {
        return ((Labeled) shell.scene().getRoot().lookup(".signature-line .label")).getText();
    }

    private static List<String> words(OpenShell shell) {
        return shell.scene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText().replace('\n', ' ')).toList();
    }

    private static Stream<Button> buttons(OpenShell shell) {
        return shell.scene().getRoot().lookupAll(".button").stream().filter(Node::isVisible)
                .filter(Button.class::isInstance).map(Button.class::cast);
    }

    private static Button button(OpenShell shell, String words) {
        return buttons(shell).filter(button -> button.getText().equals(words)).findFirst().orElseThrow();
    }

    private static void press(OpenShell shell, String words) {
        button(shell, words).fire();
        shell.layOut();
    }

    private interface Work {
        void with(OpenShell shell) throws Exception;
    }
}
