package ma.mithaq.ui.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.shell.Recents;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.shell.UserPreferences;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.FailingTasks;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F5, where something that it needs cannot be read at first. */
class PresentingTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T09:30:00Z"));

    @TempDir
    private Path folder;

    private final FailingTasks dossier = new FailingTasks();
    private final FailingTasks settings = new FailingTasks();

    @Test
    void whereThePreparationCannotBeReadThatIsToldAndTheNextTryPresents() {
        theNextTryPresents(settings);
    }

    @Test
    void whereTheSlidesCannotBeReadThatIsToldAndTheNextTryPresents() {
        theNextTryPresents(dossier);
    }

    private void theNextTryPresents(FailingTasks failing) {
        Toolkit.run(() -> {
            try (UserPreferences preferences =
                         new UserPreferences(UserState.open(folder.resolve("state.sqlite")), settings, CLOCK);
                    ShellViewModel model = new ShellViewModel(() -> dossier, Recents.NONE, List.of())) {
                model.open(Dossiers.BUNDLED.file());
                Appearance appearance = new Appearance();
                Presenting presenting = new Presenting(model, new Scenes(appearance), appearance, preferences, CLOCK);
                int before = Window.getWindows().size();
                failing.failWith(new Problem(ProblemCode.FILE_UNREADABLE, folder));
                presenting.toggle(false);
                assertEquals(Optional.of(ProblemCode.FILE_UNREADABLE), model.noticeProperty().get().map(Problem::code));
                assertEquals(before, Window.getWindows().size());
                failing.failWith(null);
                presenting.toggle(false);
                assertEquals(before + 1, Window.getWindows().size(), "F5 is dead");
                presenting.stop();
                assertEquals(before, Window.getWindows().size());
            }
        });
    }

    /** As {@code mithaq present} asks for it. */
    @Test
    void presentingBeginsOnceAndAsSoonAsADossierIsOpen() {
        Toolkit.run(() -> {
            try (UserPreferences preferences =
                         new UserPreferences(UserState.open(folder.resolve("state.sqlite")), settings, CLOCK);
                    ShellViewModel model = new ShellViewModel(() -> dossier, Recents.NONE, List.of())) {
                Appearance appearance = new Appearance();
                Presenting presenting = new Presenting(model, new Scenes(appearance), appearance, preferences, CLOCK);
                int before = Window.getWindows().size();
                presenting.startWhenOpen();
                assertEquals(before, Window.getWindows().size());
                model.open(Dossiers.SPARSE.file());
                assertEquals(before + 1, Window.getWindows().size());
                presenting.stop();
                model.open(Dossiers.SPARSE.file());
                assertEquals(before, Window.getWindows().size(), "it was asked for once");
                presenting.startWhenOpen();
                assertEquals(before + 1, Window.getWindows().size());
                presenting.stop();
            }
        });
    }
}
