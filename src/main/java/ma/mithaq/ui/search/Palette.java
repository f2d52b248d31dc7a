package ma.mithaq.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import ma.mithaq.search.SearchResults;
import ma.mithaq.ui.control.Follow;
import ma.mithaq.ui.control.Typesetter;

/**
 * The field in which anything can be looked for, with what was found below it. Arrows choose, Enter goes there, Esc goes
 * back to where one was.
 */
public final class Palette extends VBox {

    private final PaletteModel model;
    private final Consumer<SearchResults.Result> open;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Row> list = new ListView<>();

    /**
     * @param open  goes to something found
     * @param close takes the palette away
     */
    public Palette(PaletteModel model, Typesetter type, Consumer<SearchResults.Result> open, Runnable close) {
        this.model = model;
        this.open = open;
        this.close = close;
        getStyleClass().add("palette");
        field.setPromptText(type.messages().get("ui.search.field.prompt"));
        field.setAccessibleText(type.messages().get("ui.search.field.prompt"));
        field.setText(model.typedProperty().get());
        field.textProperty().addListener((all, before, now) -> model.typedProperty().set(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setCellFactory(all -> new RowCell(type));
        list.setOnMouseClicked(event -> choose());
        getChildren().addAll(field, list);
        Follow.whileShown(this, model.rowsProperty(), this::show);
    }

    /** Takes the focus, with what was typed last chosen, ready to be typed over. */
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private void show(List<Row> rows) {
        list.getItems().setAll(rows);
        model.next(-1, 1).ifPresent(list.getSelectionModel()::select);
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> choose();
            case ESCAPE -> close.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        model.next(list.getSelectionModel().getSelectedIndex(), step).ifPresent(index -> {
            list.getSelectionModel().select((int) index);
            list.scrollTo(Math.max(0, index - 2));
        });
    }

    private void choose() {
        Row chosen = list.getSelectionModel().getSelectedItem();
        switch (chosen) {
            case Row.Found found -> {
                model.remember();
                close.run();
                open.accept(found.result());
            }
            case Row.Act act -> {
                close.run();
                act.command().action().run();
            }
            case Row.Words words -> field.setText(words.words());
            case null, default -> { }
        }
    }
}
