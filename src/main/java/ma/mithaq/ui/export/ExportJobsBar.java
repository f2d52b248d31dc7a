package ma.mithaq.ui.export;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ma.mithaq.export.words.LackingCharacters;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** Shows above the page the progress of running exports, and where finished files are. */
public final class ExportJobsBar extends VBox {

    private final ExportJobs jobs;
    private final Typesetter type;
    private final Consumer<Path> open;
    private final Consumer<Path> showInFolder;

    /**
     * @param em           the size of text, in pixels
     * @param open         opens a file with the system's default program for it
     * @param showInFolder shows a file in its folder
     */
    public ExportJobsBar(ExportJobs jobs, Typesetter type, double em, Consumer<Path> open,
                      Consumer<Path> showInFolder) {
        this.jobs = jobs;
        this.type = type;
        this.open = open;
        this.showInFolder = showInFolder;
        getStyleClass().add("export-jobs");
        RunningJobsList going = new RunningJobsList(type, em);
        VBox arrived = new VBox();
        getChildren().setAll(going, arrived);
        Subscriptions.whileShown(this, jobs.goingProperty(), all -> {
            going.getTasks().setAll(all);
            show(going, !all.isEmpty());
        });
        Subscriptions.whileShown(this, jobs.arrivedProperty(), files -> {
            arrived.getChildren().setAll(files.stream().map(this::arrival).toList());
            show(arrived, !files.isEmpty());
        });
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node arrival(ExportJobs.Arrival arrival) {
        HBox row = row(arrival.file());
        if (arrival.lacking().isEmpty()) {
            return row;
        }
        Label words = type.words(LackingCharacters.sentence(arrival.lacking(), type.messages()), "lacking-characters");
        words.setMaxWidth(Double.MAX_VALUE);
        return new VBox(words, row);
    }

    private HBox row(Path file) {
        Label words = type.words(type.messages().get("ui.export.done.text", file.getFileName()));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = new Button();
        close.setGraphic(Icon.CLOSE.node());
        close.getStyleClass().setAll("icon-button");
        close.setAccessibleText(type.messages().get("ui.notice.dismiss.label"));
        close.setOnAction(event -> jobs.dismiss(file));
        HBox row = new HBox(words, type.button("ui.export.open.label", () -> open.accept(file)),
                type.button("ui.export.show.label", () -> showInFolder.accept(file)), close);
        row.getStyleClass().add("print-bar");
        return row;
    }
}
