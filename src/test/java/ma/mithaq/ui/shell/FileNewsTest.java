package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.store.FileObservation;
import ma.mithaq.store.FileWatch;
import ma.mithaq.store.InPlace;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.FileWatching;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the window reports when something happens to the file of the open dossier. */
class FileNewsTest {

    private static final String OPEN_ANEW = "Open it anew";
    private static final String GO_ON = "Go on with what is shown";
    private static final String BUNDLED = "ma-mistral-ai-2025";
    private static final Setting ENGLISH = Setting.of(Language.ENGLISH, Theme.LIGHT);

    @TempDir
    private Path folder;
    private Path file;
    private final Looks looks = new Looks();

    @BeforeEach
    void copy() throws Exception {
        file = Files.copy(Dossiers.BUNDLED.file(), folder.resolve("open.mithaq"));
    }

    @Test
    void aReplacedFileIsToldOfAndOpenedAnewOnlyWhereThatIsPressed() {
        with(DossierInput.at(file), shell -> {
            replace();
            look(shell);
            assertTrue(told(shell).contains("has been changed or replaced since it was opened"), told(shell));
            assertTrue(told(shell).endsWith("(M120)"), told(shell));
            assertEquals(BUNDLED, openId(shell));
            assertFalse(button(shell, OPEN_ANEW).orElseThrow().isDefaultButton());
            shell.show(View.OFFICIALS);
            press(shell, OPEN_ANEW);
            assertEquals("sparse", openId(shell));
            assertEquals("", told(shell));
            look(shell);
            assertEquals("", told(shell));
        });
    }

    @Test
    void whoGoesOnIsToldOfTheNextChange() {
        with(DossierInput.at(file), shell -> {
            replace();
            look(shell);
            press(shell, GO_ON);
            assertEquals("", told(shell));
            look(shell);
            assertEquals("", told(shell));
            assertEquals(BUNDLED, openId(shell));
            Files.writeString(file, "something else");
            look(shell);
            assertTrue(told(shell).endsWith("(M120)"), told(shell));
        });
    }

    @Test
    void aFileThatGoesIsToldOfUntilItComesBack() {
        with(DossierInput.at(file), shell -> {
            Files.move(file, folder.resolve("away"));
            look(shell);
            assertTrue(told(shell).endsWith("(M121)"), told(shell));
            assertEquals(Optional.empty(), button(shell, OPEN_ANEW));
            assertTrue(button(shell, GO_ON).isPresent());
            shell.show(View.PILLARS);
            Files.move(folder.resolve("away"), file);
            look(shell);
            assertEquals("", told(shell));
        });
    }

    @Test
    void aFileThatCannotBeOpenedAnewLeavesWhatIsOpen() {
        with(DossierInput.at(file), shell -> {
            InPlace.spoil(file);
            look(shell);
            press(shell, OPEN_ANEW);
            assertEquals(BUNDLED, openId(shell));
            assertEquals(Optional.of(ProblemCode.DAMAGED), shell.model().noticeProperty().get().map(Problem::code));
            assertTrue(button(shell, OPEN_ANEW).isPresent());
        });
    }

    @Test
    void whatIsSaidOfTheSignatureIsThatOfWhatWasJudged() throws Exception {
        Path signed = folder.resolve("signed.mithaq");
        DossierSigner.sign(file, SigningKey.create(folder.resolve("key.pem")), "Office", signed);
        with(DossierInput.at(signed), shell -> {
            String before = line(shell);
            ma.mithaq.store.Dossiers.forge(signed);
            look(shell);
            assertTrue(told(shell).endsWith("(M120)"), told(shell));
            shell.show(View.PILLARS);
            shell.show(View.AGREEMENT);
            assertEquals(before, line(shell));
            assertFalse(words(shell).stream().anyMatch(words -> words.contains("forged")));
        });
    }

    @Test
    void ofALargeFileThatChangedNothingMoreIsShown() {
        with(ma.mithaq.store.Dossiers.onDisk(file), shell -> {
            ma.mithaq.store.Dossiers.forge(file);
            look(shell);
            assertTrue(told(shell).endsWith("(M122)"), told(shell));
            shell.model().navigator().go(new Place.Pillars(Optional.empty()));
            shell.layOut();
            assertTrue(words(shell).contains("This page cannot be shown"), "the page is shown");
            assertFalse(words(shell).stream().anyMatch(words -> words.contains("forged")));
        });
    }

    @Test
    void whatTheAudienceSeesOverASlideHoldsNoNotice() {
        with(DossierInput.at(file), shell -> {
            replace();
            look(shell);
            assertTrue(shell.scene().getRoot().lookupAll(".notice").stream().anyMatch(Node::isVisible));
            PageHost pages = new PageHost(shell.model(), shell.model().dossier().orElseThrow(),
                    shell.appearance(), new Typesetter(Messages.in(Language.ENGLISH)), Optional.empty());
            pages.show(shell.model().navigator().current());
            assertNull(pages.lookup(".notice"));
        });
    }

    @Test
    void aDossierThatIsClosedIsNotLookedAt() {
        with(DossierInput.at(file), shell -> {
            assertEquals(List.of(true), looks.under());
            shell.model().open(Dossiers.SPARSE.file());
            assertEquals(List.of(false, true), looks.under());
            shell.model().close();
            assertEquals(List.of(false, false), looks.under());
        });
    }

    @Test
    void anExportThatIsRefusedOffersToOpenTheFileAnew() {
        with(DossierInput.at(file), shell -> {
            replace();
            // As it comes from another process, where everything is text.
            shell.model().noticeProperty().set(Optional.of(new Problem(ProblemCode.NOT_AS_JUDGED, file.toString())));
            shell.layOut();
            press(shell, OPEN_ANEW);
            assertEquals("sparse", openId(shell));
        });
    }

    static Stream<Setting> settings() {
        return Stream.of(new Setting(Language.ARABIC, Theme.LIGHT, 1280, 800, 100),
                new Setting(Language.FRENCH, Theme.DARK, 960, 640, 100),
                new Setting(Language.ARABIC, Theme.CONTRAST, 960, 640, 200),
                new Setting(Language.FRENCH, Theme.LIGHT, 960, 640, 200));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyNoticeIsWhole(Setting setting) {
        List<String> faults = new ArrayList<>();
        Toolkit.run(() -> {
            for (ProblemCode code : List.of(ProblemCode.CHANGED_WHILE_OPEN, ProblemCode.GONE_WHILE_OPEN,
                    ProblemCode.NOT_VOUCHED_FOR)) {
                try (OpenShell shell = new OpenShell(setting, Optional.of(DossierInput.at(file)), looks)) {
                    looks.tell(new FileObservation(Optional.of(code), ""));
                    shell.layOut();
                    LayoutCheck.faults(shell.scene()).forEach(fault -> faults.add(code + " " + fault));
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    private void replace() throws Exception {
        Path other = Files.copy(Dossiers.SPARSE.file(), folder.resolve("other.mithaq"));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void look(OpenShell shell) {
        looks.look();
        shell.layOut();
    }

    private void with(DossierInput dossier, Work work) {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(ENGLISH, Optional.of(dossier), looks)) {
                work.with(shell);
            }
        });
    }

    private static String openId(OpenShell shell) {
        return shell.model().dossier().orElseThrow().session().info().id();
    }

    /** What the first notice says; empty where there is none. */
    private static String told(OpenShell shell) {
        return shell.scene().getRoot().lookupAll(".notice").stream().filter(Node::isVisible).findFirst()
                .map(notice -> ((Labeled) notice.lookup(".notice-words")).getText().replace('\n', ' ')).orElse("");
    }

    private static String line(OpenShell shell) {
        return ((Labeled) shell.scene().getRoot().lookup(".signature-line .label")).getText();
    }

    private static List<String> words(OpenShell shell) {
        return shell.scene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText().replace('\n', ' ')).toList();
    }

    private static Optional<Button> button(OpenShell shell, String words) {
        return shell.scene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals(words) && button.getParent().isVisible()).findFirst();
    }

    private static void press(OpenShell shell, String words) {
        button(shell, words).orElseThrow().fire();
        shell.layOut();
    }

    private interface Work {
        void with(OpenShell shell) throws Exception;
    }

    /** Polls when the test lets it. */
    private static final class Looks implements FileWatching {

        private final List<Looked> all = new ArrayList<>();

        @Override
        public Watched begin(FileWatch watch, Consumer<FileObservation> news) {
            Looked looked = new Looked(watch, news);
            all.add(looked);
            return () -> looked.ended = true;
        }

        void look() {
            tell(all.getLast().watch.look());
        }

        void tell(FileObservation found) {
            Looked last = all.getLast();
            if (!found.equals(last.told)) {
                last.told = found;
                last.news.accept(found);
            }
        }

        /** Those that are still polled. */
        List<Boolean> under() {
            return all.stream().map(each -> !each.ended).toList();
        }

        private static final class Looked {

            private final FileWatch watch;
            private final Consumer<FileObservation> news;
            private FileObservation told = FileObservation.AS_JUDGED;
            private boolean ended;

            Looked(FileWatch watch, Consumer<FileObservation> news) {
                this.watch = watch;
                this.news = news;
            }
        }
    }
}
