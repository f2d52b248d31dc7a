package ma.mithaq.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ma.mithaq.ui.control.DirectScrollPane;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;

/** The links to every section: a column at the edge where reading starts, or a strip of icons. */
final class Sidebar extends DirectScrollPane {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass STRIP = PseudoClass.getPseudoClass("strip");

    private final List<ToggleButton> buttons = new ArrayList<>();
    private final VBox column = new VBox();

    /** @param shown the sections that there are */
    Sidebar(List<Section> shown, Navigator navigator, Typesetter type) {
        column.getStyleClass().add("sidebar-column");
        getStyleClass().add("sidebar");
        setContent(column);
        setFitToWidth(true);
        // In a low window with large text it scrolls; otherwise the last two sections are at its foot.
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // A scroll bar would take its width from the words. Wheel and keys scroll without one.
        setVbarPolicy(ScrollBarPolicy.NEVER);
        for (Section section : shown) {
            buttons.add(button(section, navigator, type));
        }
        fillColumn();
        Subscriptions.whileShown(this, navigator.currentProperty(), place -> {
            Section here = Section.of(place);
            buttons.forEach(button -> button.setSelected(button.getUserData() == here));
        });
    }

    private void fillColumn() {
        column.getChildren().setAll(buttons);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        column.getChildren().add((int) buttons.stream()
                .filter(button -> ((Section) button.getUserData()).ofTheDossier()).count(), gap);
        setContent(column);
    }

    /** Lays the buttons in a row as wide as the window, or in the column. */
    void setStrip(boolean strip) {
        pseudoClassStateChanged(STRIP, strip);
        if (!strip) {
            fillColumn();
            return;
        }
        column.getChildren().clear();
        HBox row = new HBox();
        row.getStyleClass().add("sidebar-strip");
        for (ToggleButton button : buttons) {
            HBox.setHgrow(button, Priority.ALWAYS);
            row.getChildren().add(button);
        }
        setContent(row);
    }

    private static ToggleButton button(Section section, Navigator navigator, Typesetter type) {
        ToggleButton button = new ToggleButton(type.messages().get(section.key()), section.icon().node());
        button.setUserData(section);
        button.setId("section-" + section.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().setAll("sidebar-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(event -> {
            // Pressing the current section must not release its button.
            button.setSelected(true);
            navigator.go(section.place());
        });
        return button;
    }

    /** Hides the words where there is little room. */
    void setCompact(boolean compact) {
        for (ToggleButton button : buttons) {
            button.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setTooltip(compact ? new Tooltip(button.getText()) : null);
        }
        pseudoClassStateChanged(COMPACT, compact);
    }

    /** Gives the focus to the current section. */
    void focusCurrent() {
        buttons.stream().filter(ToggleButton::isSelected).findFirst().ifPresent(ToggleButton::requestFocus);
    }
}
