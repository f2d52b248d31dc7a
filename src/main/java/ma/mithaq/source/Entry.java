package ma.mithaq.source;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Ref;

/**
 * One thing that a dossier says, as its source has it.
 *
 * @param parent    what it is written under; empty for what stands by itself
 * @param fields    what it says, in the order of the source, without its identifier
 * @param citations what it rests on, in the order of the source
 */
public record Entry(Ref ref, Optional<Ref> parent, List<Field> fields, List<Citation> citations) {

    public Entry {
        fields = List.copyOf(fields);
        citations = List.copyOf(citations);
    }

    /** What a field holds, where the entry has it. */
    public Optional<FieldValue> find(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).map(Field::value).findFirst();
    }
}
