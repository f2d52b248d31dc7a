package ma.mithaq.ui.map;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.mithaq.briefing.Neighbourhood;
import ma.mithaq.graph.Graph;
import ma.mithaq.graph.LayeredLayout;
import ma.mithaq.graph.Plan;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Lines;

/**
 * The map of a dossier, laid out off the application thread.
 *
 * @param shown  what is on the map
 * @param whole  everything that was read; paths are searched in this
 * @param names  the names of the entities on the map
 * @param labels the names as they appear on the map, broken into lines
 * @param plan   the layout
 * @param centre the entity in the middle
 * @param total  how many entities the dossier has
 */
public record MapContent(Graph shown, Graph whole, Map<Ref, Text> names, Map<Ref, Lines> labels, Plan plan, Ref centre,
                         int total) {

    /** In em: the size of words on the map, and the measures of the card around them. */
    static final double WORDS = 0.87;
    static final double LINE = 1.47;
    static final double PADDING = 0.42;
    static final double SIGN = 1;
    private static final double ROOM = 9.6;
    private static final int MOST_LINES = 3;

    public static MapContent of(DossierStore store, Optional<Ref> wanted, Language language) throws Problem {
        Neighbourhood around = Neighbourhood.of(store, wanted);
        return of(around.shown(), around.whole(), store.findNames(around.shown().entities()), around.centre(),
                around.total(), language);
    }

    /** Those of some entities whose names have not been read yet. */
    public Set<Ref> unnamed(Set<Ref> entities) {
        return entities.stream().filter(entity -> !names.containsKey(entity)).collect(Collectors.toSet());
    }

    /** The names of what is on the map, and more names. */
    public Map<Ref, Text> namesWith(Map<Ref, Text> more) {
        Map<Ref, Text> all = new HashMap<>(names);
        all.putAll(more);
        return all;
    }

    static MapContent of(Graph shown, Graph whole, Map<Ref, Text> names, Ref centre, int total, Language language) {
        Map<Ref, Lines> labels = new LinkedHashMap<>();
        Map<Ref, LayeredLayout.Size> sizes = new HashMap<>();
        names.forEach((entity, name) -> {
            Lines lines = Lines.of(name.in(language).words(), ROOM, MOST_LINES);
            labels.put(entity, lines);
            sizes.put(entity, new LayeredLayout.Size(lines.width() * WORDS + SIGN + 3 * PADDING,
                    lines.lines().size() * LINE * WORDS + PADDING));
        });
        return new MapContent(shown, whole, names, labels, LayeredLayout.of(shown, sizes), centre, total);
    }
}
