package ma.mithaq.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import ma.mithaq.model.Language;
import ma.mithaq.search.HighlightedText;
import ma.mithaq.search.SearchResults;
import ma.mithaq.ui.control.InlineFlow;
import ma.mithaq.ui.control.Typesetter;

/** A line of the palette, with the words that were searched for highlighted in it. */
final class PaletteCell extends ListCell<PaletteItem> {

    /** How much of a long text is shown, in characters: a line or two. */
    private static final int EXCERPT = 110;

    private final Typesetter type;
    private final VBox lines = new VBox();

    /** @param choose runs when the line is pressed, if it can be chosen */
    PaletteCell(Typesetter type, Consumer<PaletteItem> choose) {
        this.type = type;
        // On the cell and not on the list, where pressing beside all lines would choose one of them.
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                choose.accept(getItem());
            }
        });
        getStyleClass().add("palette-row");
        lines.getStyleClass().add("person-words");
    }

    @Override
    protected void updateItem(PaletteItem row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case PaletteItem.Heading heading -> lines.getChildren()
                    .setAll(type.words(heading.words(), "palette-heading"));
            case PaletteItem.Note note -> lines.getChildren().setAll(type.words(note.words(), "muted"));
            case PaletteItem.Act act -> lines.getChildren().setAll(command(act.command()));
            case PaletteItem.Words words -> lines.getChildren().setAll(type.words(words.words()));
            case PaletteItem.Forget forget -> lines.getChildren().setAll(type.words(forget.words(), "muted"));
            case PaletteItem.Found found -> show(found);
        }
        setDisable(!row.canBeChosen());
        setAccessibleText(row.spoken());
        setGraphic(lines);
    }

    /** What it is called and, at the far end, the keys that do it too: Latin, whatever stands around them. */
    private Node command(Command command) {
        Label name = type.words(command.name());
        if (command.shortcut().isEmpty()) {
            return name;
        }
        Label keys = type.directed(type.words(command.shortcut().get().name(), "key"), Language.ENGLISH);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, gap, keys);
        line.getStyleClass().add("palette-command");
        return line;
    }

    private void show(PaletteItem.Found item) {
        SearchResults.Result result = item.result();
        lines.getChildren().clear();
        if (!item.called().isEmpty()) {
            lines.getChildren().add(type.words(item.called(), result.isTitled() ? "muted" : "flow-words"));
        }
        if (result.isTitled()) {
            lines.getChildren().add(flow(result.title()));
        }
        result.found().ifPresent(found -> lines.getChildren().add(where(found)));
    }

    /** Where the words were found: the field of the entity, and its own words in their own direction. */
    private HBox where(SearchResults.Found found) {
        Label field = type.words(type.messages().name(found.field())
                + type.messages().get("ui.list.separator.colon").stripTrailing(), "muted");
        field.setMinWidth(Region.USE_PREF_SIZE);
        HBox where = new HBox(field, flow(found.text()));
        where.getStyleClass().add("palette-where");
        return where;
    }

    private TextFlow flow(HighlightedText whole) {
        HighlightedText text = whole.excerpt(EXCERPT);
        List<Text> pieces = new ArrayList<>();
        int written = 0;
        for (HighlightedText.Span span : text.spans()) {
            if (span.start() > written) {
                pieces.add(piece(text.text().substring(written, span.start()), "flow-words"));
            }
            pieces.add(piece(text.text().substring(span.start(), span.end()), "flow-hit"));
            written = span.end();
        }
        if (written < text.text().length()) {
            pieces.add(piece(text.text().substring(written), "flow-words"));
        }
        TextFlow flow = new InlineFlow(pieces.toArray(Text[]::new));
        return type.directed(flow, text.language().orElseGet(() -> directionOf(text.text())));
    }

    /** Another name may be in any script: its first letter that has a direction decides. */
    private static Language directionOf(String words) {
        return words.codePoints().map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst().orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ? Language.ARABIC : Language.ENGLISH;
    }

    private static Text piece(String words, String styleClass) {
        Text piece = new Text(words);
        piece.getStyleClass().add(styleClass);
        return piece;
    }

    /** A list cell takes its height from its text only; this one is as tall as its lines at its own width. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double sides = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + snappedBottomInset()
                + lines.prefHeight((width > 0 ? width : getListView().getWidth()) - sides);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
