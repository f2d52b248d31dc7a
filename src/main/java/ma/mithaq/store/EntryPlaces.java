package ma.mithaq.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.mithaq.store.SourceFaults.Place;

/** Where in a source those entries stand of which a warning may tell. */
final class EntryPlaces {

    /** The fields of which a warning may tell; any other is told with the place of its entry. */
    private static final List<String> FIELDS = List.of("edition", "date", "start", "end", "due");

    private final Map<String, Map<String, Place>> places = new HashMap<>();

    /** Keeps the places of one entry, where none of its name is known. */
    void keep(String fact, YamlMapping entry) {
        Map<String, Place> own = new HashMap<>();
        own.put("", entry.place());
        FIELDS.stream().filter(entry::has).forEach(field -> own.put(field, entry.placeOf(field)));
        places.putIfAbsent(fact, own);
    }

    /** {@code file:line}. */
    String nameOf(EntryField entry) {
        Place place = placeOf(entry);
        return place.file() + ":" + place.line();
    }

    /** By file, in the order of these names, then by line. */
    Comparator<EntryField> order(List<String> files) {
        return Comparator.comparing(this::placeOf,
                Comparator.comparingInt((Place place) -> files.indexOf(place.file())).thenComparingInt(Place::line));
    }

    private Place placeOf(EntryField entry) {
        Map<String, Place> own = places.getOrDefault(entry.fact(), Map.of());
        Place place = own.get(entry.field());
        if (place == null) {
            place = own.get("");
        }
        if (place == null) {
            throw new IllegalStateException("nothing of the source: " + entry);
        }
        return place;
    }
}
