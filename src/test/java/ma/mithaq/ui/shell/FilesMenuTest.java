package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.RecentFile;
import ma.mithaq.text.Isolates;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The menu of dossiers: what can be done with this one, the recent ones, and the one that comes with the program. */
class FilesMenuTest {

    @TempDir
    private Path folder;

    private ShellScene window;
    private MenuButton menu;

    @BeforeEach
    void open() {
        Toolkit.run(() -> {
            Path file = Files.copy(Dossiers.SPARSE.file(), folder.resolve("a_dossier.mithaq"));
            window = new ShellScene(Setting.of(Language.ENGLISH, Theme.LIGHT), file, List.of(Dossiers.SPARSE.file()));
            menu = (MenuButton) window.find(".files-menu");
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(window::close);
    }

    private List<String> items() {
        return menu.getItems().stream()
                .map(item -> item instanceof SeparatorMenuItem ? "-" : Isolates.without(item.getText())).toList();
    }

    private MenuItem item(int index) {
        return menu.getItems().get(index);
    }

    @Test
    void isFilledWithTheFilesThatAreRecentWhenItIsShown() {
        Toolkit.run(() -> {
            String title = window.recent.getFirst().title();
            List<String> expected = List.of(window.said("ui.files.open.label"), window.said("ui.export.command.label"),
                    window.said("ui.print.command.label"), "-", title + " · a_dossier.mithaq", "-",
                    window.said("ui.files.bundled.label"));
            assertEquals(expected, items());
            window.recent.clear();
            Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
            assertEquals(List.of(expected.get(0), expected.get(1), expected.get(2), "-", expected.get(6)), items());
        });
    }

    @Test
    void whatIsPressedIsDone() {
        Toolkit.run(() -> {
            for (int index = 0; index < 3; index++) {
                item(index).fire();
                assertTrue(item(index).getAccelerator() != null, item(index).getText() + " shows no key");
            }
            assertEquals(List.of("chooses", "exports", "prints"), window.asked);
            item(6).fire();
            assertEquals(Dossiers.SPARSE.file(), window.model.dossier().orElseThrow().session().file());
        });
    }

    @Test
    void aRecentFileIsOpenedAndNamedAsItIs() {
        Toolkit.run(() -> {
            Path gone = folder.resolve("gone_file.mithaq");
            window.recent.addFirst(new RecentFile(gone, "Gone", Instant.EPOCH, Optional.empty()));
            Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
            assertEquals("Gone · gone_file.mithaq", item(4).getText());
            assertTrue(!item(4).isMnemonicParsing(), "an underscore in a name marks no key");
            item(4).fire();
            assertEquals(Optional.of(ProblemCode.FILE_GONE), window.model.noticeProperty().get().map(Problem::code));
            Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
            assertTrue(items().get(4).endsWith("a_dossier.mithaq"), "a file that is gone is not offered again");
        });
    }
}
