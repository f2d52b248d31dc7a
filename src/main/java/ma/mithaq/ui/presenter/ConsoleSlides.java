package ma.mithaq.ui.presenter;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
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
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** The slides in their order, including hidden ones. Pressing one goes there. */
final class ConsoleSlides extends ListView<Slide> {

    private final PresenterViewModel model;
    private final Typesetter type;

    ConsoleSlides(PresenterViewModel model, Typesetter type) {
        this.model = model;
        this.type = type;
        getStyleClass().add("console-list");
        setFocusTraversable(false);
        setAccessibleText(type.messages().get("ui.present.slides.title"));
        setCellFactory(list -> new SlideCell());
        setOnMouseClicked(event -> Optional.ofNullable(getSelectionModel().getSelectedItem())
                .ifPresent(slide -> model.go(slide.key())));
        Subscriptions.whileShown(this, model.preparationProperty(), prepared -> fill());
        Subscriptions.whileShown(this, model.presentationProperty(), this::mark);
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

    /** The buttons that act on the current slide. */
    List<Node> tools() {
        Button hide = tool("ui.present.hide.label", Icon.CLOSE, () ->
                model.hide(here(), !model.preparationProperty().get().of(here()).hidden()));
        Subscriptions.whileShown(hide, model.preparationProperty(), prepared -> {
            Slide chosen = getSelectionModel().getSelectedItem();
            boolean hidden = chosen != null && prepared.of(chosen.key()).hidden();
            name(hide, hidden ? "ui.present.unhide.label" : "ui.present.hide.label");
        });
        Button earlier = tool("ui.present.earlier.label", Icon.OPENED, () -> model.move(here(), -1));
        earlier.getGraphic().setRotate(180);
        return List.of(earlier, tool("ui.present.later.label", Icon.OPENED, () -> model.move(here(), 1)), hide);
    }

    private String here() {
        Slide chosen = getSelectionModel().getSelectedItem();
        return chosen == null ? "" : chosen.key();
    }

    private Button tool(String key, Icon icon, Runnable action) {
        Button button = new Button();
        button.setGraphic(icon.node());
        button.getStyleClass().setAll("icon-button");
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip());
        name(button, key);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void name(Button button, String key) {
        button.setAccessibleText(type.messages().get(key));
        button.getTooltip().setText(type.messages().get(key));
    }

    /** A slide in the list, with how long it took in rehearsal. */
    private final class SlideCell extends ListCell<Slide> {

        private final Label name = type.words("");
        private final Label time = type.words("", "console-slide-time");
        private final HBox line = new HBox(name, time);

        SlideCell() {
            getStyleClass().add("console-slide");
            line.getStyleClass().add("console-slide-line");
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            time.setMinWidth(Region.USE_PREF_SIZE);
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
            setGraphic(line);
        }

        /** A list cell takes its height from its text only; this one is as tall as its content at its own width. */
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) {
                return super.computePrefHeight(width);
            }
            double room =
                    (width > 0 ? width : ConsoleSlides.this.getWidth()) - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + snappedBottomInset() + line.prefHeight(room);
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }
    }
}
