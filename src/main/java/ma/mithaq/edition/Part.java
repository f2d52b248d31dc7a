package ma.mithaq.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Language;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.Paragraph.Span;
import ma.mithaq.source.Cited;
import ma.mithaq.source.Entry;
import ma.mithaq.source.Field;
import ma.mithaq.source.FieldValue;
import ma.mithaq.source.FieldValue.Choice;
import ma.mithaq.source.FieldValue.Items;
import ma.mithaq.source.FieldValue.Named;
import ma.mithaq.source.FieldValue.Word;
import ma.mithaq.source.Phrase;

/**
 * The smallest thing of an entry that can differ by itself.
 *
 * @param field the key of the source
 * @param of    which part of the field, as {@link Change#part} has it
 */
record Part(String field, String of) {

    /** What an entry rests on. */
    static final String CITE = "cite";
    /** What an entry is written under. */
    static final String UNDER = "under";

    /**
     * All parts of an entry, in their order.
     *
     * @param texts the paragraphs that sources carry, by the source's identifier
     */
    static Map<Part, FieldValue> of(Entry entry, Map<String, List<String>> texts) {
        Map<Part, FieldValue> parts = of(entry.fields());
        entry.parent().ifPresent(parent -> parts.put(new Part(UNDER, ""), new Named(parent)));
        Map<String, List<String>> cited = new LinkedHashMap<>();
        for (Citation citation : entry.citations()) {
            cited.computeIfAbsent(citation.field(), field -> new ArrayList<>(1))
                    .add(Cited.of(citation, texts).toString());
        }
        cited.forEach((field, paragraphs) -> parts.put(new Part(CITE, field), new Items(paragraphs)));
        return parts;
    }

    static Map<Part, FieldValue> of(List<Field> fields) {
        Map<Part, FieldValue> parts = new LinkedHashMap<>();
        fields.forEach(field -> put(parts, field.key(), field.value()));
        return parts;
    }

    private static void put(Map<Part, FieldValue> parts, String key, FieldValue value) {
        switch (value) {
            case FieldValue.Worded worded -> {
                for (Language language : Language.values()) {
                    Optional.ofNullable(worded.text().wordings().get(language))
                            .ifPresent(words -> parts.put(new Part(key, language.code()), new Word(words)));
                }
            }
            case FieldValue.Paragraphs paragraphs -> {
                int number = 1;
                for (String text : paragraphs.texts()) {
                    parts.put(new Part(key, Integer.toString(number++)), new Word(text));
                }
            }
            case FieldValue.OtherNames names -> {
                Map<String, List<String>> byKind = new LinkedHashMap<>();
                for (OtherName name : names.names()) {
                    byKind.computeIfAbsent(new Choice(name.kind()).code(), kind -> new ArrayList<>()).add(name.name());
                }
                byKind.forEach((kind, all) -> parts.put(new Part(key, kind), new Items(all)));
            }
            case FieldValue.Phrases phrases -> {
                Map<String, List<String>> byTarget = new LinkedHashMap<>();
                for (Span span : phrases.spans()) {
                    byTarget.computeIfAbsent(span.target() + " " + span.language().code(), target -> new ArrayList<>(1))
                            .add(Phrase.of(Lookup.in(phrases.text().wordings(), span.language()), span.start(),
                                    span.end()).toString());
                }
                byTarget.forEach((target, all) -> parts.put(new Part(key, target), new Items(all)));
            }
            // Its name in a source tells nothing: what counts is the picture.
            case FieldValue.Image image -> parts.put(new Part(key, ""), new Word(image.digest()));
            default -> parts.put(new Part(key, ""), value);
        }
    }
}
