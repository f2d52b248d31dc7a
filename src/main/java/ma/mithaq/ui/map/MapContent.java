package ma.mithaq.ui.map;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import ma.mithaq.graph.Graph;
import ma.mithaq.graph.LayeredLayout;
import ma.mithaq.graph.Plan;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Lines;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;

/**
 * The map of a dossier, laid out away from the window.
 *
 * @param shown  what is on the map
 * @param whole  all that is known of what the facts join; chains are sought here
 * @param names  what the things on the map are called
 * @param labels the names as they stand on the map, broken into lines
 * @param plan   where everything stands
 * @param centre the thing in the middle
 * @param total  how many things the dossier has
 */
public record MapContent(Graph shown, Graph whole, Map<Ref, Text> names, Map<Ref, Lines> labels, Plan plan, Ref centre,
                         int total) {

    /** How many things are on the map at most; of more, the nearest to its centre are. */
    static final int MOST_SHOWN = 500;

    /** Of a larger dossier, only the surroundings of the centre are read. */
    private static final int MOST_READ = 20_000;
    private static final int MOST_AROUND = 2_000;

    /** The size of words on the map, and the shape of a thing around them, in em. */
    static final double WORDS = 0.87;
    static final double LINE = 1.47;
    static final double PADDING = 0.42;
    static final double SIGN = 1;
    private static final double ROOM = 9.6;
    private static final int MOST_LINES = 3;

    public static MapContent of(DossierStore store, Optional<Ref> wanted, Language language) throws Problem {
        Ref centre = wanted.isPresent() ? wanted.get() : store.findAgreement().ref();
        Map<Kind, Integer> counts = store.countByKind();
        int total = List.of(Kind.AGREEMENT, Kind.PILLAR, Kind.ORGANISATION, Kind.EVENT, Kind.PERSON).stream()
                .mapToInt(kind -> counts.getOrDefault(kind, 0)).sum();
        Graph whole = total <= MOST_READ ? Graph.of(store.listThings(), store.listRelations()) : around(store, centre);
        Graph shown = whole.around(centre, MOST_SHOWN);
        return of(shown, whole, store.findNames(shown.things()), centre, total, language);
    }

    static MapContent of(Graph shown, Graph whole, Map<Ref, Text> names, Ref centre, int total, Language language) {
        Map<Ref, Lines> labels = new LinkedHashMap<>();
        Map<Ref, LayeredLayout.Size> sizes = new HashMap<>();
        names.forEach((thing, name) -> {
            Lines lines = Lines.of(Messages.set(name.in(language)), ROOM, MOST_LINES);
            labels.put(thing, lines);
            sizes.put(thing, new LayeredLayout.Size(lines.width() * WORDS + SIGN + 3 * PADDING,
                    lines.lines().size() * LINE * WORDS + PADDING));
        });
        return new MapContent(shown, whole, names, labels, LayeredLayout.of(shown, sizes), centre, total);
    }

    /** Reads on from the centre until there is enough. */
    private static Graph around(DossierStore store, Ref centre) throws Problem {
        Set<Ref> things = new LinkedHashSet<>(List.of(centre));
        Set<Relation> relations = new LinkedHashSet<>();
        Queue<Ref> next = new ArrayDeque<>(things);
        while (!next.isEmpty() && things.size() < MOST_AROUND) {
            Ref here = next.remove();
            Collection<Relation> found = store.listRelationsOf(here, MOST_SHOWN);
            relations.addAll(found);
            found.stream().map(relation -> relation.across(here)).filter(things::add).forEach(next::add);
        }
        return Graph.of(things, relations);
    }
}
