package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.KeyStatement;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the user decides on the keys of offices, on the page “About” and in the settings. */
class KeyDecisionsTest extends SignatureTests {

    @Test
    void aKeyIsTrustedOnTheAboutPageAndNoLongerInTheSettings() {
        with(signed, shell -> {
            shell.show(View.SETTINGS);
            assertTrue(words(shell).stream().anyMatch(words -> words.startsWith("You trust no key yet.")));
            shell.show(View.ABOUT);
            String fingerprint = key.office().fingerprint();
            assertTrue(words(shell).contains(fingerprint));
            press(shell, "Trust this key");
            assertEquals(List.of(OFFICE), keys(shell).trusted().stream().map(TrustedKey::office).toList());
            shell.show(View.SETTINGS);
            assertTrue(words(shell).containsAll(List.of("«" + OFFICE + "»", fingerprint)),
                    () -> words(shell).toString());
            press(shell, "Stop trusting this key");
            assertEquals(KeyRing.EMPTY, keys(shell));
            assertTrue(words(shell).stream().anyMatch(words -> words.startsWith("You trust no key yet.")));
            shell.show(View.AGREEMENT);
            assertTrue(line(shell).contains("that you do not trust"), line(shell));
        });
    }

    @Test
    void aKeyIsRefusedAndTheRefusalTakenBack() {
        with(signed, shell -> {
            trust(shell);
            shell.show(View.SETTINGS);
            press(shell, "Refuse this key");
            assertTrue(shell.scene().lookup(".signature-note").isVisible());
            assertTrue(words(shell).contains("Refused keys"));
            shell.show(View.AGREEMENT);
            assertEquals("Digitally signed with a key that you refuse, which you know by the name:", line(shell));
            // Trusting it again does not undo the refusal.
            trust(shell);
            assertEquals("Digitally signed with a key that you refuse, which you know by the name:", line(shell));
            shell.show(View.ABOUT);
            press(shell, "No longer refuse this key");
            shell.show(View.AGREEMENT);
            assertEquals("Digitally signed, with a key that you trust, by:", line(shell));
            assertFalse(shell.scene().lookup(".signature-note").isVisible());
        });
    }

    @Test
    void theKeyThatFollowsIsTrustedWhereThatIsPressed() throws Exception {
        Path statement = folder.resolve("next.mithaq-key");
        KeyStatementFile.vouch(key, otherKey, "The office", statement);
        Path givenUp = folder.resolve("given-up.mithaq-key");
        KeyStatementFile.giveUp(key, "The office", givenUp);
        with(sameName, shell -> {
            shell.model().openStatement(statement);
            assertEquals(Optional.of(ProblemCode.VOUCHER_NOT_TRUSTED),
                    shell.model().noticeProperty().get().map(Problem::code));
            shell.model().noticeProperty().set(Optional.empty());
            shell.model().trust().trust(new FileSignature(OFFICE, key.office(), true));
            shell.model().openStatement(statement);
            shell.layOut();
            assertEquals(1, keys(shell).trusted().size());
            assertEquals(List.of(), LayoutCheck.faults(shell.scene()));
            press(shell, "Trust the new key");
            // Under the name by which the user knows the office.
            assertEquals(List.of(OFFICE, OFFICE), keys(shell).trusted().stream().map(TrustedKey::office).toList());
            assertTrue(words(shell).containsAll(List.of("Vouched for by an earlier key of the office, which begins so:",
                    key.office().beginning() + " …")), () -> words(shell).toString());
            shell.show(View.AGREEMENT);
            assertEquals("Digitally signed, with a key that you trust, by:", line(shell));
            shell.model().openStatement(givenUp);
            shell.layOut();
            press(shell, "Refuse the key");
            assertTrue(words(shell).stream().anyMatch(words -> words.startsWith("Not trusted any more")));
            shell.show(View.AGREEMENT);
            assertTrue(line(shell).contains("that you do not trust"), line(shell));
            shell.show(View.SETTINGS);
            press(shell, "Trust this key");
            shell.show(View.AGREEMENT);
            assertEquals("Digitally signed, with a key that you trust, by:", line(shell));
        });
    }

    @ParameterizedTest
    @MethodSource("settings")
    void allThatCanBeDecidedOnKeysIsWhole(Setting setting) throws Exception {
        KeyRing keys = new KeyRing(List.of(new TrustedKey(key.office(), OFFICE, Instant.EPOCH),
                new TrustedKey(otherKey.office(), "W".repeat(300), Instant.EPOCH, Optional.of(key.office()))),
                List.of(new RefusedKey(otherKey.office(), OFFICE, Instant.EPOCH)));
        KeyRing withoutVoucher = keys.distrusting(key.office()).accepting(otherKey.office());
        KeyStatement vouched = new KeyStatement("Bureau", key.office(), Optional.of(otherKey.office()));
        KeyStatement givenUp = new KeyStatement("Bureau", key.office(), Optional.empty());
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(setting, Dossiers.BUNDLED.file())) {
                shell.show(View.SETTINGS);
                for (KeyRing each : List.of(keys, withoutVoucher)) {
                    shell.model().trust().recall(each);
                    shell.layOut();
                    assertEquals(List.of(), LayoutCheck.faults(shell.scene()));
                }
                for (KeyStatement each : List.of(vouched, givenUp)) {
                    shell.model().trust().recall(keys.accepting(otherKey.office()).distrusting(otherKey.office()));
                    shell.model().trust().offer(each);
                    shell.layOut();
                    assertEquals(List.of(), LayoutCheck.faults(shell.scene()));
                }
                shell.model().open(changed);
                shell.layOut();
                assertEquals(List.of(), LayoutCheck.faults(shell.scene()));
            }
        });
    }
}
