package ma.mithaq.export.sheets;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import ma.mithaq.model.Kind;
import ma.mithaq.text.Messages;

/**
 * A sheet of a workbook, or a file of tables.
 *
 * @param name  in the language of some messages; at most 31 characters, the limit for a sheet's name
 * @param kinds of what it has rows; with none of them in a dossier it is left out. Empty where it is always there.
 */
record Sheet(Function<Messages, String> name, Set<Kind> kinds, Table.Reader table) {

    Sheet {
        kinds = Set.copyOf(kinds);
    }

    static Sheet of(Function<Messages, String> name, Table.Reader table, Kind... kinds) {
        return new Sheet(name, Set.of(kinds), () -> table.read().told());
    }

    /** The same, named by a message. */
    static Sheet of(String nameKey, Table.Reader table, Kind... kinds) {
        return of(messages -> messages.get(nameKey), table, kinds);
    }

    /** @param counts how many there are of each kind */
    boolean hasRows(Map<Kind, Integer> counts) {
        return kinds.isEmpty() || kinds.stream().anyMatch(kind -> counts.getOrDefault(kind, 0) > 0);
    }
}
