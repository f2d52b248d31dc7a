package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.stage.Stage;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.edition.ChangesView;
import ma.mithaq.ui.edition.EditionChanges;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.task.Tasks;

/** The dialog that lists what was changed between the open edition and one that was opened before. */
final class ChangesDialog {

    /** The size of the dialog, in em. */
    private static final double WIDTH = 54;
    private static final double HEIGHT = 42;

    private final Stage window;
    private final ShellViewModel model;
    private final Scenes scenes;
    private final Appearance appearance;
    private final Supplier<? extends Tasks> thread;

    /**
     * @param window whose dialog it is
     * @param thread makes the one that reads the other file
     */
    ChangesDialog(Stage window, ShellViewModel model, Scenes scenes, Appearance appearance,
                  Supplier<? extends Tasks> thread) {
        this.window = window;
        this.model = model;
        this.scenes = scenes;
        this.appearance = appearance;
        this.thread = thread;
    }

    /** Shows the dialog; does nothing where no other edition is there. */
    void show() {
        model.dossier().ifPresent(dossier ->
                dossier.edition().fileProperty().get().ifPresent(file -> show(dossier.session(), file)));
    }

    private void show(DossierSession session, Path other) {
        Tasks disk = thread.get();
        Messages messages = Messages.in(appearance.language()).datedAs(session.info().country());
        Stage dialog = DialogStage.of(window, model, messages.get("ui.edition.changes.label"), disk::close);
        ChangesView view = new ChangesView(new Typesetter(messages), dialog::close);
        DialogStage.show(dialog, view, scenes, appearance, WIDTH, HEIGHT);
        EditionChanges.find(session, other, messages, disk, view::show, view::fail);
    }
}
