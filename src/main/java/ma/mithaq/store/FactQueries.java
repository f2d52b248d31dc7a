package ma.mithaq.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Designation;
import ma.mithaq.model.FactLabel;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Provision.ProvisionKind;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Source;
import ma.mithaq.model.Source.SourceKind;
import ma.mithaq.model.Source.Via;
import ma.mithaq.model.Text;

/** Reads sources, citations, and facts as lines of a list. */
final class FactQueries {

    private static final String SOURCES = """
            SELECT id, kind, title, author, publisher, place, date, paragraphs, via_source, via_paragraph, rights,
                address, archive, digest
            FROM source
            """;
    private static final String CITATIONS = """
            SELECT c.kind, c.id, c.field, c.source, c.paragraph, c.start, c.stop, t.text AS carried
            FROM citation c LEFT JOIN source_text t ON c.start IS NOT NULL AND t.source = c.source
                AND t.paragraph = c.paragraph
            """;

    /** For each kind: the fact's identifier, then the entity, the field and the words that name it in a list. */
    private static final Map<Kind, String> LABELS = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.AGREEMENT, label(Kind.AGREEMENT, "title")),
            Map.entry(Kind.FRAMING, label(Kind.FRAMING, "text")),
            Map.entry(Kind.VALUE_SET, label(Kind.VALUE_SET, "name")),
            Map.entry(Kind.VALUE, label(Kind.VALUE, "name")),
            Map.entry(Kind.ORGANISATION, label(Kind.ORGANISATION, "name")),
            Map.entry(Kind.PERSON, label(Kind.PERSON, "name")),
            Map.entry(Kind.POSITION, label(Kind.POSITION, "title")),
            Map.entry(Kind.PARTY, "SELECT t.id AS fact, iif(t.person IS NULL, 'organisation', 'person') AS kind, "
                    + "coalesce(t.organisation, t.person) AS id, 'name' AS field, coalesce(o.name, p.name) AS words "
                    + "FROM party t LEFT JOIN organisation o ON o.id = t.organisation "
                    + "LEFT JOIN person p ON p.id = t.person"),
            Map.entry(Kind.SIGNATURE, label(Kind.PERSON, "p", "name",
                    "signature t JOIN person p ON p.id = t.person")),
            Map.entry(Kind.EVENT, label(Kind.EVENT, "name")),
            Map.entry(Kind.ATTENDANCE, label(Kind.PERSON, "p", "name",
                    "attendance t JOIN person p ON p.id = t.person")),
            Map.entry(Kind.ATTENDING_GROUP, label(Kind.ATTENDING_GROUP, "description")),
            Map.entry(Kind.PILLAR, label(Kind.PILLAR, "title")),
            Map.entry(Kind.MEASURE, label(Kind.MEASURE, "text")),
            Map.entry(Kind.STATEMENT, label(Kind.STATEMENT, "reported")),
            Map.entry(Kind.PROVISION, "SELECT t.id AS fact, 'provision' AS kind, t.id AS id, "
                    + "iif(t.title IS NULL, 'text', 'title') AS field, coalesce(t.title, t.text) AS words, "
                    + "t.kind AS sort, t.number AS number FROM provision t"),
            Map.entry(Kind.TERM, "SELECT t.id AS fact, 'term' AS kind, t.id AS id, 'text' AS field, "
                    + "t.text AS words, t.kind AS sort, t.date AS date, t.period AS period FROM term t"),
            Map.entry(Kind.OBLIGATION, label(Kind.OBLIGATION, "text")),
            Map.entry(Kind.AMOUNT, label(Kind.AMOUNT, "text")),
            Map.entry(Kind.RELATED_AGREEMENT, label(Kind.RELATED_AGREEMENT, "title")),
            Map.entry(Kind.CONTRADICTION, label(Kind.CONTRADICTION, "says"))));

    private final Database database;
    private final Texts texts;

    FactQueries(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    List<FactEntry> listAll() throws Problem {
        texts.readAll(LABELS.keySet().toArray(Kind[]::new));
        List<FactEntry> facts = new ArrayList<>();
        for (Map.Entry<Kind, String> label : LABELS.entrySet()) {
            Kind kind = label.getKey();
            Map<String, List<Citation>> citations = new HashMap<>();
            database.read(CITATIONS + "WHERE c.kind = ? ORDER BY c.ordinal", row -> {
                Citation citation = citation(row);
                citations.computeIfAbsent(citation.fact().id(), id -> new ArrayList<>(1)).add(citation);
                return true;
            }, kind.code());
            String order = kind == Kind.AGREEMENT ? "" : " ORDER BY t.ordinal";
            facts.addAll(database.list(label.getValue() + order,
                    row -> fact(kind, row, citations.getOrDefault(row.text("fact"), List.of()))));
        }
        return facts;
    }

    List<FactEntry> listOf(String source, int limit) throws Problem {
        Set<Ref> refs = new LinkedHashSet<>();
        database.read("SELECT kind, id FROM citation WHERE source = ? ORDER BY paragraph, ordinal", row -> {
            if (refs.size() < limit) {
                refs.add(row.ref("kind", "id"));
            }
            return refs.size() < limit;
        }, source);
        List<FactEntry> facts = new ArrayList<>();
        for (Ref ref : refs) {
            database.find(LABELS.get(ref.kind()) + " WHERE t.id = ?", row -> fact(ref.kind(), row, citationsOf(ref)),
                    ref.id()).ifPresent(facts::add);
        }
        return facts;
    }

    List<SourceEntry> listSources() throws Problem {
        texts.readAll(Kind.SOURCE);
        Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        database.read("SELECT source, paragraph, count(*) AS facts FROM citation GROUP BY source, paragraph", row -> {
            counts.computeIfAbsent(row.text("source"), id -> new HashMap<>())
                    .put(row.integer("paragraph"), row.integer("facts"));
            return true;
        });
        Map<String, Map<Integer, String>> pages = new HashMap<>();
        database.read("SELECT source, paragraph, page FROM source_page", row -> {
            pages.computeIfAbsent(row.text("source"), id -> new HashMap<>())
                    .put(row.integer("paragraph"), row.text("page"));
            return true;
        });
        return database.list(SOURCES + "ORDER BY ordinal", row -> new SourceEntry(source(row),
                counts.getOrDefault(row.text("id"), Map.of()), pages.getOrDefault(row.text("id"), Map.of())));
    }

    List<Evidence.Cited> listCited(Ref fact) throws Problem {
        List<Evidence.Cited> cited = new ArrayList<>();
        Map<String, Source> sources = new HashMap<>();
        for (Citation citation : citationsOf(fact)) {
            Source source = sources.get(citation.source());
            if (source == null) {
                source = database.find(SOURCES + "WHERE id = ?", this::source, citation.source())
                        .orElseThrow(() -> database.missing("source/" + citation.source()));
                sources.put(source.id(), source);
            }
            Optional<String> text = database.find("SELECT text FROM source_text WHERE source = ? AND paragraph = ?",
                    row -> row.text("text"), citation.source(), citation.paragraph());
            Optional<String> page = database.find("SELECT page FROM source_page WHERE source = ? AND paragraph = ?",
                    row -> row.text("page"), citation.source(), citation.paragraph());
            cited.add(new Evidence.Cited(citation, source, text, page));
        }
        return cited;
    }

    /** Every citation, in their order. */
    List<Citation> listCitations() throws Problem {
        return database.list(CITATIONS + "ORDER BY c.ordinal", FactQueries::citation);
    }

    /** The texts of the paragraphs of each source that carries them, by the source's identifier. */
    Map<String, List<String>> listSourceTexts() throws Problem {
        return ofSources("SELECT source, text AS words FROM source_text ORDER BY source, paragraph");
    }

    /** The pages on which the paragraphs of a source stand, by the source's identifier. */
    Map<String, List<String>> listSourcePages() throws Problem {
        return ofSources("SELECT source, page AS words FROM source_page ORDER BY source, paragraph");
    }

    private Map<String, List<String>> ofSources(String query) throws Problem {
        Map<String, List<String>> bySource = new HashMap<>();
        database.read(query, row -> {
            bySource.computeIfAbsent(row.text("source"), id -> new ArrayList<>()).add(row.text("words"));
            return true;
        });
        return bySource;
    }

    Map<Kind, Integer> countByKind() throws Problem {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, database.find("SELECT count(*) AS entries FROM " + Tables.of(kind),
                    row -> row.integer("entries")).orElse(0));
        }
        return counts;
    }

    private List<Citation> citationsOf(Ref fact) throws Problem {
        return database.list(CITATIONS + "WHERE c.kind = ? AND c.id = ? ORDER BY c.ordinal", FactQueries::citation,
                fact.kind().code(), fact.id());
    }

    private FactEntry fact(Kind kind, ResultRow row, List<Citation> citations) throws SQLException, Problem {
        Ref named = row.ref("kind", "id");
        Optional<Text> words =
                texts.of(named.kind(), named.id()).text(row.text("field"), row.optionalText("words"));
        return new FactEntry(new Ref(kind, row.text("fact")), new FactLabel(designation(kind, words, row), words),
                citations);
    }

    private Source source(ResultRow row) throws SQLException, Problem {
        Texts.Of own = texts.of(Kind.SOURCE, row.text("id"));
        Optional<String> via = row.optionalText("via_source");
        int viaParagraph = row.integer("via_paragraph");
        return new Source(row.text("id"), row.enumValue("kind", SourceKind.class), own.text("title", row.text("title")),
                own.text("author", row.optionalText("author")), own.text("publisher", row.optionalText("publisher")),
                own.text("place", row.optionalText("place")), row.optionalDate("date"), row.integer("paragraphs"),
                via.map(source -> new Via(source, viaParagraph)), own.text("rights", row.text("rights")),
                row.optionalText("address"), row.optionalText("archive"), row.optionalText("digest"));
    }

    /** The label of a fact that names itself. */
    private static String label(Kind kind, String field) {
        return label(kind, "t", field, Tables.of(kind) + " t");
    }

    /**
     * @param named  the kind of the entity that names the fact
     * @param table  what that entity's table is called in the query
     * @param tables where the rows come from; the fact's own table is called {@code t}
     */
    private static String label(Kind named, String table, String field, String tables) {
        return String.format(Locale.ROOT, "SELECT t.id AS fact, '%1$s' AS kind, %2$s.id AS id, '%3$s' AS field, "
                + "%2$s.%3$s AS words FROM %4$s", named.code(), table, field, tables);
    }

    /** What a fact is called by that has no words of its own, or a number before them. */
    private static Optional<Designation> designation(Kind kind, Optional<Text> words, ResultRow row)
            throws SQLException {
        return switch (kind) {
            case PROVISION -> Optional.of(Designation.of(row.enumValue("sort", ProvisionKind.class),
                    row.optionalText("number")));
            case TERM -> words.isPresent() ? Optional.empty() : Optional.of(TermQueries.designation(row));
            default -> Optional.empty();
        };
    }

    private static Citation citation(ResultRow row) throws SQLException {
        int start = row.integer("start");
        int stop = row.integer("stop");
        return new Citation(row.ref("kind", "id"), row.text("field"), row.text("source"), row.integer("paragraph"),
                row.optionalText("carried").map(text -> new Citation.Stretch(text.offsetByCodePoints(0, start),
                        text.offsetByCodePoints(0, stop))));
    }
}
