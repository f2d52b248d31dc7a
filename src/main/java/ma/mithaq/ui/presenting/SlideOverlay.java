package ma.mithaq.ui.presenting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.search.Palette;
import ma.mithaq.ui.search.PaletteViewModel;
import ma.mithaq.ui.shell.OpenDossier;
import ma.mithaq.ui.shell.PageHost;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.style.Appearance;

/**
 * Answers a question from the room: shows the search, and then the page that was found, in place of the slide on both
 * screens. What the presenter presses and scrolls on the console, the audience sees.
 */
final class SlideOverlay {

    /** How many lines of text such a page has: it must be readable from the back of the room. */
    private static final double LINES = 32;

    private final ShellViewModel shell;
    private final OpenDossier dossier;
    private final Appearance appearance;
    private final Typesetter type;
    private Optional<StackPane> asking = Optional.empty();

    SlideOverlay(ShellViewModel shell, OpenDossier dossier, Appearance appearance, Typesetter type) {
        this.shell = shell;
        this.dossier = dossier;
        this.appearance = appearance;
        this.type = type;
    }

    /**
     * Makes the current page twice, once for each screen; both follow the navigation.
     *
     * @param height of the audience's screen, in pixels
     */
    void open(double height, Consumer<Region> console, Consumer<Region> audience) {
        PageHost one = pages();
        PageHost other = pages();
        for (PageHost each : List.of(one, other)) {
            each.getChildren().addListener((ListChangeListener<Node>) change -> tie(one, other));
        }
        tie(one, other);
        console.accept(page(one, height));
        audience.accept(page(other, height));
    }

    private PageHost pages() {
        PageHost pages = new PageHost(shell, dossier, appearance, type, Optional.empty());
        Subscriptions.whileShown(pages, shell.navigator().currentProperty(), pages::show);
        return pages;
    }

    private static Region page(PageHost pages, double height) {
        StackPane page = new StackPane(pages);
        page.getStyleClass().add("opened-page");
        page.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", height / LINES));
        return page;
    }

    private static void tie(PageHost one, PageHost other) {
        if (!one.getChildren().isEmpty() && one.getChildren().getFirst() instanceof ScrollPane first
                && !other.getChildren().isEmpty() && other.getChildren().getFirst() instanceof ScrollPane second) {
            second.vvalueProperty().bindBidirectional(first.vvalueProperty());
        }
    }

    /**
     * Shows the search over a window.
     *
     * @param found runs when a result was opened
     * @param left  runs when the search is closed
     */
    void ask(StackPane window, Runnable found, Runnable left) {
        PaletteViewModel model = dossier.palette();
        model.speak(type.messages(), List.of());
        Palette palette = new Palette(model, type, result -> {
            shell.navigator().go(Place.of(result.ref()));
            found.run();
        }, () -> {
            asking.ifPresent(window.getChildren()::remove);
            asking = Optional.empty();
            left.run();
        });
        StackPane place = new StackPane(palette);
        place.getStyleClass().add("palette-place");
        asking = Optional.of(place);
        window.getChildren().add(place);
        palette.begin();
    }

    /** Whether the search is open: keys are then its own. */
    boolean isAsking() {
        return asking.isPresent();
    }
}
