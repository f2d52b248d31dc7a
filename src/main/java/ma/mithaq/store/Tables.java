package ma.mithaq.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ma.mithaq.model.Kind;

/** Which table holds each kind, and which of its columns are texts that may be translated. */
final class Tables {

    /** What stands for the dossier itself where a translation names its kind. */
    static final String DOSSIER = "dossier";

    private static final Map<Kind, List<String>> TEXTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.AGREEMENT, List.of("title", "place", "summary")),
            Map.entry(Kind.FRAMING, List.of("text")),
            Map.entry(Kind.VALUE_SET, List.of("name")),
            Map.entry(Kind.VALUE, List.of("name")),
            Map.entry(Kind.ORGANISATION, List.of("name", "description")),
            Map.entry(Kind.PERSON, List.of("name", "honorific")),
            Map.entry(Kind.POSITION, List.of("title")),
            Map.entry(Kind.EVENT, List.of("name", "place", "relation")),
            Map.entry(Kind.ATTENDING_GROUP, List.of("description")),
            Map.entry(Kind.PILLAR, List.of("title")),
            Map.entry(Kind.MEASURE, List.of("text")),
            Map.entry(Kind.STATEMENT, List.of("reported")),
            Map.entry(Kind.PROVISION, List.of("title", "text")),
            Map.entry(Kind.TERM, List.of("text")),
            Map.entry(Kind.OBLIGATION, List.of("text")),
            Map.entry(Kind.AMOUNT, List.of("text")),
            Map.entry(Kind.RELATED_AGREEMENT, List.of("title")),
            Map.entry(Kind.CONTRADICTION, List.of("says")),
            Map.entry(Kind.PICTURE, List.of("title", "rights")),
            Map.entry(Kind.PARAGRAPH, List.of("text")),
            Map.entry(Kind.SOURCE, List.of("title", "author", "publisher", "place", "rights"))));

    private Tables() {
    }

    static String of(Kind kind) {
        return kind.code().replace('-', '_');
    }

    /** The columns that are texts; none for a kind that only relates others. */
    static List<String> textsOf(Kind kind) {
        return TEXTS.getOrDefault(kind, List.of());
    }
}
