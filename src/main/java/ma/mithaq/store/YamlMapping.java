package ma.mithaq.store;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.model.Figures;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Ref;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Text;
import ma.mithaq.store.SourceFaults.Place;

/**
 * One mapping of a dossier's source, read key by key. A key that is missing or wrong is reported as a fault and
 * replaced by a stand-in, so that reading goes on to the next fault; nothing is built once there is one.
 */
final class YamlMapping {

    private final SourceContext reading;
    private final Place place;
    private final boolean mapping;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** @param node what should be a mapping; where it is not, that is told and the entry is empty */
    YamlMapping(SourceContext reading, String file, YamlNode node) {
        this.reading = reading;
        this.place = reading.place(file, node);
        this.mapping = node instanceof YamlNode.Mapping;
        if (!mapping) {
            reading.faults().add(place, FaultReason.NOT_A_MAPPING);
            return;
        }
        List<YamlNode> nodes = ((YamlNode.Mapping) node).keysAndValues();
        for (int i = 0; i < nodes.size(); i += 2) {
            Place keyPlace = reading.place(file, nodes.get(i));
            Optional<String> key = reading.scalar(file, nodes.get(i));
            if (key.isPresent() && values.putIfAbsent(key.get(), nodes.get(i + 1)) != null) {
                reading.faults().add(keyPlace, FaultReason.DUPLICATE_KEY, key.get());
            } else {
                key.ifPresent(name -> keys.put(name, keyPlace));
            }
        }
    }

    Place place() {
        return place;
    }

    /** Where a key's value begins; the mapping itself where there is no such key. */
    Place placeOf(String key) {
        YamlNode value = values.get(key);
        return value == null ? place : reading.place(place.file(), value);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether the node is a mapping at all. */
    boolean isMapping() {
        return mapping;
    }

    /** Reports every key that nobody asked for. */
    void done() {
        keys.forEach((key, at) -> {
            if (!asked.contains(key)) {
                reading.faults().add(at, FaultReason.UNKNOWN_KEY, key, String.join(", ", asked));
            }
        });
    }

    Optional<YamlNode> find(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    Optional<YamlNode> need(String key) {
        Optional<YamlNode> value = find(key);
        if (value.isEmpty() && mapping) {
            fault(place, FaultReason.MISSING_KEY, key);
        }
        return value;
    }

    /** The entity's own identifier, registered as naming it from now on. */
    String id(Kind kind) {
        Optional<String> id = slug("id", true);
        id.map(known -> new Ref(kind, known)).ifPresent(ref -> {
            reading.links().declare(ref, placeOf("id"));
            reading.places().keep(ref.toString(), this);
        });
        return id.orElse("");
    }

    /** An identifier that names an entity of this kind. */
    String reference(String key, Kind kind) {
        return reference(key, kind, true).orElse("");
    }

    Optional<String> optionalReference(String key, Kind kind) {
        return reference(key, kind, false);
    }

    Optional<String> slug(String key, boolean needed) {
        Optional<String> word = word(key, needed);
        if (word.isPresent() && !SourceContext.isSlug(word.get())) {
            fault(placeOf(key), FaultReason.BAD_ID, word.get());
            return Optional.empty();
        }
        return word;
    }

    Text text(String key, int longest) {
        return need(key).flatMap(node -> text(key, node, longest, true)).orElse(Text.of(reading.language(), "-"));
    }

    Optional<Text> optionalText(String key, int longest) {
        return find(key).flatMap(node -> text(key, node, longest, false));
    }

    String word(String key) {
        return word(key, true).orElse("");
    }

    Optional<String> optionalWord(String key) {
        return word(key, false);
    }

    /** @param longest in code points */
    Optional<String> optionalWord(String key, int longest) {
        return find(key).flatMap(node -> reading.words(place.file(), node, longest, false));
    }

    /** @param digits how many hexadecimal digits it has, in lower case */
    Optional<String> optionalDigest(String key, int digits) {
        Optional<String> word = word(key, false);
        if (word.isPresent() && !word.get().matches("[0-9a-f]{" + digits + "}")) {
            fault(placeOf(key), FaultReason.BAD_DIGEST, word.get(), digits);
            return Optional.empty();
        }
        return word;
    }

    /** What {@code kind/identifier} names; empty where it names none of these kinds, which has then been told. */
    Optional<Ref> anyReference(String key, Set<Kind> kinds) {
        Optional<String> word = word(key, true);
        Optional<Ref> ref = word.flatMap(written -> Ref.parse(written)).filter(named -> kinds.contains(named.kind())
                && SourceContext.isSlug(named.id()));
        if (word.isPresent() && ref.isEmpty()) {
            fault(placeOf(key), FaultReason.BAD_REFERENCE, word.get(),
                    kinds.stream().map(Kind::code).sorted().collect(Collectors.joining(", ")));
        }
        ref.ifPresent(named -> reading.links().expect(named, placeOf(key)));
        return ref;
    }

    <E extends Enum<E>> E enumValue(String key, Class<E> type) {
        return enumValue(key, type, true).orElse(type.getEnumConstants()[0]);
    }

    <E extends Enum<E>> Optional<E> optionalEnum(String key, Class<E> type) {
        return enumValue(key, type, false);
    }

    Optional<StatedDate> optionalDate(String key) {
        Optional<String> word = word(key, false);
        try {
            return word.map(StatedDate::parse);
        } catch (DateTimeException e) {
            // Told as a fault of the source, with the place in it.
            DateForms.refuse(reading.faults(), placeOf(key), word.orElse(""));
            return Optional.empty();
        }
    }

    /** The position in which a person did something; it must be that person's. */
    Optional<String> heldPosition(String person) {
        Optional<String> position = optionalReference("position", Kind.POSITION);
        position.ifPresent(held -> reading.links().expectHolder(held, person, placeOf("position")));
        return position;
    }

    /** The identifiers in a list that may be left out. */
    List<String> optionalReferences(String key, Kind kind) {
        List<String> ids = optionalWords(key, Limits.NAME);
        for (String id : ids) {
            if (SourceContext.isSlug(id)) {
                reading.links().expect(new Ref(kind, id), placeOf(key));
            } else {
                fault(placeOf(key), FaultReason.BAD_ID, id);
            }
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            fault(placeOf(key), FaultReason.DUPLICATE_NAME, String.join(", ", ids));
        }
        return ids;
    }

    OptionalInt integer(String key, int least, int most) {
        Optional<String> word = word(key, true);
        if (word.isEmpty()) {
            return OptionalInt.empty();
        }
        if (word.get().matches("\\d{1,9}")) {
            int number = Figures.parseInt(word.get());
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        fault(placeOf(key), FaultReason.BAD_NUMBER, word.get(), least, most);
        return OptionalInt.empty();
    }

    /** The entries of a list that must be there, each made when it is come to. */
    Iterable<YamlMapping> entries(String key) {
        return need(key).map(node -> entries(key, node)).orElse(List.of());
    }

    /** The entries of a list that may be left out, each made when it is come to. */
    Iterable<YamlMapping> optionalEntries(String key) {
        return find(key).map(node -> entries(key, node)).orElse(List.of());
    }

    Optional<YamlMapping> optionalEntry(String key) {
        return find(key).map(node -> new YamlMapping(reading, place.file(), node));
    }

    /** The words of a list that may be left out. */
    List<String> optionalWords(String key, int longest) {
        List<String> words = new ArrayList<>();
        for (YamlNode item : find(key).map(node -> items(key, node)).orElse(List.of())) {
            reading.words(place.file(), item, longest, false).ifPresent(words::add);
        }
        return words;
    }

    private Iterable<YamlMapping> entries(String key, YamlNode list) {
        List<YamlNode> items = items(key, list);
        return () -> items.stream().map(item -> new YamlMapping(reading, place.file(), item)).iterator();
    }

    private List<YamlNode> items(String key, YamlNode list) {
        if (list instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        fault(placeOf(key), FaultReason.NOT_A_LIST, key);
        return List.of();
    }

    private <E extends Enum<E>> Optional<E> enumValue(String key, Class<E> type, boolean needed) {
        Optional<String> word = word(key, needed);
        try {
            return word.map(code -> Codes.parse(type, code));
        } catch (IllegalArgumentException e) {
            // Told as a fault of the source, with the place in it.
            String allowed = Stream.of(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "));
            fault(placeOf(key), FaultReason.BAD_WORD, word.orElse(""), allowed);
            return Optional.empty();
        }
    }

    private Optional<String> reference(String key, Kind kind, boolean needed) {
        Optional<String> id = slug(key, needed);
        id.ifPresent(known -> reading.links().expect(new Ref(kind, known), placeOf(key)));
        return id;
    }

    private Optional<String> word(String key, boolean needed) {
        return (needed ? need(key) : find(key))
                .flatMap(node -> reading.words(place.file(), node, Limits.NAME, needed));
    }

    private Optional<Text> text(String key, YamlNode node, int longest, boolean needed) {
        if (!(node instanceof YamlNode.Mapping)) {
            return reading.words(place.file(), node, longest, needed)
                    .map(words -> Text.of(reading.language(), words));
        }
        YamlMapping byLanguage = new YamlMapping(reading, place.file(), node);
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            boolean original = language == reading.language();
            byLanguage.find(language.code())
                    .flatMap(words -> reading.words(place.file(), words, longest, original))
                    .ifPresent(words -> wordings.put(language, words));
        }
        byLanguage.done();
        if (wordings.containsKey(reading.language())) {
            return Optional.of(new Text(reading.language(), wordings));
        }
        if (!byLanguage.has(reading.language().code())) {
            fault(byLanguage.place, FaultReason.ORIGINAL_MISSING, key, reading.language().code());
        }
        return Optional.empty();
    }

    private void fault(Place at, FaultReason reason, Object... arguments) {
        reading.faults().add(at, reason, arguments);
    }
}
