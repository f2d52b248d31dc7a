package ma.mithaq.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.Paragraph.Span;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Text;

/** Writes entries as the YAML files of a dossier's source. The same entries give the same text. */
public final class SourceText {

    /** Of the source, as {@code docs/dossier-format.md} describes it. */
    public static final String FORMAT = "2";

    /** Where the lists of a source that belong to something are in it, by its kind. */
    private static final Map<Kind, List<Under>> LISTS = Map.of(
            Kind.AGREEMENT, List.of(new Under("parties", Kind.PARTY), new Under("framings", Kind.FRAMING),
                    new Under("values", Kind.VALUE_SET), new Under("witnesses", Kind.SIGNATURE),
                    new Under("related", Kind.RELATED_AGREEMENT)),
            Kind.PARTY, List.of(new Under("signatures", Kind.SIGNATURE)),
            Kind.VALUE_SET, List.of(new Under("values", Kind.VALUE)),
            Kind.PERSON, List.of(new Under("positions", Kind.POSITION), new Under("statements", Kind.STATEMENT)),
            Kind.EVENT, List.of(new Under("attendance", Kind.ATTENDANCE), new Under("groups", Kind.ATTENDING_GROUP)),
            Kind.PILLAR, List.of(new Under("measures", Kind.MEASURE)));

    private final DossierEntries dossier;
    private final Map<String, List<String>> texts;
    private final Map<Ref, Map<Kind, List<Entry>>> children = new HashMap<>();

    private SourceText(DossierEntries dossier) {
        this.dossier = dossier;
        this.texts = dossier.sourceTexts();
        for (Entry entry : dossier.entries()) {
            entry.parent().ifPresent(parent -> children.computeIfAbsent(parent, ref -> new EnumMap<>(Kind.class))
                    .computeIfAbsent(entry.ref().kind(), kind -> new ArrayList<>()).add(entry));
        }
    }

    /** The files by their names, in their order; those that may be missing only where they hold something. */
    public static SequencedMap<String, String> of(DossierEntries dossier) {
        return new SourceText(dossier).files();
    }

    private SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        StringBuilder out = new StringBuilder();
        YamlBlock own = YamlBlock.file(out);
        own.word("format", FORMAT);
        dossier.own().forEach(field -> write(own, field));
        files.put("dossier.yaml", out.toString());
        files.put("sources.yaml", list("sources", Kind.SOURCE));
        files.put("agreement.yaml", agreement());
        files.put("organisations.yaml", list("organisations", Kind.ORGANISATION));
        files.put("people.yaml", list("people", Kind.PERSON));
        files.put("events.yaml", list("events", Kind.EVENT));
        files.put("pillars.yaml", list("pillars", Kind.PILLAR));
        String terms = terms();
        if (!terms.isEmpty()) {
            files.put("terms.yaml", terms);
        }
        if (!dossier.of(Kind.PICTURE).isEmpty()) {
            files.put("pictures.yaml", list("pictures", Kind.PICTURE));
        }
        files.put("brief.yaml", list("brief", Kind.PARAGRAPH));
        return files;
    }

    private String agreement() {
        StringBuilder out = new StringBuilder();
        YamlBlock file = YamlBlock.file(out);
        dossier.of(Kind.AGREEMENT).forEach(agreement -> write(file.block("agreement"), agreement));
        return out.toString();
    }

    private String terms() {
        StringBuilder out = new StringBuilder();
        Map<String, Kind> lists = new LinkedHashMap<>();
        lists.put("provisions", Kind.PROVISION);
        lists.put("terms", Kind.TERM);
        lists.put("obligations", Kind.OBLIGATION);
        lists.put("amounts", Kind.AMOUNT);
        lists.forEach((key, kind) -> {
            if (!dossier.of(kind).isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n").append(list(key, kind));
            }
        });
        return out.toString();
    }

    private String list(String key, Kind kind) {
        StringBuilder out = new StringBuilder();
        YamlBlock file = YamlBlock.file(out);
        List<Entry> entries = dossier.of(kind);
        if (entries.isEmpty()) {
            file.nothing(key);
            return out.toString();
        }
        YamlBlock list = file.block(key);
        boolean first = true;
        for (Entry entry : entries) {
            if (!first) {
                list.space();
            }
            first = false;
            write(list.item(), entry);
        }
        return out.toString();
    }

    private void write(YamlBlock block, Entry entry) {
        block.word("id", entry.ref().id());
        entry.fields().forEach(field -> write(block, field));
        writeCitations(block, entry.citations());
        write(block, "contradicts", childrenOf(entry, Kind.CONTRADICTION));
        for (Under list : LISTS.getOrDefault(entry.ref().kind(), List.of())) {
            List<Entry> listed = childrenOf(entry, list.kind);
            if (listed.isEmpty() && list.kind == Kind.VALUE) {
                // A set of values has its list, even of none.
                block.nothing(list.key);
            }
            write(block, list.key, listed);
        }
    }

    private List<Entry> childrenOf(Entry entry, Kind kind) {
        return children.getOrDefault(entry.ref(), Map.of()).getOrDefault(kind, List.of());
    }

    private void write(YamlBlock block, String key, List<Entry> entries) {
        if (!entries.isEmpty()) {
            YamlBlock list = block.block(key);
            entries.forEach(entry -> write(list.item(), entry));
        }
    }

    private void writeCitations(YamlBlock block, List<Citation> citations) {
        Map<String, List<Cited>> byField = new LinkedHashMap<>();
        for (Citation citation : citations) {
            byField.computeIfAbsent(citation.field(), field -> new ArrayList<>(1)).add(Cited.of(citation, texts));
        }
        if (byField.isEmpty()) {
            return;
        }
        List<Cited> whole = byField.getOrDefault("", List.of());
        if (!whole.isEmpty()) {
            writeCited(block, "cite", whole);
        } else {
            YamlBlock fields = block.block("cite");
            byField.forEach((field, cited) -> writeCited(fields, field, cited));
        }
    }

    private static void writeCited(YamlBlock block, String key, List<Cited> cited) {
        if (cited.size() == 1) {
            block.cited(key, cited.getFirst());
        } else if (cited.stream().allMatch(each -> each.phrase().isEmpty())) {
            block.items(key, cited.stream().map(Cited::at).toList());
        } else {
            YamlBlock list = block.block(key);
            cited.forEach(list::cited);
        }
    }

    private static void write(YamlBlock block, Field field) {
        String key = field.key();
        switch (field.value()) {
            case FieldValue.Worded worded -> writeText(block, key, worded.text());
            case FieldValue.Word word -> block.words(key, word.written());
            case FieldValue.Figure figure -> block.word(key, figure.written());
            case FieldValue.Choice choice -> block.word(key, choice.code());
            case FieldValue.Dated dated -> block.word(key, dated.date().toString());
            case FieldValue.Named named -> block.word(key, named.ref().id());
            case FieldValue.AnyNamed named -> block.word(key, named.ref().toString());
            case FieldValue.NamedList list -> block.items(key, list.refs().stream().map(Ref::id).toList());
            case FieldValue.Items items -> block.items(key, items.items());
            case FieldValue.Image image -> block.word(key, image.file());
            case FieldValue.Paragraphs paragraphs -> {
                YamlBlock list = block.block(key);
                paragraphs.texts().forEach(list::item);
            }
            case FieldValue.OtherNames names -> {
                YamlBlock kinds = block.block(key);
                Map<String, List<String>> byKind = new LinkedHashMap<>();
                for (OtherName name : names.names()) {
                    byKind.computeIfAbsent(new FieldValue.Choice(name.kind()).code(), kind -> new ArrayList<>())
                            .add(name.name());
                }
                byKind.forEach(kinds::items);
            }
            case FieldValue.Phrases phrases -> writePhrases(block, key, phrases);
        }
    }

    private static void writeText(YamlBlock block, String key, Text text) {
        if (text.wordings().size() == 1) {
            block.words(key, text.originalWords());
            return;
        }
        YamlBlock wordings = block.block(key);
        for (Language language : Language.values()) {
            String words = text.wordings().get(language);
            if (words != null) {
                wordings.words(language.code(), words);
            }
        }
    }

    /** A file does not say which phrase translates which: those of one target are matched in their order. */
    private static void writePhrases(YamlBlock block, String key, FieldValue.Phrases phrases) {
        Map<Ref, Map<Language, List<Span>>> byTarget = new LinkedHashMap<>();
        for (Span span : phrases.spans()) {
            byTarget.computeIfAbsent(span.target(), target -> new EnumMap<>(Language.class))
                    .computeIfAbsent(span.language(), language -> new ArrayList<>(1)).add(span);
        }
        List<Map<Language, Span>> together = new ArrayList<>();
        for (Map<Language, List<Span>> spans : byTarget.values()) {
            int most = spans.values().stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < most; i++) {
                Map<Language, Span> each = new EnumMap<>(Language.class);
                for (Map.Entry<Language, List<Span>> inLanguage : spans.entrySet()) {
                    if (i < inLanguage.getValue().size()) {
                        each.put(inLanguage.getKey(), inLanguage.getValue().get(i));
                    }
                }
                together.add(each);
            }
        }
        Language original = phrases.text().original();
        together.sort(Comparator.comparingInt(spans -> spans.containsKey(original) ? spans.get(original).start()
                : Integer.MAX_VALUE));
        YamlBlock list = block.block(key);
        for (Map<Language, Span> spans : together) {
            YamlBlock item = list.item();
            item.word(key.equals("mentions") ? "of" : "fact", spans.values().iterator().next().target().toString());
            spans.forEach((language, span) -> item.phrase(language.code(), Phrase.of(
                    Lookup.in(phrases.text().wordings(), language), span.start(), span.end())));
        }
    }

    /** @param key under which the entries of a kind are written that belong to another */
    private record Under(String key, Kind kind) {
    }
}
