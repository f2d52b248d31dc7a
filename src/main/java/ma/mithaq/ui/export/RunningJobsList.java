package ma.mithaq.ui.export;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ma.mithaq.ui.control.Typesetter;
import org.controlsfx.control.TaskProgressView;

/** The running exports, a row each. These rows replace the control's own, which are only in English. */
final class RunningJobsList extends TaskProgressView<ExportJob> {

    /** How tall a row is, in em. */
    private static final double ROW = 3.8;
    /** How many rows are visible; more are reached by scrolling. */
    private static final int SEEN = 3;

    private final Typesetter type;
    private final double em;

    /** @param em the size of text, in pixels */
    RunningJobsList(Typesetter type, double em) {
        this.type = type;
        this.em = em;
        setMinHeight(USE_PREF_SIZE);
        skinProperty().subscribe(skin -> replaceRows());
        prefHeightProperty().bind(Bindings.min(SEEN, Bindings.size(getTasks())).multiply(ROW * em));
    }

    private void replaceRows() {
        for (Node part : getChildrenUnmodifiable()) {
            if (part instanceof ListView<?> list) {
                @SuppressWarnings("unchecked")
                ListView<ExportJob> rows = (ListView<ExportJob>) list;
                rows.setFixedCellSize(ROW * em);
                rows.setCellFactory(all -> new Row());
            }
        }
    }

    /** A file's name, how much of it is done, and a button that stops it. */
    private final class Row extends ListCell<ExportJob> {

        private final Label name = new Label();
        private final Label share = new Label();
        private final ProgressBar bar = new ProgressBar();
        private final Button cancel = type.button("ui.export.stop.label", () -> getItem().cancel(), "quiet");
        private final HBox row = new HBox(name, bar, share, cancel);

        Row() {
            getStyleClass().setAll("export-job-row");
            // No wider than the list: the bar gives way.
            setPrefWidth(0);
            bar.setMinWidth(2 * em);
            cancel.setMinWidth(USE_PREF_SIZE);
            share.setMinWidth(USE_PREF_SIZE);
            row.getStyleClass().add("export-job");
            // May wrap to two lines: a row has room for two.
            name.setWrapText(true);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            share.getStyleClass().add("export-job-progress");
        }

        @Override
        protected void updateItem(ExportJob job, boolean empty) {
            super.updateItem(job, empty);
            bar.progressProperty().unbind();
            share.textProperty().unbind();
            if (empty || job == null) {
                setGraphic(null);
                return;
            }
            name.setText(type.messages().get("ui.export.running.text", job.getTitle()));
            cancel.setAccessibleText(type.messages().get("ui.export.stop.spoken", job.getTitle()));
            bar.setAccessibleText(name.getText());
            bar.progressProperty().bind(job.progressProperty());
            share.textProperty().bind(job.progressProperty()
                    .map(done -> type.messages().get("ui.export.progress.text",
                            type.messages().number((int) Math.floor(100 * Math.max(0, done.doubleValue()))))));
            setGraphic(row);
        }
    }
}
