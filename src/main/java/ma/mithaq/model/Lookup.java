package ma.mithaq.model;

import java.util.Map;
import java.util.NoSuchElementException;

/** Looks up what is known to be there; {@link Map#get} would go on with {@code null} where that is a mistake. */
public final class Lookup {

    private Lookup() {
    }

    /** @throws NoSuchElementException where the map has no such key */
    public static <K, V> V in(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new NoSuchElementException(String.valueOf(key));
        }
        return value;
    }
}
