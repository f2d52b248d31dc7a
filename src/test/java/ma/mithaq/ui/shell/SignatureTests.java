package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.store.Forgery;
import ma.mithaq.text.Isolates;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What tests of signatures in the window share: dossiers of every status, and the window they are opened in. */
abstract class SignatureTests {

    static final String OFFICE = "ديوان الوزارة المنتدبة المكلفة بالانتقال الرقمي";
    /** Looks like the other name but differs from it: its last letter is a Persian one. */
    static final String LIKE_IT = OFFICE.substring(0, OFFICE.length() - 1) + "ی";

    @TempDir
    static Path folder;
    static SigningKey key;
    static SigningKey otherKey;
    static Path signed;
    static Path changed;
    static Path sameName;
    static Path likeName;

    @BeforeAll
    static void sign() throws Exception {
        key = SigningKey.create(folder.resolve("key.pem"));
        otherKey = SigningKey.create(folder.resolve("other.pem"));
        signed = signed(key, OFFICE, "signed.mithaq");
        sameName = signed(otherKey, OFFICE, "same.mithaq");
        likeName = signed(otherKey, LIKE_IT, "like.mithaq");
        changed = Forgery.of(signed, folder.resolve("changed.mithaq"));
    }

    static Path signed(SigningKey key, String office, String name) throws Problem {
        Path file = folder.resolve(name);
        DossierSigner.sign(Dossiers.BUNDLED.file(), key, office, file);
        return file;
    }

    /** A window with a dossier whose signature has a given status. */
    record Case(SignatureStatus status, Path file, KeyRing keys) {

        static List<Case> all() {
            KeyRing trusting = KeyRing.EMPTY.trusting(new TrustedKey(key.office(), OFFICE, Instant.EPOCH));
            return List.of(new Case(SignatureStatus.UNSIGNED, Dossiers.BUNDLED.file(), trusting),
                    new Case(SignatureStatus.TRUSTED, signed, trusting),
                    new Case(SignatureStatus.UNKNOWN, signed, KeyRing.EMPTY),
                    new Case(SignatureStatus.RESEMBLING, sameName, trusting),
                    new Case(SignatureStatus.RESEMBLING, likeName, trusting),
                    new Case(SignatureStatus.REFUSED, signed,
                            trusting.refusing(new RefusedKey(key.office(), OFFICE, Instant.EPOCH))),
                    new Case(SignatureStatus.CHANGED, changed, trusting));
        }

        void open(Setting setting, Work work) {
            Toolkit.run(() -> {
                try (OpenShell shell = new OpenShell(setting, Optional.empty())) {
                    shell.model().trust().recall(keys);
                    shell.model().openEvenChanged(file);
                    shell.layOut();
                    work.with(shell);
                }
            });
        }
    }

    static void with(Path file, Work work) {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(Setting.of(Language.ENGLISH, Theme.LIGHT), file)) {
                work.with(shell);
            }
        });
    }

    static void trust(OpenShell shell) {
        shell.model().dossier().orElseThrow().session().signature().ifPresent(shell.model().trust()::trust);
        shell.layOut();
    }

    static KeyRing keys(OpenShell shell) {
        return shell.model().trust().keysProperty().get();
    }

    static String line(OpenShell shell) {
        return ((Labeled) shell.scene().getRoot().lookup(".signature-line .signature-sentence")).getText();
    }

    /** The names that are shown, in the order of the page. */
    static List<String> names(OpenShell shell) {
        return shell.scene().getRoot().lookupAll(".office-name").stream()
                .map(node -> Isolates.without(((Labeled) node).getText())).toList();
    }

    static List<String> words(OpenShell shell) {
        return shell.scene().getRoot().lookupAll(".label").stream()
                .map(node -> Isolates.without(((Labeled) node).getText()).replace('\n', ' ')).toList();
    }

    static Stream<Button> buttons(OpenShell shell) {
        return shell.scene().getRoot().lookupAll(".button").stream().filter(Node::isVisible)
                .filter(Button.class::isInstance).map(Button.class::cast);
    }

    static Button button(OpenShell shell, String words) {
        return buttons(shell).filter(button -> button.getText().equals(words)).findFirst().orElseThrow();
    }

    static void press(OpenShell shell, String words) {
        button(shell, words).fire();
        shell.layOut();
    }

    interface Work {
        void with(OpenShell shell) throws Exception;
    }

    static Stream<Setting> settings() {
        return Stream.of(new Setting(Language.ARABIC, Theme.LIGHT, 1280, 800, 100),
                new Setting(Language.FRENCH, Theme.DARK, 1280, 800, 100),
                new Setting(Language.ARABIC, Theme.CONTRAST, 960, 640, 200),
                new Setting(Language.ENGLISH, Theme.LIGHT, 960, 640, 100),
                new Setting(Language.FRENCH, Theme.DARK, 960, 640, 200));
    }
}
