package ma.mithaq.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Paragraph.Span;
import ma.mithaq.model.Paragraph.SpanRole;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Text;
import ma.mithaq.store.SourceFaults.Place;

/** Reads {@code brief.yaml}: paragraphs, and the phrases in them that mention or state something. */
final class BriefReader {

    /** The kinds of entity that a name in the brief can link to. */
    private static final Set<Kind> MENTIONED =
            Set.of(Kind.PERSON, Kind.ORGANISATION, Kind.EVENT, Kind.PILLAR, Kind.AGREEMENT);

    private final SourceContext reading;
    private final PhraseReader phrases;
    private final DossierSource source;
    /** In the paragraph that is read. */
    private final Map<Language, PhraseSearch> searches = new EnumMap<>(Language.class);

    BriefReader(SourceContext reading, DossierSource source) {
        this.reading = reading;
        this.phrases = new PhraseReader(reading);
        this.source = source;
    }

    void read(YamlMapping entry) {
        searches.clear();
        String id = entry.id(Kind.PARAGRAPH);
        boolean worded = entry.has("text");
        Text text = entry.text("text", Limits.PARAGRAPH);
        List<Placed> mentions = new ArrayList<>();
        for (YamlMapping mention : entry.optionalEntries("mentions")) {
            mentions.addAll(readPhrases(mention, "of", SpanRole.MENTIONS, text, worded));
        }
        refuseOverlaps(mentions);
        List<Placed> all = new ArrayList<>(mentions);
        for (YamlMapping state : entry.optionalEntries("states")) {
            all.addAll(readPhrases(state, "fact", SpanRole.STATES, text, worded));
        }
        refuseRepeats(all);
        entry.done();
        source.paragraphs.add(new Paragraph(id, text, all.stream().map(Placed::span).toList()));
    }

    private List<Placed> readPhrases(YamlMapping entry, String key, SpanRole role, Text text, boolean worded) {
        Optional<Ref> target = target(entry, key, role);
        List<Placed> found = new ArrayList<>();
        for (Language language : Language.values()) {
            Optional<YamlNode> node = entry.find(language.code());
            String words = text.wordings().get(language);
            if (worded && words != null && node.isEmpty()) {
                reading.faults().add(entry.place(), FaultReason.PHRASE_MISSING, language.code());
            } else if (worded && words == null && node.isPresent()) {
                reading.faults().add(entry.placeOf(language.code()), FaultReason.PHRASE_WITHOUT_TEXT, language.code());
            } else if (words != null && node.isPresent() && target.isPresent()) {
                Place place = entry.placeOf(language.code());
                phrases.read(place, node.get()).flatMap(phrase -> phrases.locate(phrase,
                        searches.computeIfAbsent(language, each -> new PhraseSearch(words)), language, place))
                        .map(at -> new Placed(new Span(target.get(), role, language, at.from(), at.to()), place))
                        .ifPresent(found::add);
            }
        }
        entry.done();
        return found;
    }

    private Optional<Ref> target(YamlMapping entry, String key, SpanRole role) {
        Optional<String> word = entry.need(key).flatMap(node -> reading.words(entry.place().file(), node, Limits.NAME));
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = word.get().split("/", 2);
        Optional<Kind> kind = Kind.ofCode(parts[0]).filter(
                known -> role == SpanRole.MENTIONS ? MENTIONED.contains(known) : known.statesFacts());
        if (parts.length < 2 || kind.isEmpty() || !SourceContext.isSlug(parts[1])) {
            FaultReason reason = role == SpanRole.MENTIONS ? FaultReason.BAD_MENTION : FaultReason.BAD_FACT;
            String kinds = Stream.of(Kind.values()).filter(each -> role == SpanRole.MENTIONS ? MENTIONED.contains(each)
                    : each.statesFacts()).map(Kind::code).collect(Collectors.joining(", "));
            reading.faults().add(entry.placeOf(key), reason, word.get(), kinds);
            return Optional.empty();
        }
        Ref ref = new Ref(kind.get(), parts[1]);
        reading.links().expect(ref, entry.placeOf(key));
        return Optional.of(ref);
    }

    private void refuseOverlaps(List<Placed> mentions) {
        List<Placed> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing((Placed placed) -> placed.span.language())
                .thenComparingInt(placed -> placed.span.start()));
        for (int i = 1; i < sorted.size(); i++) {
            Span before = sorted.get(i - 1).span;
            Span span = sorted.get(i).span;
            if (before.language() == span.language() && span.start() < before.end()) {
                reading.faults().add(sorted.get(i).place, FaultReason.MENTIONS_OVERLAP, span.target().toString(),
                        before.target().toString(), sorted.get(i - 1).place.line());
            }
        }
    }

    private void refuseRepeats(List<Placed> spans) {
        Map<Span, Place> distinct = new HashMap<>();
        for (Placed placed : spans) {
            Span span = placed.span;
            Span beginning = new Span(span.target(), span.role(), span.language(), span.start(), span.start());
            Place first = distinct.putIfAbsent(beginning, placed.place);
            if (first != null && span.role() == SpanRole.STATES) {
                reading.faults().add(placed.place, FaultReason.STATES_TWICE, span.target().toString(), first.line());
            }
        }
    }

    private record Placed(Span span, Place place) {
    }
}
