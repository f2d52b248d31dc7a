package ma.mithaq.ui.officials;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import ma.mithaq.model.Text;
import ma.mithaq.store.Official;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.control.Typesetter;

/** The officials as a table, a row each; Enter or a double click opens the person. */
final class OfficialsTable extends TableView<Official> {

    /** Below this width in em, the column of organisations is hidden. */
    private static final double ROOMY = 52;

    private final Typesetter type;

    /** @param em the size of body text, in pixels */
    OfficialsTable(Typesetter type, FactMarks marks, Consumer<Official> open, double em) {
        this.type = type;
        getStyleClass().add("officials-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(type.message("ui.officials.empty.text", "empty"));
        TableColumn<Official, String> organisation =
                column("ui.officials.column.organisation", 28, official -> words(official.body()));
        getColumns().addAll(List.of(
                column("ui.officials.column.name", 24, official -> PersonWords.full(official.person(), type)),
                column("ui.officials.column.office", 28, official -> words(official.title())),
                organisation,
                column("ui.officials.column.capacity", 21, this::capacity),
                marks(marks)));
        // Most offices name their organisation, so this is the column to hide where there is little room.
        widthProperty().subscribe(width -> organisation.setVisible(width.doubleValue() >= ROOMY * em));
        setRowFactory(table -> new OpeningRow(open));
        setOnKeyPressed(event -> {
            Official selected = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected);
            }
        });
    }

    private String words(Optional<Text> text) {
        return text.map(type::words).orElse("");
    }

    private String capacity(Official official) {
        return official.capacity().map(type.messages()::name)
                .orElseGet(() -> type.messages().get("ui.officials.capacity.signatory"));
    }

    private TableColumn<Official, String> column(String key, double share, Function<Official, String> words) {
        TableColumn<Official, String> column = new TableColumn<>(type.messages().get(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(all -> new WrappingCell());
        // The filter above sorts the rows; sorting by the heading as well would contradict it.
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(share * 10);
        return column;
    }

    private TableColumn<Official, Official> marks(FactMarks marks) {
        TableColumn<Official, Official> column = new TableColumn<>(type.messages().get("ui.officials.column.source"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(all -> new TableCell<>() {

            private final Node mark = marks.mark(() -> getItem().fact());

            @Override
            protected void updateItem(Official official, boolean empty) {
                super.updateItem(official, empty);
                setGraphic(empty ? null : mark);
            }
        });
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(180);
        return column;
    }

    /** A row that opens its person, as high as whole pixels of the screen are: all lines between rows look alike. */
    private static final class OpeningRow extends TableRow<Official> {

        OpeningRow(Consumer<Official> open) {
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected double computePrefHeight(double width) {
            return snapSizeY(super.computePrefHeight(width));
        }
    }

    /** A cell whose words wrap: a table row asks its cells for their height without giving a width. */
    private static final class WrappingCell extends TableCell<Official, String> {

        private final javafx.scene.text.Text words = new javafx.scene.text.Text();

        WrappingCell() {
            words.getStyleClass().add("cell-words");
            words.wrappingWidthProperty().bind(widthProperty().subtract(graphicTextGapProperty().multiply(6)));
            setGraphic(words);
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            words.setText(empty ? "" : item);
        }
    }
}
