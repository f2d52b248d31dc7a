package ma.mithaq.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Text;

/**
 * Joins texts with their translations: those of a whole kind read at once where a list asks for them, otherwise those
 * of one entity when they are asked for.
 */
final class Texts {

    /** A row for each text, its languages side by side, in columns called by their codes: fewer values to fetch. */
    private static final String SELECT = Stream.of(Language.values())
            .map(language -> "max(text) FILTER (WHERE language = '" + language.code() + "') AS " + language.code())
            .collect(Collectors.joining(", ", "SELECT id, field, ", " FROM translation WHERE kind = ?"));
    private static final String OF_KIND = SELECT + " GROUP BY id, field";
    private static final String OF_ONE = SELECT + " AND id = ? GROUP BY id, field";

    private final Database database;
    private final Language original;
    private final Map<Kind, Map<String, Map<String, Map<Language, String>>>> whole = new EnumMap<>(Kind.class);

    Texts(Database database, Language original) {
        this.database = database;
        this.original = original;
    }

    /** Reads all translations of these kinds now. */
    Texts readAll(Kind... kinds) throws Problem {
        for (Kind kind : kinds) {
            whole.put(kind, read(OF_KIND, kind.code()));
        }
        return this;
    }

    /** The texts of one entity. */
    Of of(Kind kind, String id) throws Problem {
        Map<String, Map<String, Map<Language, String>>> ofKind = whole.get(kind);
        if (ofKind == null) {
            ofKind = read(OF_ONE, kind.code(), id);
        }
        return new Of(original, ofKind.getOrDefault(id, Map.of()));
    }

    /** The dossier's own texts. */
    static Of ofDossier(Database database, Language original, String id) throws Problem {
        Texts texts = new Texts(database, original);
        return new Of(original, texts.read(OF_ONE, Tables.DOSSIER, id).getOrDefault(id, Map.of()));
    }

    private Map<String, Map<String, Map<Language, String>>> read(String sql, Object... arguments) throws Problem {
        Map<String, Map<String, Map<Language, String>>> found = new HashMap<>();
        database.read(sql, row -> {
            Map<Language, String> wordings = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                row.optionalText(language.code()).ifPresent(words -> wordings.put(language, words));
            }
            found.computeIfAbsent(row.text("id"), id -> new HashMap<>(4)).put(row.text("field"), wordings);
            return true;
        }, arguments);
        return found;
    }

    /** The translations of one entity's texts, by field. */
    record Of(Language original, Map<String, Map<Language, String>> translations) {

        Text text(String field, String wording) {
            Map<Language, String> translated = translations.get(field);
            if (translated == null) {
                return Text.of(original, wording);
            }
            Map<Language, String> wordings = new EnumMap<>(translated);
            wordings.put(original, wording);
            return new Text(original, wordings);
        }

        Optional<Text> text(String field, Optional<String> wording) {
            return wording.map(words -> text(field, words));
        }
    }
}
