package ma.mithaq.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import ma.mithaq.model.Language;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One window with a small dossier, as it was at the start for each test. */
abstract class ShellTests {

    /** In pixels, at the normal size of text: as wide as the side bar with its words asks for, and the tools. */
    static final double ROOMY = 58 * 15;
    static final double NARROW = 28 * 15;

    static ShellScene window;

    @BeforeAll
    static void open() {
        Toolkit.run(() -> window = new ShellScene(Setting.of(Language.ENGLISH, Theme.LIGHT),
                Dossiers.SPARSE.file(), List.of(Dossiers.BUNDLED.file())));
    }

    @AfterAll
    static void close() {
        Toolkit.run(window::close);
    }

    @BeforeEach
    void begin() {
        Toolkit.run(() -> {
            if (!window.model.dossier().orElseThrow().session().file().equals(Dossiers.SPARSE.file())) {
                window.model.open(Dossiers.SPARSE.file());
            }
            window.appearance.languageProperty().set(Language.ENGLISH);
            // What stands around the page is made anew for each test.
            window.appearance.textSizeProperty().set(110);
            window.appearance.textSizeProperty().set(100);
            window.model.searchingProperty().set(false);
            window.model.noticeProperty().set(Optional.empty());
            window.model.navigator().reset();
            window.layOut();
            Page.focusFirst((Parent) window.find(".pages"));
            window.asked.clear();
        });
    }

    static ToggleButton section(String name) {
        return (ToggleButton) window.find("#section-" + name);
    }

    static void resize(double width) {
        window.shell.resize(width, 800);
        window.shell.layout();
    }
}
