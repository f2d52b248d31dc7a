package ma.mithaq.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Figures;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Source;

/** Reads {@code cite}: one paragraph of a source, or words in it, several, or a mapping from fields to those. */
final class CitationReader {

    private static final Pattern PARAGRAPH = Pattern.compile("([a-z0-9][a-z0-9-]{0,63}):(\\d{1,6})");

    private final SourceContext reading;
    private final String file;
    private final Ref fact;
    private final Set<Citation> distinct = new HashSet<>();

    private CitationReader(SourceContext reading, String file, Ref fact) {
        this.reading = reading;
        this.file = file;
        this.fact = fact;
    }

    /** Reads the citation that a fact must have, and reports every key of the entry that nobody asked for. */
    static void finish(SourceContext reading, YamlMapping entry, Ref fact, List<String> stated,
                       List<String> sortings) {
        read(reading, entry, fact, stated, sortings);
        entry.done();
    }

    /**
     * Reads the citation that a fact must have.
     *
     * @param stated   the fields of which each, where the entry has it, must be covered by a citation by fields
     * @param sortings the fields that say how we sort the entity; they may be covered
     */
    static void read(SourceContext reading, YamlMapping entry, Ref fact, List<String> stated, List<String> sortings) {
        CitationReader citing = new CitationReader(reading, entry.place().file(), fact);
        Optional<YamlNode> cite = entry.find("cite");
        if (cite.isEmpty()) {
            if (entry.isMapping()) {
                reading.faults().add(entry.place(), FaultReason.NO_CITATION, fact.toString());
            }
        } else if (cite.get() instanceof YamlNode.Mapping mapping && !names(mapping, "at")) {
            citing.readByField(entry, mapping, stated, sortings);
        } else {
            citing.readParagraphs("", cite.get());
        }
        // What contradicts a fact is not contradicted in turn.
        if (fact.kind() != Kind.CONTRADICTION) {
            entry.optionalEntries("contradicts").forEach(said -> citing.readContradiction(said, stated, sortings));
        }
    }

    private void readContradiction(YamlMapping entry, List<String> stated, List<String> sortings) {
        String id = entry.id(Kind.CONTRADICTION);
        Optional<String> field = entry.optionalWord("field");
        if (field.isPresent() && !stated.contains(field.get()) && !sortings.contains(field.get())) {
            reading.faults().add(entry.placeOf("field"), FaultReason.BAD_WORD, field.get(), String.join(", ", stated));
        }
        Contradiction contradiction =
                new Contradiction(id, fact, field.orElse(""), entry.text("says", Limits.PROSE));
        reading.contradictions().add(contradiction);
        finish(reading, entry, contradiction.ref(), List.of("says"), List.of());
    }

    /** Reads one {@code SOURCE:PARAGRAPH}; empty where it is not one, which has then been told. */
    static Optional<Source.Via> readOne(SourceContext reading, String file, YamlNode node) {
        Optional<String> word = reading.words(file, node, Limits.NAME);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = PARAGRAPH.matcher(word.get());
        if (!matcher.matches()) {
            reading.faults().add(reading.place(file, node), FaultReason.BAD_CITATION, word.get());
            return Optional.empty();
        }
        return Optional.of(new Source.Via(matcher.group(1), Figures.parseInt(matcher.group(2))));
    }

    private void readByField(YamlMapping entry, YamlNode.Mapping mapping, List<String> stated, List<String> sortings) {
        YamlMapping fields = new YamlMapping(reading, file, mapping);
        for (String field : stated) {
            Optional<YamlNode> cite = fields.find(field);
            if (cite.isEmpty() && entry.has(field)) {
                reading.faults().add(fields.place(), FaultReason.FIELD_WITHOUT_CITATION, field, fact.toString());
            }
            cite.ifPresent(node -> readParagraphs(field, node));
        }
        for (String field : sortings) {
            fields.find(field).ifPresent(node -> readParagraphs(field, node));
        }
        fields.done();
    }

    private void readParagraphs(String field, YamlNode node) {
        if (!(node instanceof YamlNode.Sequence list)) {
            readParagraph(field, node);
        } else if (list.items().isEmpty()) {
            reading.faults().add(reading.place(file, node), FaultReason.NO_CITATION, fact.toString());
        } else {
            list.items().forEach(item -> readParagraph(field, item));
        }
    }

    private void readParagraph(String field, YamlNode node) {
        if (!(node instanceof YamlNode.Mapping)) {
            readOne(reading, file, node).ifPresent(at -> cite(field, at, Optional.empty(), node));
            return;
        }
        YamlMapping entry = new YamlMapping(reading, file, node);
        Optional<Source.Via> paragraph = entry.need("at").flatMap(at -> readOne(reading, file, at));
        PhraseReader phrases = new PhraseReader(reading);
        Optional<PhraseReader.Phrase> phrase = phrases.readBeside(entry);
        entry.done();
        if (paragraph.isEmpty() || phrase.isEmpty()) {
            paragraph.ifPresent(at -> cite(field, at, Optional.empty(), node));
            return;
        }
        Source.Via at = paragraph.get();
        List<String> carried = reading.sourceTexts().getOrDefault(at.source(), List.of());
        if (at.paragraph() < 1 || at.paragraph() > carried.size()) {
            reading.faults().add(entry.placeOf("phrase"), FaultReason.PHRASE_WITHOUT_SOURCE_TEXT, at.source());
            return;
        }
        PhraseSearch search = new PhraseSearch(carried.get(at.paragraph() - 1));
        phrases.locate(phrase.get(), search, reading.language(), entry.placeOf("phrase")).ifPresent(found ->
                cite(field, at, Optional.of(new Citation.Stretch(found.from(), found.to())), node));
    }

    private void cite(String field, Source.Via at, Optional<Citation.Stretch> words, YamlNode node) {
        // One citation of a paragraph for one field, whatever words it names.
        if (distinct.add(new Citation(fact, field, at.source(), at.paragraph()))) {
            reading.links().cite(new Citation(fact, field, at.source(), at.paragraph(), words),
                    reading.place(file, node));
        } else {
            reading.faults().add(reading.place(file, node), FaultReason.DUPLICATE_CITATION,
                    at.source() + ":" + at.paragraph());
        }
    }

    private static boolean names(YamlNode.Mapping mapping, String key) {
        List<YamlNode> nodes = mapping.keysAndValues();
        return IntStream.iterate(0, index -> index < nodes.size(), index -> index + 2).mapToObj(nodes::get)
                .anyMatch(node -> node instanceof YamlNode.Scalar scalar && scalar.words().equals(key));
    }
}
