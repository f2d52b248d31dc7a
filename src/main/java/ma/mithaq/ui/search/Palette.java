package ma.mithaq.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import ma.mithaq.search.SearchResults;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;
import org.jspecify.annotations.Nullable;

/**
 * The field for searching everything, with the results below it. Arrows, Page Up and Down, Home and End select; Enter
 * opens the selection, once what is typed has been answered; Esc closes the palette.
 */
public final class Palette extends VBox {

    private final PaletteViewModel model;
    private final Messages messages;
    private final Consumer<SearchResults.Result> open;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<PaletteItem> list = new ListView<>();

    /**
     * @param open  opens a result
     * @param close closes the palette
     */
    public Palette(PaletteViewModel model, Typesetter type, Consumer<SearchResults.Result> open, Runnable close) {
        this.model = model;
        this.messages = type.messages();
        this.open = open;
        this.close = close;
        getStyleClass().add("palette");
        field.setPromptText(messages.get("ui.search.field.prompt"));
        field.setAccessibleText(messages.get("ui.search.field.prompt"));
        field.setText(model.typedProperty().get());
        field.textProperty().addListener((all, before, now) -> model.typedProperty().set(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setCellFactory(all -> new PaletteCell(type, this::choose));
        list.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> tell(now));
        getChildren().addAll(field, list);
        Subscriptions.whileShown(this, model.rowsProperty(), this::show);
    }

    /** Takes the focus, with what was typed last selected, ready to be typed over. */
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private void show(List<PaletteItem> rows) {
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(rows);
        tell(null);
        select(model.next(-1, 1));
    }

    /** The focus stays in the field, so the field must tell screen readers what was found and is selected. */
    private void tell(@Nullable PaletteItem chosen) {
        String found = model.summary();
        String row = chosen == null ? "" : chosen.spoken();
        field.setAccessibleHelp(messages.list(Separator.SPACE,
                Stream.of(found, row).filter(each -> !each.isEmpty()).toList()));
    }

    private void pressed(KeyEvent event) {
        int here = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(model.next(here, 1));
            case UP -> select(model.next(here, -1));
            case PAGE_DOWN -> select(model.leap(here, page()));
            case PAGE_UP -> select(model.leap(here, -page()));
            case HOME, END -> {
                // With Shift they select text in the field.
                if (event.isShiftDown()) {
                    return;
                }
                select(event.getCode() == KeyCode.HOME ? model.next(-1, 1) : model.next(list.getItems().size(), -1));
            }
            case ENTER -> model.whenAnswered(() -> choose(list.getSelectionModel().getSelectedItem()));
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** As many lines as are visible at once. */
    private int page() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            return Math.max(1, flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex());
        }
        return 1;
    }

    private void select(Optional<Integer> line) {
        line.ifPresent(index -> {
            list.getSelectionModel().select((int) index);
            // What is above it, a heading perhaps, stays visible.
            list.scrollTo(Math.max(0, index - 2));
        });
    }

    private void leave() {
        model.stopWaiting();
        close.run();
    }

    private void choose(PaletteItem chosen) {
        switch (chosen) {
            case PaletteItem.Found found -> {
                model.remember();
                leave();
                open.accept(found.result());
            }
            case PaletteItem.Act act -> {
                leave();
                act.command().action().run();
            }
            case PaletteItem.Words words -> {
                field.setText(words.words());
                field.end();
                field.requestFocus();
            }
            case PaletteItem.Forget forget -> {
                field.clear();
                model.forgetSearches();
                field.requestFocus();
            }
            case PaletteItem.Heading heading -> { }
            case PaletteItem.Note note -> { }
            // Nothing is selected.
            case null -> { }
        }
    }
}
