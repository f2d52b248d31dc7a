package ma.mithaq.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import ma.mithaq.model.Problem;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.export.ExportPreviewer;
import ma.mithaq.ui.export.ExportView;
import ma.mithaq.ui.export.ExportViewModel;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.task.BackgroundTasks;
import ma.mithaq.ui.task.FolderLookup;
import ma.mithaq.ui.task.Tasks;

/** The dialog in which the user chooses what to export, and what happens to a finished file. */
final class ExportDialog {

    /** The size of the dialog, in em. */
    private static final double WIDTH = 62;
    private static final double HEIGHT = 44;

    private final Stage window;
    private final ShellViewModel model;
    private final Scenes scenes;
    private final Appearance appearance;
    private final DesktopServices services;
    private final FolderLookup folders = new FolderLookup();
    private Optional<Path> folder = Optional.empty();

    /** @param window whose dialog it is */
    ExportDialog(Stage window, ShellViewModel model, Scenes scenes, Appearance appearance, DesktopServices services) {
        this.window = window;
        this.model = model;
        this.scenes = scenes;
        this.appearance = appearance;
        this.services = services;
    }

    /** Shows the dialog; does nothing where no dossier is open. */
    void ask() {
        model.dossier().ifPresent(this::ask);
    }

    private void ask(OpenDossier dossier) {
        Tasks disk = new BackgroundTasks("mithaq-folders");
        ExportViewModel wanted = new ExportViewModel(dossier.session().judged(),
                ViewName.of(model.navigator().current(), dossier), appearance.language(), disk,
                model.exportJobs(), services.exporter());
        if (folder.isPresent()) {
            wanted.folderProperty().set(folder);
        }
        ExportPreviewer sampling =
                new ExportPreviewer(wanted, dossier.session(), new BackgroundTasks("mithaq-previews"));
        Messages messages = Messages.in(appearance.language());
        Stage dialog = DialogStage.of(window, model, messages.get("ui.export.dialog.title"), () -> {
            folder = wanted.folderProperty().get();
            sampling.close();
            disk.close();
        });
        ExportView view = new ExportView(wanted, sampling, new Typesetter(messages), appearance.em(),
                () -> chooseFolder(wanted, dialog), dialog::close);
        DialogStage.show(dialog, view, scenes, appearance, WIDTH, HEIGHT);
        view.begin();
    }

    private void chooseFolder(ExportViewModel wanted, Stage dialog) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(dialog.getTitle());
        folders.open(wanted.folderProperty().get(), folder -> {
            folder.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
            if (dialog.isShowing()) {
                Optional.ofNullable(chooser.showDialog(dialog)).map(File::toPath)
                        .ifPresent(chosen -> wanted.folderProperty().set(Optional.of(chosen)));
            }
        });
    }

    /** Opens an exported file. */
    void open(Path file) {
        hand(() -> services.opening().open(file));
    }

    /** Shows an exported file in its folder. */
    void showInFolder(Path file) {
        hand(() -> services.opening().showInFolder(file));
    }

    private void hand(Handing handing) {
        Tasks thread = new BackgroundTasks("mithaq-opening");
        thread.run(() -> {
            handing.over();
            return true;
        }, done -> { }, problem -> model.noticeProperty().set(Optional.of(problem)));
        thread.close();
    }

    /** Hands a file to another program. */
    private interface Handing {
        void over() throws Problem;
    }
}
