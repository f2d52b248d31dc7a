package ma.mithaq.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import ma.mithaq.files.FileAddress;
import ma.mithaq.files.ParentFolder;
import ma.mithaq.model.Problem;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.print.OfficialsSelection;
import ma.mithaq.ui.print.PageState;
import ma.mithaq.ui.print.PrintRequest;
import ma.mithaq.ui.print.Printing;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.WindowIcons;
import ma.mithaq.ui.task.BackgroundTasks;
import ma.mithaq.ui.task.FolderLookup;

/** The main window: its content, its title, and the files that are dropped on it. */
public final class MainWindow {

    private final Stage stage;
    private final ShellViewModel model;
    private final Appearance appearance;
    private final WindowPlacement placement;
    private final Printing printing;
    private final FolderLookup folders = new FolderLookup();

    /** @param services what the window needs from the rest of the program and from the system */
    public MainWindow(Stage stage, ShellViewModel model, Scenes scenes, Appearance appearance,
            UserPreferences preferences,
                      Presenter presenter, DesktopServices services) {
        this.stage = stage;
        this.model = model;
        this.appearance = appearance;
        this.placement = new WindowPlacement(stage, preferences);
        this.printing = new Printing(model.printing(), () -> new BackgroundTasks("mithaq-printers"),
                problem -> model.noticeProperty().set(Optional.of(problem)));
        ExportDialog exportDialog = new ExportDialog(stage, model, scenes, appearance, services);
        ChangesDialog changesDialog = new ChangesDialog(stage, model, scenes, appearance,
                () -> new BackgroundTasks("mithaq-editions"));
        Actions actions = new Actions(this::chooseFile, presenter::toggle, this::print, exportDialog::ask,
                exportDialog::open, exportDialog::showInFolder, this::chooseStatement, changesDialog::show,
                stage::close);
        Shell shell = new Shell(model, appearance, actions);
        Scene scene = scenes.make(shell, WindowPlacement.WIDTH, WindowPlacement.HEIGHT);
        new Shortcuts(shell.commands(), appearance).installOn(scene);
        acceptDrops(scene);
        stage.titleProperty().bind(shell.titleProperty());
        stage.setScene(scene);
        WindowIcons.dress(stage);
        stage.setOnHiding(event -> {
            placement.close();
            presenter.stop();
        });
    }

    /** Shows the window where it was when it was last closed. */
    public void show() {
        placement.show();
    }

    private void chooseFile() {
        Messages messages = Messages.in(appearance.language());
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("ui.files.choose.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(messages.get("ui.files.choose.dossiers"), "*.mithaq"),
                new FileChooser.ExtensionFilter(messages.get("ui.files.choose.all"), "*"));
        folders.open(model.dossier().map(dossier -> ParentFolder.of(dossier.session().file())), folder -> {
            folder.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
            if (stage.isShowing()) {
                Optional.ofNullable(chooser.showOpenDialog(stage)).ifPresent(file -> open(() -> FileAddress.of(file)));
            }
        });
    }

    private void open(Asked asked) {
        try {
            model.open(asked.file());
        } catch (Problem problem) {
            model.noticeProperty().set(Optional.of(problem));
        }
    }

    private void chooseStatement() {
        Messages messages = Messages.in(appearance.language());
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("ui.signature.statement.label"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(messages.get("ui.signature.statement.files"),
                        "*" + KeyStatementFile.ENDING),
                new FileChooser.ExtensionFilter(messages.get("ui.files.choose.all"), "*"));
        Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(model::openStatement);
    }

    private void print() {
        Place place = model.navigator().current();
        // The section alone: the system's dialog grows as wide as the name of the job.
        String title = Messages.in(appearance.language()).get(Section.of(place).key());
        model.dossier().ifPresent(dossier -> printing.print(new PrintRequest(dossier.session(), place, title,
                () -> new PageState(OfficialsSelection.of(dossier.officials()), dossier.map().choiceProperty().get(),
                        model.trust().judge(dossier.session().signature()).status()),
                Messages.in(appearance.language()).datedAs(dossier.session().info().country())), stage));
    }

    private void acceptDrops(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getGestureSource() == null && DroppedFiles.of(event.getDragboard()).concernsFiles()) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            }
            event.consume();
        });
        scene.setOnDragDropped(event -> {
            open(DroppedFiles.of(event.getDragboard())::file);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /** A file that the user has chosen, in whatever way. */
    private interface Asked {
        Path file() throws Problem;
    }
}
