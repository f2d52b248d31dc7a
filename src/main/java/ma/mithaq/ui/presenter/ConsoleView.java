package ma.mithaq.ui.presenter;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.Action;
import ma.mithaq.briefing.Presentation;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.ui.control.DirectScrollPane;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** What the presenter sees: this slide and the next, notes, the time, and the list of slides. */
public final class ConsoleView extends VBox {

    /** Below this width in em there are no list and no buttons. */
    private static final double ROOMY = 66;
    /** Parts of the width. */
    private static final double LIST = 0.2;
    private static final double NOTES = 0.3;
    private static final double WIDE_NOTES = 0.42;

    private final PresenterViewModel model;
    private final Typesetter type;
    private final PicturePane current;
    private final SlidePagePane next;
    private final StackPane nextPlace = new StackPane();
    private final Label end;
    private final Label position;
    private final Label notice;
    private final TextArea notes = new TextArea();
    private boolean showing;

    /**
     * @param drawing draws a picture, given its index among all
     * @param act     performs the actions that concern the windows
     * @param em      the size of body text, in pixels
     */
    public ConsoleView(PresenterViewModel model, BiFunction<SlidePage, Integer, Region> drawing, Typesetter type,
            ZoneId zone,
                       Consumer<Action> act, double em) {
        this.model = model;
        this.type = type;
        getStyleClass().add("console");
        setFocusTraversable(true);
        current = new PicturePane(model, drawing, false);
        current.getStyleClass().addAll("console-picture", "current");
        next = new SlidePagePane(drawing, true);
        end = type.message("ui.present.end.text", "muted");
        position = type.words("", "console-caption");
        notice = type.words("", "console-notice");
        notice.managedProperty().bind(notice.textProperty().isNotEmpty());
        nextPlace.getStyleClass().add("console-picture");
        nextPlace.getChildren().setAll(next, end);
        notes.getStyleClass().add("console-notes");
        notes.setWrapText(true);
        DirectScrollPane.drawDirectly(notes);
        notes.setPromptText(type.messages().get("ui.present.notes.prompt"));
        notes.setAccessibleText(type.messages().get("ui.present.notes.title"));
        notes.textProperty().addListener((all, before, now) -> {
            if (!showing) {
                model.note(now);
            }
        });
        aimFrom(current);

        VBox list = slides();
        FlowPane buttons = buttons(act);
        VBox present = presentSlide(buttons);
        VBox beside = nextAndNotes();
        HBox middle = new HBox(list, present, beside);
        middle.getStyleClass().add("console-middle");
        middle.setSpacing(16);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(new ConsoleTop(model, type, zone), notice, middle);
        // Where text is large, the slides and the notes need the room; every button also has a key.
        widthProperty().subscribe(width -> {
            boolean roomy = width.doubleValue() >= ROOMY * em;
            for (Node each : List.of(list, buttons)) {
                each.setVisible(roomy);
                each.setManaged(roomy);
            }
            double notesPart = roomy ? NOTES : WIDE_NOTES;
            list.setPrefWidth(width.doubleValue() * LIST);
            present.setPrefWidth(width.doubleValue() * (1 - notesPart - (roomy ? LIST : 0)));
            beside.setPrefWidth(width.doubleValue() * notesPart);
        });
        Subscriptions.whileShown(this, model.presentationProperty(), this::show);
    }

    /** Lays the pictures out for the audience's screen. */
    public void design(Rectangle2D screen) {
        current.design(screen);
        next.design(screen);
        // Never squeezed: what the audience sees has the shape of its screen.
        current.minHeightProperty().bind(current.widthProperty().multiply(screen.getHeight() / screen.getWidth()));
        show(model.presentationProperty().get());
    }

    /** Shows in place of the slide what the audience sees there; empty for the slide. */
    public void over(Optional<Region> node) {
        current.over(node);
    }

    /** Shows the presenter a note for as long as the console is open. */
    public void keep(Node note) {
        getChildren().add(1, note);
    }

    /** Shows the presenter a warning, a sentence; empty for none. */
    public void tell(String words) {
        notice.setText(words);
    }

    /** Whether the presenter is typing: most keys are then letters. */
    public boolean typing() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    }

    /** Moves the focus away from text fields: keys then do what they do while presenting. */
    public void takeFocus() {
        requestFocus();
    }

    private VBox slides() {
        ConsoleSlides list = new ConsoleSlides(model, type);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox head = new HBox(type.message("ui.present.slides.title", "console-caption"));
        head.getChildren().addAll(list.tools());
        head.getStyleClass().add("console-slide-line");
        VBox column = column(head, list);
        column.setMinWidth(0);
        return column;
    }

    private VBox presentSlide(FlowPane buttons) {
        VBox column = column(position, current, buttons);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private FlowPane buttons(Consumer<Action> act) {
        return new FlowPane(8, 6,
                button("ui.present.search.label", Action.SEARCH, act),
                button("ui.present.page.label", Action.PAGE, act),
                button("ui.present.black.label", Action.BLACK, act),
                button("ui.present.freeze.label", Action.FREEZE, act),
                button("ui.present.pointer.label", Action.POINTER, act),
                button("ui.present.spotlight.label", Action.SPOTLIGHT, act),
                button("ui.present.magnifier.label", Action.MAGNIFIER, act),
                button("ui.present.swap.label", Action.SWAP_SCREENS, act),
                button("ui.present.stop.label", Action.STOP, act));
    }

    private VBox nextAndNotes() {
        VBox.setVgrow(notes, Priority.ALWAYS);
        notes.setPrefHeight(0);
        VBox column = column(type.message("ui.present.next.title", "console-caption"), nextPlace,
                type.message("ui.present.notes.title", "console-caption"), notes);
        column.setMinWidth(0);
        return column;
    }

    private Button button(String key, Action action, Consumer<Action> act) {
        Button button = type.button(key, () -> act.accept(action));
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(type.messages().get("ui.present.key.text", keyOf(action))));
        return button;
    }

    private static String keyOf(Action action) {
        return switch (action) {
            case SEARCH -> "Ctrl+F";
            case PAGE -> "O";
            case BLACK -> "B";
            case FREEZE -> "F";
            case POINTER -> "L";
            case SPOTLIGHT -> "S";
            case MAGNIFIER -> "Z";
            case SWAP_SCREENS -> "X";
            default -> "F5";
        };
    }

    private static VBox column(Node... nodes) {
        VBox column = new VBox(nodes);
        column.getStyleClass().add("console-column");
        return column;
    }

    private void aimFrom(Region picture) {
        picture.addEventFilter(MouseEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_MOVED || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
                model.aimProperty()
                        .set(PointerPosition.at(event.getX(), event.getY(), picture.getWidth(), picture.getHeight()));
            }
        });
    }

    private void show(Presentation now) {
        position.setText(type.messages().get("ui.present.position.text", now.current() + 1, now.frames().size()));
        now.next().ifPresent(frame -> next.show(now.frames(), frame));
        // Neither leaves the scene: it might come back while the window is hidden, and be styled by what JavaFX has
        // forgotten.
        next.setVisible(now.next().isPresent());
        end.setVisible(now.next().isEmpty());
        String note = model.preparationProperty().get().of(now.frame().slide().key()).note();
        if (!note.equals(notes.getText())) {
            showing = true;
            notes.setText(note);
            showing = false;
        }
    }
}
