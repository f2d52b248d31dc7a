package ma.mithaq.ui.officials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import ma.mithaq.model.Organisation;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.SegmentedControl;
import ma.mithaq.ui.control.Typesetter;

/** The row of choices above the officials. */
final class OfficialsFilter {

    private final OfficialsViewModel model;
    private final Typesetter type;

    OfficialsFilter(OfficialsViewModel model, Typesetter type) {
        this.model = model;
        this.type = type;
    }

    Node node() {
        TextField words = new TextField(model.wordsProperty().get());
        words.setId("officials-words");
        words.textProperty().addListener((all, before, now) -> model.wordsProperty().set(now));
        return new Flow("filters", List.of(
                labelled("ui.officials.words.label", words),
                labelled("ui.officials.presence.label",
                        SegmentedControl.of(OfficialsViewModel.Presence.values(), model.presenceProperty(),
                                this::presence)),
                labelled("ui.officials.organisation.label", organisation()),
                labelled("ui.officials.order.label",
                        SegmentedControl.of(OfficialsViewModel.Order.values(), model.orderProperty(), this::order))));
    }

    /** Cards or a table. */
    Node layout() {
        return SegmentedControl.of(OfficialsViewModel.Layout.values(), model.layoutProperty(), this::layout);
    }

    private String presence(OfficialsViewModel.Presence presence) {
        return type.messages().get(switch (presence) {
            case ALL -> "ui.officials.presence.all";
            case SIGNATORIES -> "ui.officials.presence.signatories";
            case PRESENT -> "ui.officials.presence.present";
        });
    }

    private String order(OfficialsViewModel.Order order) {
        return type.messages().get(switch (order) {
            case PROTOCOL -> "ui.officials.order.protocol";
            case NAME -> "ui.officials.order.name";
            case ORGANISATION -> "ui.officials.order.organisation";
        });
    }

    private String layout(OfficialsViewModel.Layout layout) {
        return type.messages().get(switch (layout) {
            case CARDS -> "ui.officials.layout.cards";
            case TABLE -> "ui.officials.layout.table";
        });
    }

    private VBox labelled(String key, Node control) {
        VBox box = new VBox(type.message(key, "control-label"), control);
        box.getStyleClass().add("labelled");
        return box;
    }

    private ComboBox<Optional<Organisation>> organisation() {
        ComboBox<Optional<Organisation>> box = new ComboBox<>();
        List<Optional<Organisation>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        model.content().organisations().forEach(organisation -> choices.add(Optional.of(organisation)));
        box.setItems(FXCollections.observableArrayList(choices));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Organisation> choice) {
                return choice == null ? "" : choice.map(organisation -> type.words(organisation.name()))
                        .orElseGet(() -> type.messages().get("ui.officials.organisation.all"));
            }

            @Override
            public Optional<Organisation> fromString(String words) {
                return choices.stream().filter(choice -> toString(choice).equals(words)).findFirst()
                        .orElse(choices.getFirst());
            }
        });
        ObjectProperty<Optional<String>> chosen = model.organisationProperty();
        Function<Optional<Organisation>, Optional<String>> id = choice -> choice.map(Organisation::id);
        box.setValue(choices.stream().filter(choice -> id.apply(choice).equals(chosen.get())).findFirst()
                .orElse(Optional.empty()));
        box.valueProperty().subscribe(choice -> {
            if (choice != null) {
                chosen.set(id.apply(choice));
            }
        });
        return box;
    }
}
