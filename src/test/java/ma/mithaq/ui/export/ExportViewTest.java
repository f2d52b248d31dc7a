package ma.mithaq.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.export.FilesMade.Manner;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.DossierReads;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.FailingTasks;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Picture;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The dialog as it is laid out. With {@code -Dexport.folder=FOLDER} its pictures are left there. */
class ExportViewTest {

    static final List<Setting> SETTINGS = List.of(
            new Setting(Language.ARABIC, Theme.LIGHT, 1000, 720, 100),
            new Setting(Language.FRENCH, Theme.DARK, 1000, 720, 100),
            new Setting(Language.ENGLISH, Theme.LIGHT, 640, 480, 100),
            new Setting(Language.ARABIC, Theme.DARK, 960, 640, 200),
            new Setting(Language.ARABIC, Theme.LIGHT, 480, 640, 200),
            new Setting(Language.FRENCH, Theme.DARK, 480, 640, 200),
            new Setting(Language.ENGLISH, Theme.LIGHT, 640, 640, 200),
            new Setting(Language.FRENCH, Theme.LIGHT, 1600, 900, 200));

    @TempDir
    private Path folder;

    private final ExportJobs jobs = new ExportJobs(problem -> { });
    private Manner made = Manner.AT_ONCE;

    @ParameterizedTest
    @FieldSource("SETTINGS")
    void nothingIsCutWhateverIsChosen(Setting setting) throws Exception {
        List<String> faults = new ArrayList<>();
        for (ExportSubject subject : ExportSubject.values()) {
            try (Shown shown = show(setting, subject)) {
                faults.addAll(Toolkit.call(() -> LayoutCheck.faults(shown.scene)));
                keep(shown.scene, setting, subject);
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenThatIsSaid() throws Exception {
        Path there = Files.writeString(folder.resolve("mistral-ai-2025-ar.pdf"), "of old");
        try (Shown shown = show(SETTINGS.getFirst(), ExportSubject.BRIEF)) {
            Toolkit.run(() -> {
                Button take = (Button) shown.scene.getRoot().lookup(".accent");
                take.fire();
                assertTrue(take.isDisabled());
                assertTrue(words(shown.scene).contains(there.getFileName().toString()));
                assertEquals(List.of(), jobs.goingProperty().get());
            });
            keep(shown.scene, SETTINGS.getFirst(), ExportSubject.BRIEF, "asks");
            Toolkit.run(() -> {
                Button replace = (Button) shown.scene.getRoot().lookupAll(".export-foot .button").iterator().next();
                replace.fire();
                assertEquals(1, jobs.goingProperty().get().size());
                assertTrue(shown.closed[0]);
            });
        }
    }

    @ParameterizedTest
    @FieldSource("SETTINGS")
    void whyNothingIsMadeYetIsSaidAndTheButtonStaysThere(Setting setting) throws Exception {
        try (Shown shown = show(setting, ExportSubject.BRIEF)) {
            Problem failure = new Problem(ProblemCode.INTERNAL);
            shown.disk.failWith(failure);
            Toolkit.run(() -> {
                Button take = (Button) shown.scene.getRoot().lookup(".accent");
                take.fire();
                OpenShell.layOut(shown.scene);
                assertTrue(words(shown.scene).contains(Messages.in(setting.language()).sentence(failure)));
                assertEquals(List.of(), LayoutCheck.faults(shown.scene));
            });
            keep(shown.scene, setting, ExportSubject.BRIEF, "failed");
            shown.disk.failWith(null);
            Toolkit.run(() -> {
                ((Button) shown.scene.getRoot().lookup(".accent")).fire();
                assertTrue(shown.closed[0]);
            });
        }
    }

    /** Before the file is made, with the preview of its first page. */
    @ParameterizedTest
    @FieldSource("SETTINGS")
    void whatNoTypefaceHasIsSaidBeneathThePreview(Setting setting) throws Exception {
        made = Manner.LACKING;
        try (Shown shown = show(setting, ExportSubject.BRIEF)) {
            Toolkit.run(() -> {
                assertTrue(words(shown.scene).contains("U+20000"), words(shown.scene));
                assertEquals(List.of(), LayoutCheck.faults(shown.scene));
            });
            keep(shown.scene, setting, ExportSubject.BRIEF, "lacking");
        }
    }

    @Test
    void onlyPicturesHaveASize() throws Exception {
        try (Shown shown = show(SETTINGS.getFirst(), ExportSubject.BRIEF)) {
            Toolkit.run(() -> {
                assertEquals(0, shown.sizes());
                shown.choose(ExportSubject.VIEW);
                assertEquals(3, shown.sizes());
            });
        }
    }

    private static String words(Scene scene) {
        StringBuilder words = new StringBuilder();
        scene.getRoot().lookupAll(".label").forEach(label -> words.append(((Labeled) label).getText()).append('\n'));
        return words.toString();
    }

    private static void keep(Scene scene, Setting setting, ExportSubject subject, String... more) throws IOException {
        String kept = System.getProperty("export.folder");
        if (kept != null) {
            String name = setting.toString().replaceAll("\\W+", "-") + subject.name().toLowerCase(Locale.ROOT)
                    + String.join("-", more) + ".png";
            Toolkit.call(() -> Picture.of(scene.snapshot(null))).write(Path.of(kept).resolve(name));
        }
    }

    /** The dialog with its preview. */
    private Shown show(Setting setting, ExportSubject subject) throws Exception {
        DossierStore store = DossierFile.open(Dossiers.BUNDLED.file());
        CountDownLatch sampled = new CountDownLatch(1);
        Shown shown = Toolkit.call(() -> {
            Shown made = new Shown(setting, store);
            made.previewer.sampleProperty().addListener((all, before, now) -> sampled.countDown());
            made.choose(subject);
            return made;
        });
        // Only the preview is waited for, which comes after a moment.
        assertTrue(sampled.await(60, TimeUnit.SECONDS));
        Toolkit.run(() -> OpenShell.layOut(shown.scene));
        return shown;
    }

    /** A dialog in a scene without a window. */
    private final class Shown implements AutoCloseable {

        private final DossierStore store;
        private final ExportPreviewer previewer;
        private final Scene scene;
        private final FailingTasks disk = new FailingTasks();
        private final boolean[] closed = new boolean[1];

        Shown(Setting setting, DossierStore store) {
            this.store = store;
            Appearance appearance = setting.appearance();
            FilesMade files = new FilesMade(made);
            ExportViewModel model = new ExportViewModel(store.judged(), "agreement", setting.language(),
                    disk, jobs, files);
            model.folderProperty().set(Optional.of(folder));
            DossierReads reads = new DossierReads() {
                @Override
                public <T> void read(Query<T> query, Consumer<? super T> done,
                                     Consumer<Problem> failed) {
                    new SameThreadTasks().run(() -> query.from(store), done, failed);
                }
            };
            previewer = new ExportPreviewer(model, reads, new SameThreadTasks());
            ExportView view = new ExportView(model, previewer, new Typesetter(Messages.in(setting.language())),
                    appearance.em(), () -> { }, () -> closed[0] = true);
            scene = new Scenes(appearance).make(view, setting.width(), setting.height());
            OpenShell.layOut(scene);
        }

        void choose(ExportSubject subject) {
            scene.getRoot().lookupAll(".radio-button").stream().map(RadioButton.class::cast)
                    .filter(button -> button.getUserData() == subject).forEach(RadioButton::fire);
            OpenShell.layOut(scene);
        }

        long sizes() {
            return scene.getRoot().lookupAll(".toggle-button").stream()
                    .filter(button -> ((Labeled) button).getText().endsWith("×") && shown(button)).count();
        }

        private static boolean shown(Node node) {
            return node == null || node.isVisible() && shown(node.getParent());
        }

        @Override
        public void close() {
            Toolkit.run(() -> {
                scene.setRoot(new Group());
                previewer.close();
                store.close();
            });
        }
    }
}
