package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.SVGPath;
import javafx.stage.Window;
import ma.mithaq.model.Language;
import ma.mithaq.model.OfficeName;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.KeyStatement;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.store.Forgery;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.store.UserState;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.presenting.Presenting;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.signature.SignatureCard;
import ma.mithaq.ui.signature.SignatureLine;
import ma.mithaq.ui.signature.TrustedKeys;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the window shows of a dossier's signature, given the keys that the user trusts and refuses. */
class SignatureStatesTest {

    private static final String OFFICE = "ديوان الوزارة المنتدبة المكلفة بالانتقال الرقمي";
    /** Looks like the other name but differs from it: its last letter is a Persian one. */
    private static final String LIKE_IT = OFFICE.substring(0, OFFICE.length() - 1) + "ی";

    @TempDir
    private static Path folder;
    private static SigningKey key;
    private static SigningKey otherKey;
    private static Path signed;
    private static Path changed;
    private static Path sameName;
    private static Path likeName;

    @BeforeAll
    static void sign() throws Exception {
        key = SigningKey.create(folder.resolve("key.pem"));
        otherKey = SigningKey.create(folder.resolve("other.pem"));
        signed = signed(key, OFFICE, "signed.mithaq");
        sameName = signed(otherKey, OFFICE, "same.mithaq");
        likeName = signed(otherKey, LIKE_IT, "like.mithaq");
        changed = Forgery.of(signed, folder.resolve("changed.mithaq"));
    }

    private static Path signed(SigningKey key, String office, String name) throws Problem {
        Path file = folder.resolve(name);
        DossierSigner.sign(Dossiers.BUNDLED.file(), key, office, file);
        return file;
    }

    /** A window with a dossier whose signature has a given status. */
    private record Case(SignatureStatus status, Path file, KeyRing keys) {

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
                String words = shown.getText().replace("\u200e", "");
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

    @Test
    void aChangedOneOpensOnlyWhereThatIsPressed() {
        with(Dossiers.BUNDLED.file(), shell -> {
            ShellViewModel model = shell.model();
            model.open(changed);
            shell.layOut();
            assertEquals(Optional.of(ProblemCode.CHANGED_AFTER_SIGNING), model.noticeProperty().get()
                    .map(Problem::code));
            assertEquals(Dossiers.BUNDLED.file(), model.dossier().orElseThrow().session().file());
            Button open = button(shell, "Open it all the same");
            assertFalse(open.isDefaultButton() || open.isFocused());
            assertEquals(List.of(), LayoutCheck.faults(shell.scene()));
            press(shell, "Open it all the same");
            assertEquals(changed, model.dossier().orElseThrow().session().file());
            assertEquals(Optional.empty(), model.noticeProperty().get());
            assertTrue(line(shell).startsWith("Changed after it had been digitally signed"), line(shell));
            trust(shell);
            assertTrue(line(shell).startsWith("Changed after it had been digitally signed"), line(shell));
            for (View view : List.of(View.AGREEMENT, View.PILLARS, View.BRIEF, View.ABOUT)) {
                shell.show(view);
                assertTrue(words(shell).stream().anyMatch(words -> words.startsWith("This dossier was changed after")));
                assertEquals(List.of(), buttons(shell).filter(button -> button.getText().equals("Trust this key"))
                        .toList());
            }
        });
    }

    /** As an export in another process reports it: everything arrives as text. */
    @Test
    void aChangedOneOpensAsWellWhereAnotherProcessTellsOfIt() {
        with(Dossiers.BUNDLED.file(), shell -> {
            shell.model().noticeProperty().set(Optional.of(
                    new Problem(ProblemCode.CHANGED_AFTER_SIGNING, changed.toString())));
            shell.layOut();
            press(shell, "Open it all the same");
            assertEquals(changed, shell.model().dossier().orElseThrow().session().file());
        });
    }

    @Test
    void aDismissedQuestionOpensNothing() {
        with(Dossiers.BUNDLED.file(), shell -> {
            shell.model().open(changed);
            shell.layOut();
            shell.scene().getRoot().lookupAll(".notice .icon-button").forEach(close -> ((Button) close).fire());
            assertEquals(Optional.empty(), shell.model().noticeProperty().get());
            assertEquals(Dossiers.BUNDLED.file(), shell.model().dossier().orElseThrow().session().file());
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

    private static void with(Path file, Work work) {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(Setting.of(Language.ENGLISH, Theme.LIGHT), file)) {
                work.with(shell);
            }
        });
    }

    private static void trust(OpenShell shell) {
        shell.model().dossier().orElseThrow().session().signature().ifPresent(shell.model().trust()::trust);
        shell.layOut();
    }

    private static KeyRing keys(OpenShell shell) {
        return shell.model().trust().keysProperty().get();
    }

    private static String line(OpenShell shell) {
        return ((Labeled) shell.scene().getRoot().lookup(".signature-line .signature-sentence")).getText();
    }

    /** The names that are shown, in the order of the page. */
    private static List<String> names(OpenShell shell) {
        return shell.scene().getRoot().lookupAll(".office-name").stream()
                .map(node -> ((Labeled) node).getText()).toList();
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
