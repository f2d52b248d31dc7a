package ma.mithaq.store;

import java.util.List;

/**
 * What in a dossier most probably is not meant.
 *
 * @param first a hundred at most
 * @param more  how many there are beside these
 */
public record Warnings(List<Warning> first, int more) {

    public Warnings {
        first = List.copyOf(first);
    }
}
