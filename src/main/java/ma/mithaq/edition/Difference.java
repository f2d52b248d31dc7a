package ma.mithaq.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.edition.Change.Manner;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Ref;
import ma.mithaq.source.DossierEntries;
import ma.mithaq.source.Entry;
import ma.mithaq.source.FieldValue;

/**
 * What differs between two editions. Things are matched by their kinds and identifiers, which stay the same from
 * edition to edition.
 *
 * @param changes what the dossier says of itself first, then kind by kind, in the order of the newer edition; what was
 *                taken out stands where it stood
 */
public record Difference(List<Change> changes) {

    public Difference {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Compares two editions. */
    public static Difference between(DossierEntries before, DossierEntries after) {
        return new Difference(new Comparing(before, after).changes());
    }

    private static final class Comparing {

        private final DossierEntries before;
        private final DossierEntries after;
        private final Map<Ref, Entry> old;
        private final Map<Ref, Entry> young;
        private final Map<String, List<String>> oldTexts;
        private final Map<String, List<String>> youngTexts;
        private final List<Change> changes = new ArrayList<>();

        Comparing(DossierEntries before, DossierEntries after) {
            this.before = before;
            this.after = after;
            this.old = before.byRef();
            this.young = after.byRef();
            this.oldTexts = before.sourceTexts();
            this.youngTexts = after.sourceTexts();
        }

        List<Change> changes() {
            compare(Optional.empty(), Part.of(before.own()), Part.of(after.own()));
            Map<Ref, Change> moved = moved();
            for (Kind kind : Kind.values()) {
                for (Ref ref : together(before.of(kind), after.of(kind))) {
                    if (!old.containsKey(ref)) {
                        changes.add(Change.whole(Manner.ADDED, ref));
                    } else if (!young.containsKey(ref)) {
                        changes.add(Change.whole(Manner.REMOVED, ref));
                    } else {
                        compare(Optional.of(ref), Part.of(Lookup.in(old, ref), oldTexts),
                                Part.of(Lookup.in(young, ref), youngTexts));
                        Optional.ofNullable(moved.get(ref)).ifPresent(changes::add);
                    }
                }
            }
            return changes;
        }

        private void compare(Optional<Ref> of, Map<Part, FieldValue> was, Map<Part, FieldValue> is) {
            Set<Part> parts = new LinkedHashSet<>(is.keySet());
            parts.addAll(was.keySet());
            for (Part part : parts) {
                Optional<FieldValue> one = Optional.ofNullable(was.get(part));
                Optional<FieldValue> other = Optional.ofNullable(is.get(part));
                if (!one.equals(other)) {
                    Manner manner = part.field().equals(Part.CITE) ? Manner.SOURCED : Manner.CHANGED;
                    changes.add(new Change(manner, of, part.field(), part.of(), one, other));
                }
            }
        }

        /** The things of a kind in either edition, in the newer one's order; others after their old neighbour. */
        private List<Ref> together(List<Entry> was, List<Entry> is) {
            Map<Optional<Ref>, List<Ref>> removedAfter = new HashMap<>();
            Optional<Ref> neighbour = Optional.empty();
            for (Entry entry : was) {
                if (young.containsKey(entry.ref())) {
                    neighbour = Optional.of(entry.ref());
                } else {
                    removedAfter.computeIfAbsent(neighbour, ref -> new ArrayList<>()).add(entry.ref());
                }
            }
            List<Ref> together = new ArrayList<>(removedAfter.getOrDefault(Optional.<Ref>empty(), List.of()));
            for (Entry entry : is) {
                together.add(entry.ref());
                together.addAll(removedAfter.getOrDefault(Optional.of(entry.ref()), List.of()));
            }
            return together;
        }

        /** What stands in another place among those of its like that both editions have. */
        private Map<Ref, Change> moved() {
            Map<Siblings, List<Ref>> was = siblings(before);
            Map<Ref, Change> moved = new HashMap<>();
            siblings(after).forEach((which, now) -> {
                List<Ref> then = was.getOrDefault(which, List.of());
                Map<Ref, Integer> thenAt = places(then);
                Map<Ref, Integer> nowAt = places(now);
                List<Ref> both = now.stream().filter(thenAt::containsKey).toList();
                Set<Ref> kept = new HashSet<>(Sequence.longestRising(both, ref -> Lookup.in(thenAt, ref)));
                both.stream().filter(ref -> !kept.contains(ref)).forEach(ref -> moved.put(ref,
                        new Change(Manner.MOVED, Optional.of(ref), "", "", place(thenAt, ref), place(nowAt, ref))));
            });
            return moved;
        }

        private static Optional<FieldValue> place(Map<Ref, Integer> places, Ref ref) {
            return Optional.of(new FieldValue.Figure(Integer.toString(Lookup.in(places, ref) + 1)));
        }

        private static Map<Ref, Integer> places(List<Ref> refs) {
            Map<Ref, Integer> places = new HashMap<>();
            refs.forEach(ref -> places.put(ref, places.size()));
            return places;
        }

        private static Map<Siblings, List<Ref>> siblings(DossierEntries dossier) {
            Map<Siblings, List<Ref>> siblings = new LinkedHashMap<>();
            for (Entry entry : dossier.entries()) {
                siblings.computeIfAbsent(new Siblings(entry.ref().kind(), entry.parent()), which -> new ArrayList<>())
                        .add(entry.ref());
            }
            return siblings;
        }
    }

    /** Which list of a source things are in. */
    private record Siblings(Kind kind, Optional<Ref> parent) {
    }
}
