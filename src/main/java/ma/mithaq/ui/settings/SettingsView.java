package ma.mithaq.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Language;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.SegmentedControl;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Theme;
import org.controlsfx.control.ToggleSwitch;

/** Language, theme, text size, motion, trusted keys and settings that were set aside; each takes effect at once. */
public final class SettingsView {

    private static final int STEP = 10;

    private final Appearance appearance;
    private final Node trustedKeys;
    private final Node setAside;
    private final Typesetter type;

    /**
     * @param trustedKeys lists the keys that the user trusts
     * @param setAside    offers to restore what was set aside
     */
    public SettingsView(Appearance appearance, Node trustedKeys, Node setAside, Typesetter type) {
        this.appearance = appearance;
        this.trustedKeys = trustedKeys;
        this.setAside = setAside;
        this.type = type;
    }

    public ScrollPane node() {
        return Page.scrolling(
                type.message("ui.settings.page.title", "page-title"),
                setting("ui.settings.language.label", "ui.settings.language.hint",
                        SegmentedControl.of(Language.values(), appearance.languageProperty(), SettingsView::ownName)),
                setting("ui.settings.theme.label", "ui.settings.theme.hint",
                        SegmentedControl.of(Theme.values(), appearance.themeProperty(), this::name)),
                setting("ui.settings.text-size.label", "ui.settings.text-size.hint", textSize()),
                setting("ui.settings.motion.label", "ui.settings.motion.hint", motion()),
                trustedKeys, setAside);
    }

    /** A language's name in that language: whoever cannot read this page must still find it. */
    private static String ownName(Language language) {
        return switch (language) {
            case ARABIC -> "العربية";
            case FRENCH -> "Français";
            case ENGLISH -> "English";
        };
    }

    private String name(Theme theme) {
        return type.messages().get(switch (theme) {
            case SYSTEM -> "ui.settings.theme.system";
            case LIGHT -> "ui.settings.theme.light";
            case DARK -> "ui.settings.theme.dark";
            case CONTRAST -> "ui.settings.theme.contrast";
        });
    }

    private VBox setting(String label, String hint, Node control) {
        return Page.card(type.message(label, "card-title"), type.message(hint, "muted"), control);
    }

    private Node textSize() {
        Slider slider =
                new Slider(Appearance.SMALLEST_TEXT, Appearance.LARGEST_TEXT, appearance.textSizeProperty().get());
        slider.setId("text-size");
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(type.messages().get("ui.settings.text-size.label"));
        var words = type.words("", "setting-value");
        slider.valueProperty().subscribe(value -> {
            // While the knob is dragged, the page must not move under the mouse.
            if (!slider.isValueChanging()) {
                appearance.textSizeProperty().set((int) Math.round(value.doubleValue() / STEP) * STEP);
            }
        });
        slider.valueChangingProperty().subscribe(changing -> {
            if (!changing) {
                appearance.textSizeProperty().set((int) Math.round(slider.getValue() / STEP) * STEP);
            }
        });
        Subscriptions.whileShown(slider, appearance.textSizeProperty(), percent -> {
            slider.setValue(percent.intValue());
            words.setText(type.messages().get("ui.settings.text-size.value", percent.intValue()));
        });
        HBox row = new HBox(slider, words);
        row.getStyleClass().add("detail");
        return row;
    }

    private Node motion() {
        ToggleSwitch toggle = new ToggleSwitch(type.messages().get("ui.settings.motion.switch"));
        toggle.setSelected(appearance.reducedMotionProperty().get());
        toggle.selectedProperty().subscribe(appearance.reducedMotionProperty()::set);
        return toggle;
    }
}
