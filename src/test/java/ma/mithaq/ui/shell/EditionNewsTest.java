package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import ma.mithaq.edition.DifferenceWords.Group;
import ma.mithaq.edition.DifferenceWords.Item;
import ma.mithaq.model.Language;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.RecentFile;
import ma.mithaq.store.RecentFile.Edition;
import ma.mithaq.text.Isolates;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.edition.ChangesView;
import ma.mithaq.ui.edition.EditionChanges;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Editions;
import ma.mithaq.ui.testing.Editions.Edit;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Picture;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Whoever opens another edition of a dossier than before is told so, and what was changed. Pictures:
 * {@code -Dpages.folder}.
 */
class EditionNewsTest {

    static final List<Setting> SETTINGS = List.of(Setting.of(Language.ARABIC, Theme.LIGHT),
            Setting.of(Language.FRENCH, Theme.DARK), new Setting(Language.ENGLISH, Theme.LIGHT, 960, 640, 100),
            new Setting(Language.ARABIC, Theme.LIGHT, 480, 640, 200),
            new Setting(Language.FRENCH, Theme.LIGHT, 960, 640, 200));

    @TempDir
    private static Path folder;
    private static Path older;

    @BeforeAll
    static void build() throws Exception {
        older = Editions.build(folder, "2030-12-01",
                new Edit("agreement.yaml", "status: in-force", "status: suspended"),
                new Edit("people.yaml", "en: Noura Saffan}", "en: Noura Es-Saffan}"));
    }

    private static RecentFile recent(Path file, String date) {
        return new RecentFile(file, "title", Instant.EPOCH, Optional.of(new Edition(Editions.DOSSIER, date)));
    }

    private static ShellScene open(Setting setting, Path dossier, RecentFile before) {
        ShellScene window = new ShellScene(setting, Dossiers.BUNDLED.file(), List.of());
        window.recent.add(before);
        window.model.open(dossier);
        window.layOut();
        return window;
    }

    @ParameterizedTest
    @FieldSource("SETTINGS")
    void aLineTellsOfTheOtherEditionAndLeadsToWhatChanged(Setting setting) {
        Toolkit.run(() -> {
            try (ShellScene window = open(setting, Dossiers.SAMPLE.file(), recent(older, "2030-12-01"))) {
                assertEquals(List.of(), LayoutCheck.faults(window.scene));
                keep(window.scene, setting, "note");
                assertTrue(words(window.find(".edition-note")).contains("2030"), words(window.find(".edition-note")));
                window.press("ui.edition.changes.label");
                assertEquals(List.of("compares"), window.asked);
                ((Button) window.find(".edition-note .icon-button")).fire();
                window.layOut();
                assertFalse(window.find(".edition-note").isManaged());
                window.model.open(Dossiers.SAMPLE.file());
                window.layOut();
                assertEquals(0, window.all(".edition-note").count(), "it was told and closed");
            }
        });
    }

    @Test
    void whereTheOtherFileIsGoneThereIsNothingToPress() {
        Toolkit.run(() -> {
            Setting setting = Setting.of(Language.ENGLISH, Theme.LIGHT);
            Path gone = folder.resolve("gone.mithaq");
            try (ShellScene window = open(setting, Dossiers.SAMPLE.file(), recent(gone, "2031-05-06"))) {
                assertEquals("This is an older edition than the one of 6 May 2031 that you opened.",
                        words(window.find(".edition-note")));
                assertFalse(window.find("#edition-changes").isVisible());
                window.appearance.languageProperty().set(Language.FRENCH);
                window.layOut();
                assertEquals("Cette édition est plus ancienne que celle du 6 mai 2031, que vous avez ouverte.",
                        words(window.find(".edition-note")));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("SETTINGS")
    void whatChangedIsListedFromTheOlderToTheNewer(Setting setting) {
        Toolkit.run(() -> {
            for (List<Path> order : List.of(List.of(older, Dossiers.SAMPLE.file()),
                    List.of(Dossiers.SAMPLE.file(), older))) {
                ChangesView view = new ChangesView(type(setting), () -> { });
                Scene scene = new Scenes(setting.appearance()).make(view, setting.width(), setting.height());
                compare(order.getFirst(), order.getLast(), setting, view);
                OpenShell.layOut(scene);
                assertEquals(List.of(), LayoutCheck.faults(scene));
                keep(scene, setting, "changes");
                Messages messages = Messages.in(setting.language());
                String said = words(view);
                assertTrue(said.contains(Isolates.without(messages.count("command.diff.count", 2))), said);
                assertEquals(2, view.lookupAll(".edition-item").size(), said);
                assertTrue(said.indexOf("Es-Saffan") < said.lastIndexOf("Noura Saffan"), said);
                assertTrue(Page.holdsFocus(view), "keys do nothing in it");
            }
        });
    }

    @Test
    void thatNothingDiffersThatItIsAnotherDossierAndWhatIsRefusedIsTold() {
        Toolkit.run(() -> {
            Setting setting = Setting.of(Language.ENGLISH, Theme.LIGHT);
            Messages messages = Messages.in(setting.language());
            Path empty = Files.createFile(folder.resolve("empty.mithaq"));
            Path later = Editions.build(folder, "2031-07-01");
            assertTrue(compared(later, Dossiers.SAMPLE.file(), setting)
                    .contains(messages.get("ui.edition.nothing.text")));
            assertTrue(compared(older, older, setting).contains(messages.get("command.diff.nothing")));
            assertTrue(compared(older, Dossiers.SPARSE.file(), setting)
                    .contains(messages.get("command.diff.two-dossiers")));
            assertTrue(compared(older, empty, setting).contains(ProblemCode.FILE_EMPTY.code()));
        });
    }

    @Test
    void whatIsTooMuchToListIsCounted() {
        Toolkit.run(() -> {
            Setting setting = Setting.of(Language.ENGLISH, Theme.LIGHT);
            ChangesView view = new ChangesView(type(setting), () -> { });
            Scene scene = new Scenes(setting.appearance()).make(view, setting.width(), setting.height());
            List<Item> people = IntStream.range(0, 300).mapToObj(i -> new Item("person " + i, List.of())).toList();
            view.show(new EditionChanges(new Edition("ship", "2030-01-01"), new Edition("ship", "2031-01-01"), true,
                    900, List.of(new Group("one", people), new Group("two", people), new Group("three", people))));
            OpenShell.layOut(scene);
            assertEquals(400, view.lookupAll(".edition-item").size());
            assertTrue(words(view).endsWith(Messages.in(Language.ENGLISH).count("ui.edition.left", 500)), words(view));
            assertFalse(words(view).contains("three"), "a heading of nothing");
        });
    }

    private static String compared(Path open, Path other, Setting setting) {
        ChangesView view = new ChangesView(type(setting), () -> { });
        Scene scene = new Scenes(setting.appearance()).make(view, setting.width(), setting.height());
        compare(open, other, setting, view);
        OpenShell.layOut(scene);
        return words(view);
    }

    private static void compare(Path open, Path other, Setting setting, ChangesView view) {
        ShellViewModel model = new ShellViewModel(SameThreadTasks::new, Recents.NONE, List.of());
        model.open(open);
        EditionChanges.find(model.dossier().orElseThrow().session(), other, Messages.in(setting.language()),
                new SameThreadTasks(), view::show, view::fail);
        model.close();
    }

    @Test
    void theDialogIsOneOfTheWindowAndEscapeClosesIt() {
        Toolkit.run(() -> {
            Setting setting = Setting.of(Language.ENGLISH, Theme.LIGHT);
            Stage owner = new Stage();
            owner.setScene(new Scene(new Pane()));
            owner.show();
            try (ShellScene window = open(setting, Dossiers.SAMPLE.file(), recent(older, "2030-12-01"))) {
                ChangesDialog dialog = new ChangesDialog(owner, window.model, new Scenes(window.appearance),
                        window.appearance, SameThreadTasks::new);
                dialog.show();
                Stage shown = dialogs(owner).findFirst().orElseThrow();
                assertEquals("What changed", shown.getTitle());
                OpenShell.layOut(shown.getScene());
                assertEquals(2, shown.getScene().getRoot().lookupAll(".edition-item").size());
                Event.fireEvent(shown.getScene().getFocusOwner(), Keys.pressed(KeyCode.ESCAPE, ""));
                assertEquals(0, dialogs(owner).count());
                dialog.show();
                window.model.open(Dossiers.SPARSE.file());
                assertEquals(0, dialogs(owner).count(), "another dossier is open");
                dialog.show();
                assertEquals(0, dialogs(owner).count(), "of which no other edition is known");
            } finally {
                owner.close();
            }
        });
    }

    private static Stream<Stage> dialogs(Stage owner) {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(stage -> stage.getOwner() == owner);
    }

    private static Typesetter type(Setting setting) {
        return new Typesetter(Messages.in(setting.language()));
    }

    /** What the labels say, line by line. */
    private static String words(Node of) {
        return Isolates.without(String.join("\n", ((Parent) of).lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText()).toList()));
    }

    private static void keep(Scene scene, Setting setting, String name) throws Exception {
        String kept = System.getProperty("pages.folder");
        if (kept != null) {
            Picture.of(scene.snapshot(null)).write(Path.of(kept).resolve(
                    "edition-" + name + "-" + setting.toString().replaceAll("\\W+", "-") + ".png"));
        }
    }
}
