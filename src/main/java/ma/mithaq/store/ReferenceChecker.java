package ma.mithaq.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Source;
import ma.mithaq.store.SourceFaults.Place;

/**
 * The references in a dossier's source. A reference may come before the entity it names, in any file: whether that
 * entity exists is checked once all files are read.
 */
final class ReferenceChecker {

    private final SourceFaults faults;
    private final Map<Kind, Map<String, Place>> declared = new EnumMap<>(Kind.class);
    private final List<Expected> expected = new ArrayList<>();
    private final List<Cited> cited = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();

    ReferenceChecker(SourceFaults faults) {
        this.faults = faults;
    }

    void declare(Ref ref, Place place) {
        Place first = declared.computeIfAbsent(ref.kind(), kind -> new HashMap<>()).putIfAbsent(ref.id(), place);
        if (first != null) {
            faults.add(place, FaultReason.DUPLICATE_ID, ref.id(), first.file(), first.line());
        }
    }

    void expect(Ref ref, Place place) {
        expected.add(new Expected(ref, place));
    }

    void cite(Citation citation, Place place) {
        cited.add(new Cited(citation, place));
    }

    /** Expects a source to have a paragraph with this number. */
    void expectParagraph(String source, int paragraph, Place place) {
        told.add(new Told(source, paragraph, place));
    }

    /** Expects a position to be that of a person. */
    void expectHolder(String position, String person, Place place) {
        held.add(new Held(position, person, place));
    }

    /** The citations, in the order in which they were read. */
    List<Citation> citations() {
        return cited.stream().map(Cited::citation).toList();
    }

    /**
     * Reports every reference to something that does not exist.
     *
     * @param holders who holds each position
     */
    void judge(List<Source> sources, Map<String, String> holders) {
        for (Expected expectation : expected) {
            if (!isDeclared(expectation.ref)) {
                faults.add(expectation.place, FaultReason.UNKNOWN_REFERENCE, expectation.ref.toString());
            }
        }
        Map<String, Integer> paragraphs = new HashMap<>();
        sources.forEach(source -> paragraphs.put(source.id(), source.paragraphs()));
        for (Cited citation : cited) {
            judgeParagraph(citation.citation.source(), citation.citation.paragraph(), paragraphs, citation.place);
        }
        told.forEach(via -> judgeParagraph(via.source, via.paragraph, paragraphs, via.place));
        for (Held position : held) {
            String holder = holders.get(position.position);
            if (holder != null && !holder.equals(position.person)
                    && isDeclared(new Ref(Kind.PERSON, position.person))) {
                faults.add(position.place, FaultReason.POSITION_OF_ANOTHER, position.position, holder, position.person);
            }
        }
    }

    private void judgeParagraph(String source, int paragraph, Map<String, Integer> paragraphs, Place place) {
        Integer count = paragraphs.get(source);
        if (count == null) {
            faults.add(place, FaultReason.UNKNOWN_REFERENCE, new Ref(Kind.SOURCE, source).toString());
        } else if (paragraph < 1 || paragraph > count) {
            faults.add(place, FaultReason.PARAGRAPH_OUT_OF_RANGE, source, paragraph, count);
        }
    }

    private boolean isDeclared(Ref ref) {
        return declared.getOrDefault(ref.kind(), Map.of()).containsKey(ref.id());
    }

    private record Expected(Ref ref, Place place) {
    }

    private record Cited(Citation citation, Place place) {
    }

    private record Told(String source, int paragraph, Place place) {
    }

    private record Held(String position, String person, Place place) {
    }
}
