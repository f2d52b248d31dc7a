package ma.mithaq.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Ref;

/**
 * Everything that a dossier says, entry by entry.
 *
 * @param language the dossier's own
 * @param own      what it says of itself
 * @param entries  the rest: kind by kind and, within a kind, in the order of the source; what is written under
 *                 something else comes in the order of that
 */
public record DossierEntries(Language language, List<Field> own, List<Entry> entries) {

    public DossierEntries {
        own = List.copyOf(own);
        entries = List.copyOf(entries);
    }

    /** The entries by what they are of, in their order. */
    public Map<Ref, Entry> byRef() {
        Map<Ref, Entry> byRef = new LinkedHashMap<>();
        entries.forEach(entry -> byRef.put(entry.ref(), entry));
        return byRef;
    }

    /** The paragraphs that sources carry, by the source's identifier. */
    public Map<String, List<String>> sourceTexts() {
        Map<String, List<String>> texts = new HashMap<>();
        for (Entry source : of(Kind.SOURCE)) {
            source.find("text").filter(FieldValue.Paragraphs.class::isInstance)
                    .ifPresent(text -> texts.put(source.ref().id(), ((FieldValue.Paragraphs) text).texts()));
        }
        return texts;
    }

    /** The entries of a kind, in their order. */
    public List<Entry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.ref().kind() == kind).toList();
    }
}
