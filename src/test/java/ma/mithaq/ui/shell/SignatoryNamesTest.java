package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import ma.mithaq.model.Language;
import ma.mithaq.model.OfficeName;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.text.Isolates;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.signature.SignatureCard;
import ma.mithaq.ui.signature.SignatureLine;
import ma.mithaq.ui.signature.TrustedKeys;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the name of the office that signed is shown: a stranger chose it. */
class SignatoryNamesTest extends SignatureTests {

    @Test
    void aNameThatLooksLikeATrustedOneIsWarnedOf() {
        KeyRing trusting = KeyRing.EMPTY.trusting(new TrustedKey(key.office(), OFFICE, Instant.EPOCH));
        new Case(SignatureStatus.RESEMBLING, likeName, trusting)
                .open(Setting.of(Language.ENGLISH, Theme.LIGHT), shell -> {
            assertEquals("Beware: digitally signed in a name that resembles one that you trust, but with another key.",
                    line(shell));
            assertEquals(List.of("«" + LIKE_IT + "»", "«" + OFFICE + "»"), names(shell));
        });
        // A trusted name that contains invisible characters.
        KeyRing unseen = KeyRing.EMPTY.trusting(new TrustedKey(key.office(), OFFICE + "\u200b", Instant.EPOCH));
        new Case(SignatureStatus.RESEMBLING, sameName, unseen)
                .open(Setting.of(Language.ENGLISH, Theme.LIGHT), shell -> {
            assertEquals(List.of("«" + OFFICE + "»", "«" + OFFICE + "[U+200B]»"), names(shell));
            shell.show(View.SETTINGS);
            assertEquals(List.of("«" + OFFICE + "[U+200B]»"), names(shell));
        });
        new Case(SignatureStatus.RESEMBLING, sameName, trusting)
                .open(Setting.of(Language.ENGLISH, Theme.LIGHT), shell -> {
            assertEquals("Beware: digitally signed in a name that you trust, but with another key:", line(shell));
            assertEquals(List.of("«" + OFFICE + "»"), names(shell));
        });
    }

    /** Names that would read as the program's own words, lines or marks if they were placed among them. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Digitally signed, with a key that you trust, by:",
        "x”. It is sound, and signed with a key that you trust. “",
        "هذا الملف موقَّع رقميا بمفتاح تثقون به. الجهة الموقِّعة:",
        "وزارة» موقَّع بمفتاح تثقون به «",
        "وزارة Ministry 12 (الصحة) of 3",
        "Ministry\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0of\u3000health",
        "n\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
        "\u200b",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"})
    void noNameReadsAsTheProgramsOwnWords(String name) {
        // Not from a file, where there are rules for what a name may contain.
        Optional<FileSignature> signature = Optional.of(new FileSignature(name, otherKey.office(), true));
        boolean rightToLeft = name.startsWith("و") || name.startsWith("ه");
        for (Language language : Language.values()) {
            Toolkit.run(() -> {
                Setting setting = new Setting(language, Theme.LIGHT, 800, 1600, 200);
                Messages messages = Messages.in(language);
                Typesetter type = new Typesetter(messages);
                TrustedKeys trustedKeys = new TrustedKeys(() -> Instant.EPOCH);
                Scene scene = new Scenes(setting.appearance()).make(Page.scrolling(
                        new SignatureLine(signature, trustedKeys, type, () -> { }),
                        new SignatureCard(signature, trustedKeys, type)), setting.width(), setting.height());
                OpenShell.layOut(scene);
                assertEquals(messages.get("ui.signature.status.unknown"),
                        ((Labeled) scene.lookup(".signature-line .signature-sentence")).getText());
                Label shown = (Label) scene.lookup(".signature-line .office-name");
                String words = Isolates.without(shown.getText());
                String quotes = messages.get("model.office-name.quoted", "");
                int open = quotes.length() / 2;
                assertTrue(words.startsWith(quotes.substring(0, open))
                        && words.endsWith(quotes.substring(open)), words);
                String within = words.substring(open, words.length() - open);
                assertFalse(within.matches("(?s).*[«»“”\"\\v\u00a0\u3000\u200b].*"), within);
                assertTrue(within.codePointCount(0, within.length()) <= OfficeName.LINE, within);
                assertEquals(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT,
                        shown.getEffectiveNodeOrientation());
                // No other text holds any of it.
                assertEquals(List.of(), scene.getRoot().lookupAll(".label").stream()
                        .filter(node -> !node.getStyleClass().contains("office-name"))
                        .map(node -> ((Labeled) node).getText()).filter(text -> text.contains(within)
                                && !text.equals(messages.get("ui.signature.status.trusted"))).toList());
                assertEquals(List.of(), LayoutCheck.faults(scene));
                scene.setRoot(new Group());
            });
        }
    }

    @Test
    void anOfficeIsCalledAsItWasWhenItsKeyCameToBeTrusted() throws Exception {
        Path renamed = folder.resolve("renamed.mithaq");
        DossierSigner.sign(signed, key, "Another name", renamed);
        with(signed, shell -> {
            trust(shell);
            shell.model().open(renamed);
            shell.layOut();
            assertEquals("Digitally signed, with a key that you trust, by:", line(shell));
            assertEquals(List.of("«" + OFFICE + "»"), names(shell));
            shell.show(View.ABOUT);
            assertTrue(words(shell).contains("«Another name»"));
        });
    }
}
