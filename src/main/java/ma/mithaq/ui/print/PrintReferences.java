package ma.mithaq.ui.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;

/**
 * The references in brackets after each fact, since a mark on paper cannot be pressed: the number of a source and of
 * its paragraph. It remembers which sources were named, because those are listed at the end.
 */
final class PrintReferences {

    private final Map<Ref, List<Citation>> citations = new HashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final SortedSet<Integer> named = new TreeSet<>();
    private final Messages messages;

    private PrintReferences(Messages messages) {
        this.messages = messages;
    }

    /** The references of a dossier. */
    static PrintReferences of(DossierStore store, Messages messages) throws Problem {
        PrintReferences references = new PrintReferences(messages);
        for (SourceEntry entry : store.listSources()) {
            references.numbers.put(entry.source().id(), references.numbers.size() + 1);
        }
        for (FactEntry fact : store.listFacts()) {
            references.citations.put(fact.fact(), fact.citations());
        }
        return references;
    }

    /** The reference for a fact as a whole; empty where it rests on nothing. */
    String to(Ref fact) {
        return to(fact, "");
    }

    /** The reference for one of its fields. */
    String to(Ref fact, String field) {
        Map<Integer, SortedSet<Integer>> paragraphs = new LinkedHashMap<>();
        for (Citation citation : citations.getOrDefault(fact, List.of())) {
            if (field.isEmpty() || citation.field().isEmpty() || citation.field().equals(field)) {
                paragraphs.computeIfAbsent(numbers.get(citation.source()), number -> new TreeSet<>())
                        .add(citation.paragraph());
            }
        }
        if (paragraphs.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        paragraphs.forEach((source, numbersOfParagraphs) -> {
            named.add(source);
            parts.add(messages.get("ui.print.reference.part", source,
                    messages.list(Separator.COMMA, List.copyOf(numbersOfParagraphs))));
        });
        return "[" + messages.list(Separator.SEMICOLON, parts) + "]";
    }

    /** The number by which a source is referred to. */
    int number(String source) {
        return Lookup.in(numbers, source);
    }

    /** Whether any reference so far was to this source. */
    boolean isNamed(String source) {
        return named.contains(number(source));
    }
}
