package ma.mithaq.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import ma.mithaq.model.Language;
import ma.mithaq.store.JudgedFile;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.export.FilesMade.Manner;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Picture;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rows above the page. With {@code -Dexport.folder=FOLDER} their pictures are left there. */
class ExportJobsBarTest {

    static final List<Setting> SETTINGS = List.of(new Setting(Language.ARABIC, Theme.LIGHT, 1000, 300, 100),
            new Setting(Language.FRENCH, Theme.DARK, 960, 300, 200),
            new Setting(Language.ENGLISH, Theme.LIGHT, 640, 300, 100));

    @TempDir
    private Path folder;

    private final ExportJobs jobs = new ExportJobs(problem -> { });
    private final List<String> asked = new ArrayList<>();

    @ParameterizedTest
    @FieldSource("SETTINGS")
    void whatIsMadeAndWhatWasMadeStandInTheLanguageOfTheWindow(Setting setting) throws Exception {
        FilesMade endless = new FilesMade(Manner.UNTIL_STOPPED);
        CountDownLatch arrived = new CountDownLatch(1);
        Toolkit.run(() -> {
            jobs.arrivedProperty().addListener((all, before, now) -> arrived.countDown());
            begin(setting.language(), endless, "long.pdf");
            begin(setting.language(), new FilesMade(Manner.AT_ONCE), "short.docx");
        });
        assertTrue(endless.begun.await(60, TimeUnit.SECONDS));
        assertTrue(arrived.await(60, TimeUnit.SECONDS));
        Toolkit.run(() -> {
            Scene scene = show(setting);
            assertEquals(List.of(), LayoutCheck.faults(scene));
            List<Button> cancels = rows(scene);
            Messages messages = Messages.in(setting.language());
            assertEquals(List.of(messages.get("ui.export.stop.label")), cancels.stream().map(Button::getText).toList());
            String kept = System.getProperty("export.folder");
            if (kept != null) {
                Picture.of(scene.snapshot(null))
                        .write(Path.of(kept).resolve("bar-" + setting.language().code() + ".png"));
            }
            cancels.getFirst().fire();
            assertEquals(List.of(), jobs.goingProperty().get());
            scene.setRoot(new Group());
        });
        assertTrue(endless.stopped.await(60, TimeUnit.SECONDS));
    }

    @Test
    void aFileThatWasMadeIsOpenedOrShown() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        Toolkit.run(() -> {
            jobs.arrivedProperty().addListener((all, before, now) -> arrived.countDown());
            begin(Language.ARABIC, new FilesMade(Manner.AT_ONCE), "short.docx");
        });
        assertTrue(arrived.await(60, TimeUnit.SECONDS));
        Toolkit.run(() -> {
            Scene scene = show(SETTINGS.getFirst());
            scene.getRoot().lookupAll(".print-bar .button").forEach(button -> ((Button) button).fire());
            ((Button) scene.getRoot().lookup(".print-bar .icon-button")).fire();
            assertEquals(List.of("open short.docx", "show short.docx"), asked);
            // The last one has removed it.
            assertEquals(List.of(), jobs.arrivedProperty().get());
            scene.setRoot(new Group());
        });
    }

    /** The sentence stays with the file: who has saved at once has not read it in the dialog. */
    @Test
    void withAFileStandWhichCharactersAreBoxesInIt() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        Toolkit.run(() -> {
            jobs.arrivedProperty().addListener((all, before, now) -> arrived.countDown());
            begin(Language.FRENCH, new FilesMade(Manner.LACKING), "short.pdf");
        });
        assertTrue(arrived.await(60, TimeUnit.SECONDS));
        Toolkit.run(() -> {
            Scene scene = show(SETTINGS.get(1));
            assertEquals(List.of(), LayoutCheck.faults(scene));
            Label words = (Label) scene.getRoot().lookup(".lacking-characters");
            assertTrue(words.getText().contains("U+20000"), words.getText());
            String kept = System.getProperty("export.folder");
            if (kept != null) {
                Picture.of(scene.snapshot(null)).write(Path.of(kept).resolve("bar-lacking.png"));
            }
            scene.setRoot(new Group());
        });
    }

    private void begin(Language language, Exporter exporter, String name) {
        ExportViewModel model =
                new ExportViewModel(JudgedFile.onDisk(folder.resolve("x.mithaq"), ""), "agreement", language,
                new SameThreadTasks(), jobs, exporter);
        model.folderProperty().set(Optional.of(folder));
        model.endingProperty().set(name.endsWith("docx") ? FileEnding.DOCX : FileEnding.PDF);
        model.nameProperty().set(name);
        model.begin(() -> { });
    }

    private Scene show(Setting setting) {
        Appearance appearance = setting.appearance();
        ExportJobsBar bar = new ExportJobsBar(jobs, new Typesetter(Messages.in(setting.language())), appearance.em(),
                file -> asked.add("open " + file.getFileName()), file -> asked.add("show " + file.getFileName()));
        Scene scene = new Scenes(appearance).make(bar, setting.width(), setting.height());
        OpenShell.layOut(scene);
        return scene;
    }

    private static List<Button> rows(Scene scene) {
        return scene.getRoot().lookupAll(".export-job-row").stream().filter(row -> !((ListCell<?>) row).isEmpty())
                .flatMap(row -> row.lookupAll(".button").stream()).map(Button.class::cast).toList();
    }
}
