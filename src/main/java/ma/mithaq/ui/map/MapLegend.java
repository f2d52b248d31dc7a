package ma.mithaq.ui.map;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Ref;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.Typesetter;

/** The legend of the map: the shape and colour of each kind of entity. */
public final class MapLegend extends Flow {

    private static final List<Kind> ORDER =
            List.of(Kind.PILLAR, Kind.AGREEMENT, Kind.EVENT, Kind.ORGANISATION, Kind.PERSON);

    /** Only the kinds that are on the map. */
    public MapLegend(Set<Ref> entities, Typesetter type, double em) {
        super("legend", ORDER.stream().filter(entities.stream().map(Ref::kind).collect(Collectors.toSet())::contains)
                .map(kind -> entry(kind, type, em)).toList());
    }

    private static Node entry(Kind kind, Typesetter type, double em) {
        double size = MapContent.SIGN * em;
        Path sign = MapSign.path(kind);
        MapSign.add(sign, kind, size / 2, size / 2, size / 2 * 0.85);
        Pane place = new Pane(sign);
        place.setMinSize(size, size);
        place.setMaxSize(size, size);
        place.setMaxHeight(Region.USE_PREF_SIZE);
        HBox entry = new HBox(place, type.words(type.messages().name(kind), "muted"));
        entry.getStyleClass().add("detail");
        return entry;
    }
}
