package ma.mithaq.ui.presenter;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ma.mithaq.briefing.Presentation;
import ma.mithaq.briefing.Slide;
import ma.mithaq.store.PreparedSlide;
import ma.mithaq.ui.control.Follow;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Typesetter;

/** The slides in their order. A press goes there; buttons on the chosen one move it and leave it out. */
final class ConsoleSlides extends ListView<Slide> {

    private final PresenterModel model;
    private final Typesetter type;

    ConsoleSlides(PresenterModel model, Typesetter type) {
        this.model = model;
        this.type = type;
        getStyleClass().add("console-list");
        setFocusTraversable(false);
        setAccessibleText(type.messages().get("ui.present.slides.title"));
        setCellFactory(list -> new SlideCell());
        setOnMouseClicked(event -> Optional.ofNullable(getSelectionModel().getSelectedItem())
                .ifPresent(slide -> model.go(slide.key())));
        Follow.whileShown(this, model.preparationProperty(), prepared -> fill());
        Follow.whileShown(this, model.presentationProperty(), this::mark);
    }

    private void fill() {
        List<Slide> slides = model.slides();
        if (!slides.equals(getItems())) {
            getItems().setAll(slides);
        }
        refresh();
        mark(model.presentationProperty().get());
    }

    private void mark(Presentation now) {
        List<String> keys = getItems().stream().map(Slide::key).toList();
        int here = keys.indexOf(now.frame().slide().key());
        if (here >= 0 && here != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().select(here);
            scrollTo(Math.max(0, here - 2));
        }
    }

    /** A slide of the list, with how long it took in rehearsal. */
    private final class SlideCell extends ListCell<Slide> {

        private final Label name = type.words("");
        private final Label time = type.words("", "console-slide-time");
        private final Button earlier = tool("ui.present.earlier.label", Icon.OPENED, () -> model.move(getItem().key(), -1));
        private final Button later = tool("ui.present.later.label", Icon.OPENED, () -> model.move(getItem().key(), 1));
        private final Button hide = tool("ui.present.hide.label", Icon.CLOSE, this::turn);
        private final HBox line = new HBox(name, time, earlier, later, hide);

        SlideCell() {
            getStyleClass().add("console-slide");
            line.getStyleClass().add("console-slide-line");
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            time.setMinWidth(Region.USE_PREF_SIZE);
            earlier.getGraphic().setRotate(180);
            // A list cell asks its content for one line's height unless it is told the width.
            line.prefWidthProperty().bind(ConsoleSlides.this.widthProperty().subtract(40));
            line.setMinWidth(0);
            setPrefWidth(0);
            for (Button tool : List.of(earlier, later, hide)) {
                tool.visibleProperty().bind(selectedProperty());
                tool.managedProperty().bind(selectedProperty());
            }
        }

        private Button tool(String key, Icon icon, Runnable action) {
            Button button = new Button();
            button.setGraphic(icon.node());
            button.getStyleClass().setAll("icon-button");
            button.setFocusTraversable(false);
            button.setAccessibleText(type.messages().get(key));
            button.setTooltip(new Tooltip(type.messages().get(key)));
            button.setOnAction(event -> action.run());
            return button;
        }

        private void turn() {
            PreparedSlide prepared = model.preparationProperty().get().of(getItem().key());
            model.hide(getItem().key(), !prepared.hidden());
        }

        @Override
        protected void updateItem(Slide slide, boolean empty) {
            super.updateItem(slide, empty);
            if (empty || slide == null) {
                setGraphic(null);
                return;
            }
            PreparedSlide prepared = model.preparationProperty().get().of(slide.key());
            String words = SlideNames.of(slide, type);
            name.setText(prepared.hidden() ? type.messages().get("ui.present.hidden.name", words) : words);
            name.getStyleClass().remove("left-out");
            if (prepared.hidden()) {
                name.getStyleClass().add("left-out");
            }
            time.setText(prepared.rehearsed().map(ConsoleTop::written).orElse(""));
            String key = prepared.hidden() ? "ui.present.unhide.label" : "ui.present.hide.label";
            hide.setAccessibleText(type.messages().get(key));
            hide.getTooltip().setText(type.messages().get(key));
            setGraphic(line);
        }
    }
}
