package ma.mithaq.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ma.mithaq.folding.Passage;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.SearchField;

/**
 * The texts under which each entity of a dossier is found. The queries return one row an entity: its identifier, a part
 * (the number of a source's paragraph, otherwise 0) and its texts, joined by separators. The writer of the index, its
 * check and the search all use these queries, so that they cannot differ.
 */
final class SearchTexts {

    private static final String UNIT = "\u001f";
    static final String RECORD = "\u001e";

    /** Ends the expression for all of an entity's texts. */
    private static final String AS_TEXTS = " AS texts FROM ";

    /** By kind. SQLite must not reorder a cross join: the first table has few rows for one entity. */
    private static final Map<Kind, String> QUERIES = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.PERSON, query(Kind.PERSON, "name")
                    + otherNames(Kind.PERSON)
                    + joined("'position'", "(SELECT language FROM dossier)", "o.title",
                            "position o WHERE o.person = x.id")
                    + joined("'position'", "t.language", "t.text", "position o CROSS JOIN translation t "
                            + "ON t.kind = 'position' AND t.id = o.id AND t.field = 'title' WHERE o.person = x.id")),
            Map.entry(Kind.ATTENDING_GROUP, query(Kind.ATTENDING_GROUP, "description")),
            Map.entry(Kind.ORGANISATION, query(Kind.ORGANISATION, "name", "description")
                    + otherNames(Kind.ORGANISATION)),
            Map.entry(Kind.PILLAR, query(Kind.PILLAR, "title")),
            Map.entry(Kind.MEASURE, query(Kind.MEASURE, "text")),
            Map.entry(Kind.EVENT, query(Kind.EVENT, "name", "place", "relation")
                    + date("x.start_date || coalesce('/' || x.end_date, '')")),
            Map.entry(Kind.STATEMENT, query(Kind.STATEMENT, "reported") + date("x.date")),
            Map.entry(Kind.AGREEMENT, query(Kind.AGREEMENT, "title", "place", "summary") + date("x.date")
                    + plain("title", "x.reference")),
            Map.entry(Kind.FRAMING, query(Kind.FRAMING, "text")),
            Map.entry(Kind.VALUE_SET, query(Kind.VALUE_SET, "name")),
            Map.entry(Kind.VALUE, query(Kind.VALUE, "name")),
            Map.entry(Kind.PROVISION, query(Kind.PROVISION, "title", "text") + plain("title", "x.number")),
            Map.entry(Kind.TERM, query(Kind.TERM, "text") + date("x.date")),
            Map.entry(Kind.OBLIGATION, query(Kind.OBLIGATION, "text") + date("x.due")),
            Map.entry(Kind.AMOUNT, query(Kind.AMOUNT, "text") + plain("text", "x.value || ' ' || x.currency")),
            Map.entry(Kind.RELATED_AGREEMENT, query(Kind.RELATED_AGREEMENT, "title")),
            Map.entry(Kind.PARAGRAPH, query(Kind.PARAGRAPH, "text")),
            Map.entry(Kind.SOURCE, query(Kind.SOURCE, "title", "author", "publisher", "place") + date("x.date"))));

    private static final String SOURCE_PARAGRAPHS =
            "SELECT x.source AS id, x.paragraph AS part, "
                    + "'text' || char(31) || char(31) || x.text AS texts FROM source_text x";

    /** Reads all entities of all kinds, in order. */
    static final List<Step> ALL = steps();

    private SearchTexts() {
    }

    /** A query for one entity, by its identifier, and by its part where that is not 0. */
    static String ofOne(Kind kind, boolean part) {
        return part ? SOURCE_PARAGRAPHS + " WHERE x.source = ? AND x.paragraph = ?"
                : QUERIES.get(kind) + from(kind) + " WHERE x.id = ?";
    }

    /**
     * The texts of a row. None of them holds a {@link #RECORD}, which {@link ValueChecks} sees to.
     *
     * @param kind what the row is of
     * @throws UnfitText where one is a text that no dossier may hold
     */
    static List<Passage> passages(Kind kind, ResultRow row) throws SQLException {
        List<Passage> passages = new ArrayList<>();
        for (String record : row.unjudged("texts").split(RECORD)) {
            String[] units = record.split(UNIT, 3);
            if (units.length == 3) {
                SearchField field = SearchField.valueOf(units[0].toUpperCase(Locale.ROOT).replace('-', '_'));
                TextRules.demand(units[2], Limits.of(kind, field));
                passages.add(new Passage(field, Language.ofCode(units[1]), units[2]));
            }
        }
        return passages;
    }

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Kind kind : List.of(Kind.PERSON, Kind.ATTENDING_GROUP, Kind.ORGANISATION, Kind.PILLAR, Kind.MEASURE,
                Kind.EVENT, Kind.STATEMENT, Kind.AGREEMENT, Kind.FRAMING, Kind.VALUE_SET, Kind.VALUE,
                Kind.PROVISION, Kind.TERM, Kind.OBLIGATION, Kind.AMOUNT, Kind.RELATED_AGREEMENT, Kind.PARAGRAPH,
                Kind.SOURCE)) {
            steps.add(new Step(kind, QUERIES.get(kind) + inOrder(kind)));
        }
        steps.add(new Step(Kind.SOURCE, SOURCE_PARAGRAPHS + " ORDER BY x.source, x.paragraph"));
        return steps;
    }

    private static String from(Kind kind) {
        return AS_TEXTS + Tables.of(kind) + " x";
    }

    /** Only identifiers are sorted: whole texts would fill memory. The limit keeps the inner query's order. */
    private static String inOrder(Kind kind) {
        if (kind == Kind.AGREEMENT) {
            return from(kind);
        }
        String table = Tables.of(kind);
        return AS_TEXTS + "(SELECT id AS named FROM " + table + " ORDER BY ordinal, id LIMIT -1) CROSS JOIN " + table
                + " x ON x.id = named";
    }

    private static String query(Kind kind, String... fields) {
        StringBuilder query = new StringBuilder("SELECT x.id AS id, 0 AS part, ''");
        for (String field : fields) {
            query.append(" || coalesce('").append(field).append("' || char(31) || (SELECT language FROM dossier) ")
                    .append("|| char(31) || x.").append(field).append(" || char(30), '')");
        }
        String listed = List.of(fields).stream().map(field -> "'" + field + "'").collect(Collectors.joining(", "));
        return query + joined("t.field", "t.language", "t.text", "translation t WHERE t.kind = '" + kind.code()
                + "' AND t.id = x.id AND t.field IN (" + listed + ")");
    }

    private static String otherNames(Kind kind) {
        return joined("'other-name'", "''", "o.name",
                "other_name o WHERE o.kind = '" + kind.code() + "' AND o.id = x.id");
    }

    private static String date(String expression) {
        return plain("date", expression);
    }

    /** A text that is in no language. */
    private static String plain(String field, String expression) {
        return " || coalesce('" + field + "' || char(31) || char(31) || " + expression + " || char(30), '')";
    }

    /** The rows of a query within the query, in the order of the index or the key by which they are found. */
    private static String joined(String field, String language, String text, String rows) {
        return " || coalesce((SELECT group_concat(" + field + " || char(31) || " + language + " || char(31) || " + text
                + ", char(30)) || char(30) FROM " + rows + "), '')";
    }

    /** One kind, or the paragraphs of sources: the query for all of it. */
    record Step(Kind kind, String sql) {
    }
}
