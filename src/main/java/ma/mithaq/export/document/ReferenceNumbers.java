package ma.mithaq.export.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Source;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.text.Messages;
import ma.mithaq.text.SourceWords;

/**
 * The numbers of the references. They follow the sources and their paragraphs, so that a greater number comes later in
 * the source.
 */
final class ReferenceNumbers {

    private final DossierWords words;
    private final List<SourceEntry> sources;
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final Map<String, List<Reference>> bySource = new HashMap<>();
    private final List<Reference> all = new ArrayList<>();

    private ReferenceNumbers(DossierWords words, List<SourceEntry> sources) {
        this.words = words;
        this.sources = sources;
    }

    static ReferenceNumbers of(DossierStore store, DossierWords words) throws Problem {
        ReferenceNumbers references = new ReferenceNumbers(words, store.listSources());
        for (SourceEntry entry : references.sources) {
            for (int paragraph : new TreeSet<>(entry.factsByParagraph().keySet())) {
                references.add(entry, paragraph, words.messages());
            }
        }
        return references;
    }

    /** The references of some facts, together. */
    SortedSet<Integer> under(Ref... facts) {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (Ref fact : facts) {
            for (Citation citation : words.citations(fact)) {
                numbers.add(this.numbers.get(new Place(citation.source(), citation.paragraph())));
            }
        }
        return numbers;
    }

    /** The references of some fields of a fact, and of the fact as a whole. */
    SortedSet<Integer> underFields(Ref fact, String... fields) {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (Citation citation : words.citations(fact)) {
            if (citation.field().isEmpty() || List.of(fields).contains(citation.field())) {
                numbers.add(Lookup.in(this.numbers, new Place(citation.source(), citation.paragraph())));
            }
        }
        return numbers;
    }

    /** The paragraphs of one source. */
    List<Reference> of(Source source) {
        return bySource.getOrDefault(source.id(), List.of());
    }

    List<Reference> all() {
        return all;
    }

    private void add(SourceEntry entry, int paragraph, Messages messages) {
        Source source = entry.source();
        Reference reference = new Reference(all.size() + 1, paragraph,
                Optional.ofNullable(entry.pages().get(paragraph)), SourceWords.line(source, messages));
        numbers.put(new Place(source.id(), paragraph), reference.number());
        bySource.computeIfAbsent(source.id(), id -> new ArrayList<>()).add(reference);
        all.add(reference);
    }

    /** A paragraph of a source. */
    private record Place(String source, int paragraph) {
    }
}
