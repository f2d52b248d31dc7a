package ma.mithaq.ui.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierInput;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.shell.Actions;
import ma.mithaq.ui.shell.Recents;
import ma.mithaq.ui.shell.Shell;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.task.FileWatching;
import ma.mithaq.ui.task.SameThreadTasks;

/**
 * The content of the window, in a scene of a given size, with a dossier open. For the application thread.
 */
public final class OpenShell implements AutoCloseable {

    private final Appearance appearance;
    private final ShellViewModel model;
    private final Scene scene;

    /** @param dossier the dossier to open; empty for the window before there is one */
    public OpenShell(Setting setting, Optional<Path> dossier) throws Problem {
        this(setting, dossier.map(DossierInput::at), FileWatching.NONE);
    }

    /** @param watching watches the files of dossiers */
    public OpenShell(Setting setting, Optional<DossierInput> dossier, FileWatching watching) throws Problem {
        model = new ShellViewModel(SameThreadTasks::new, watching, Recents.NONE, List.of());
        appearance = setting.appearance();
        Scenes scenes = new Scenes(appearance);
        if (dossier.isPresent()) {
            model.open(dossier.get());
            Optional<Problem> unsound = model.noticeProperty().get();
            if (unsound.isPresent()) {
                throw unsound.get();
            }
        }
        scene = scenes.make(new Shell(model, appearance, Actions.NONE), setting.width(), setting.height());
        layOut(scene);
    }

    public OpenShell(Setting setting, Path dossier) throws Problem {
        this(setting, Optional.of(dossier));
    }

    /** Goes to a view and lays it out. */
    public void show(View view) throws Problem {
        view.prepare(model);
        layOut(scene);
    }

    public ShellViewModel model() {
        return model;
    }

    public Appearance appearance() {
        return appearance;
    }

    public Scene scene() {
        return scene;
    }

    /** Its picture. Only once: a scene without a window is drawn again as it was drawn first. */
    public WritableImage picture() {
        return scene.snapshot(null);
    }

    public void layOut() {
        layOut(scene);
    }

    /**
     * Does what JavaFX does between two frames of a window. Three times: wrapped text has a height only once it has
     * been given a width, and a list takes the heights of its rows one frame later.
     */
    public static void layOut(Scene scene) {
        Parent root = scene.getRoot();
        for (int frame = 0; frame < 3; frame++) {
            root.applyCss();
            root.resize(scene.getWidth(), scene.getHeight());
            root.layout();
        }
    }

    @Override
    public void close() {
        scene.setRoot(new Group());
        model.close();
    }
}
