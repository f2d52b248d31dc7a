package ma.mithaq.ui.officials;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ma.mithaq.model.Lookup;
import ma.mithaq.search.NameFilter;
import ma.mithaq.store.Official;

/** Which officials are shown, and how: filter, order and layout. It outlives the page, so that back restores it. */
public final class OfficialsViewModel {

    /** The layouts of the officials. */
    public enum Layout { CARDS, TABLE }

    /** The orders of the officials. */
    public enum Order { PROTOCOL, NAME, ORGANISATION }

    /** Whom to show: everybody, those who signed, or those who were present. */
    public enum Presence { ALL, SIGNATORIES, PRESENT }

    private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.CARDS);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.PROTOCOL);
    private final ObjectProperty<Presence> presence = new SimpleObjectProperty<>(Presence.ALL);
    private final ObjectProperty<Optional<String>> organisation = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Official>> shown = new ReadOnlyObjectWrapper<>(List.of());

    private OfficialsContent content = OfficialsContent.NONE;

    public OfficialsViewModel() {
        words.subscribe(value -> choose());
        order.subscribe(value -> choose());
        presence.subscribe(value -> choose());
        organisation.subscribe(value -> choose());
    }

    /** Sets the dossier's officials. */
    public void show(OfficialsContent newContent) {
        content = newContent;
        choose();
    }

    public OfficialsContent content() {
        return content;
    }

    public ObjectProperty<Layout> layoutProperty() {
        return layout;
    }

    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    public ObjectProperty<Presence> presenceProperty() {
        return presence;
    }

    /** Identifier of the one organisation to show; empty for all. */
    public ObjectProperty<Optional<String>> organisationProperty() {
        return organisation;
    }

    /** Words of a name, an office or an organisation, in any usual spelling; empty for everyone. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The officials that pass the filter, in order. */
    public ReadOnlyObjectProperty<List<Official>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the unnamed groups are shown: they belong to no organisation and did not sign. */
    public boolean groupsShown() {
        return !content.groups().isEmpty() && presence.get() != Presence.SIGNATORIES && organisation.get().isEmpty()
                && words.get().isBlank();
    }

    private void choose() {
        List<Official> ordered = switch (order.get()) {
            case PROTOCOL -> content.byProtocol();
            case NAME -> content.byName();
            case ORGANISATION -> content.byOrganisation();
        };
        NameFilter names = NameFilter.of(words.get());
        shown.set(ordered.stream().filter(this::wanted)
                .filter(official -> names.matches(Lookup.in(content.names(), official))).toList());
    }

    private boolean wanted(Official official) {
        boolean present = switch (presence.get()) {
            case ALL -> true;
            case SIGNATORIES -> official.signatory();
            case PRESENT -> !official.signatory();
        };
        return present && organisation.get().map(wanted -> official.organisation()
                .filter(body -> body.id().equals(wanted)).isPresent()).orElse(true);
    }
}
