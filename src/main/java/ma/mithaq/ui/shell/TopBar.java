package ma.mithaq.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;
import org.controlsfx.control.BreadCrumbBar;

/** Back and forward, the path to the current page, and the files menu. */
final class TopBar extends HBox {

    /** In characters. A longer name is left out: the page's title has all the room it needs. */
    private static final int LONGEST = 40;

    private final Navigator navigator;
    private final Typesetter type;
    private final BreadCrumbBar<Crumb> crumbs = new BreadCrumbBar<>();

    /**
     * @param commands does what is pressed
     * @param tools  what stands at the far end
     * @param detail the name of the one entity that a page shows, where it shows one; empty otherwise
     */
    TopBar(Navigator navigator, WindowCommands commands, ObservableValue<String> detail, List<Node> tools,
           Typesetter type) {
        this.navigator = navigator;
        this.type = type;
        getStyleClass().add("top-bar");
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(
                step(WindowCommand.BACK, Icon.BACK, commands, navigator.canGoBackProperty()),
                step(WindowCommand.FORWARD, Icon.FORWARD, commands, navigator.canGoForwardProperty()),
                crumbs, gap);
        getChildren().addAll(tools);
        crumbs.setAutoNavigationEnabled(false);
        crumbs.setOnCrumbAction(event -> navigator.go(event.getSelectedCrumb().getValue().place()));
        crumbs.setCrumbFactory(item -> {
            Button crumb = new Button(item.getValue().name());
            crumb.getStyleClass().setAll("crumb");
            if (item.getParent() != null) {
                crumb.setGraphic(Icon.FORWARD.node());
            }
            return crumb;
        });
        Subscriptions.whileShown(this, navigator.currentProperty(), place -> showCrumbs(detail.getValue()));
        Subscriptions.whileShown(this, detail, this::showCrumbs);
    }

    private void showCrumbs(String detail) {
        Section section = Section.of(navigator.current());
        TreeItem<Crumb> root = new TreeItem<>(new Crumb(type.messages().get(section.key()), section.place()));
        if (detail.isEmpty() || detail.length() > LONGEST) {
            crumbs.setSelectedCrumb(root);
        } else {
            TreeItem<Crumb> here = new TreeItem<>(new Crumb(detail, navigator.current()));
            root.getChildren().add(here);
            crumbs.setSelectedCrumb(here);
        }
    }

    private Button step(WindowCommand command, Icon icon, WindowCommands commands, ObservableBooleanValue possible) {
        Button button = new Button();
        button.setGraphic(icon.node());
        button.getStyleClass().setAll("icon-button");
        button.setAccessibleText(command.name(type.messages()));
        button.setTooltip(new Tooltip(command.nameWithKeys(type.messages())));
        button.setOnAction(event -> commands.run(command));
        Subscriptions.whileShown(button, possible, can -> button.setDisable(!can));
        return button;
    }

    /** Hides the path where there is little room: the page's own title says it as well. */
    void setCompact(boolean compact) {
        crumbs.setVisible(!compact);
        crumbs.setManaged(!compact);
    }

    /** A step of the path. */
    private record Crumb(String name, Place place) {
    }
}
