package ma.mithaq.ui.export;

import java.util.List;
import java.util.SortedSet;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import ma.mithaq.export.sheets.WorkbookPreview;
import ma.mithaq.export.words.LackingCharacters;
import ma.mithaq.model.Language;
import ma.mithaq.text.Separator;
import ma.mithaq.ui.control.LoadingIndicator;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** Shows the beginning of the file that would be exported. */
final class ExportPreviewPane extends StackPane {

    /** How many of a table's columns are shown: more would be too narrow to read. */
    private static final int COLUMNS = 4;

    private final Typesetter type;
    private final ExportViewModel model;

    ExportPreviewPane(ExportPreviewer previewer, ExportViewModel model, Typesetter type) {
        this.type = type;
        this.model = model;
        getStyleClass().add("sample");
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        setAccessibleText(type.messages().get("ui.export.preview.label"));
        Subscriptions.whileShown(this, previewer.sampleProperty(), preview -> getChildren().setAll(node(preview)));
    }

    private Node node(ExportPreview preview) {
        return switch (preview) {
            case ExportPreview.Coming coming -> new LoadingIndicator(type, new SimpleDoubleProperty(-1));
            case ExportPreview.Picture picture -> picture(picture);
            case ExportPreview.Beginning beginning -> beginning(beginning.text());
            case ExportPreview.Table table -> table(table.outline());
            case ExportPreview.Missing missing -> type.message("ui.export.preview.missing", "muted");
        };
    }

    private Node picture(ExportPreview.Picture picture) {
        ImageView image = new ImageView(picture.image());
        // A right-to-left scene would mirror it.
        image.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.fitWidthProperty().bind(widthProperty());
        image.fitHeightProperty().bind(heightProperty());
        return picture.lacking().isEmpty() ? image : new StackPane(image, lacking(picture.lacking()));
    }

    /** At the foot of the page, which seldom has text there. */
    private Label lacking(SortedSet<Integer> characters) {
        Label words = type.words(LackingCharacters.sentence(characters, type.messages()), "lacking-characters");
        words.setMaxWidth(Double.MAX_VALUE);
        StackPane.setAlignment(words, Pos.BOTTOM_CENTER);
        return words;
    }

    private Node beginning(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("sample-text");
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    private Node table(WorkbookPreview outline) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sample-table");
        for (int column = 0; column < Math.min(COLUMNS, outline.headings().size()); column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(width);
        }
        addRow(grid, 0, outline.headings(), "sample-heading");
        for (int row = 0; row < outline.rows().size(); row++) {
            addRow(grid, row + 1, outline.rows().get(row), "sample-cell");
        }
        VBox whole = new VBox(type.words(type.messages().list(Separator.DOT, outline.sheets()), "muted"), grid);
        whole.getStyleClass().add("sample-tables");
        Language language = model.languageProperty().get();
        whole.setNodeOrientation(Typesetter.orientation(language));
        return whole;
    }

    private void addRow(GridPane grid, int row, List<String> cells, String styleClass) {
        for (int column = 0; column < Math.min(COLUMNS, cells.size()); column++) {
            Label cell = type.words(cells.get(column), styleClass);
            cell.setMaxWidth(Double.MAX_VALUE);
            grid.add(cell, column, row);
        }
    }
}
