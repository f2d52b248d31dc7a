package ma.mithaq.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Source;
import ma.mithaq.model.Source.SourceKind;
import ma.mithaq.model.Source.Via;

/** Reads sources, citations, and facts as lines of a list. */
final class FactQueries {

    private static final String SOURCES = """
            SELECT id, kind, title, author, publisher, place, date, paragraphs, via_source, via_paragraph, rights
            FROM source
            """;
    private static final String CITATIONS = "SELECT kind, id, field, source, paragraph FROM citation ";

    /** For each kind: the fact's identifier, then the entity, the field and the words that name it in a list. */
    private static final Map<Kind, String> LABELS = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.AGREEMENT, "SELECT t.id, 'agreement', t.id, 'title', t.title FROM agreement t"),
            Map.entry(Kind.FRAMING, "SELECT t.id, 'framing', t.id, 'text', t.text FROM framing t"),
            Map.entry(Kind.VALUE_SET, "SELECT t.id, 'value-set', t.id, 'name', t.name FROM value_set t"),
            Map.entry(Kind.VALUE, "SELECT t.id, 'value', t.id, 'name', t.name FROM value t"),
            Map.entry(Kind.ORGANISATION, "SELECT t.id, 'organisation', t.id, 'name', t.name FROM organisation t"),
            Map.entry(Kind.PERSON, "SELECT t.id, 'person', t.id, 'name', t.name FROM person t"),
            Map.entry(Kind.POSITION, "SELECT t.id, 'position', t.id, 'title', t.title FROM position t"),
            Map.entry(Kind.PARTY, "SELECT t.id, 'organisation', o.id, 'name', o.name "
                    + "FROM party t JOIN organisation o ON o.id = t.organisation"),
            Map.entry(Kind.SIGNATURE, "SELECT t.id, 'person', p.id, 'name', p.name "
                    + "FROM signature t JOIN person p ON p.id = t.person"),
            Map.entry(Kind.EVENT, "SELECT t.id, 'event', t.id, 'name', t.name FROM event t"),
            Map.entry(Kind.ATTENDANCE, "SELECT t.id, 'person', p.id, 'name', p.name "
                    + "FROM attendance t JOIN person p ON p.id = t.person"),
            Map.entry(Kind.ATTENDING_GROUP,
                    "SELECT t.id, 'attending-group', t.id, 'description', t.description FROM attending_group t"),
            Map.entry(Kind.PILLAR, "SELECT t.id, 'pillar', t.id, 'title', t.title FROM pillar t"),
            Map.entry(Kind.MEASURE, "SELECT t.id, 'measure', t.id, 'text', t.text FROM measure t"),
            Map.entry(Kind.STATEMENT, "SELECT t.id, 'statement', t.id, 'reported', t.reported FROM statement t")));

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
            database.read(CITATIONS + "WHERE kind = ? ORDER BY ordinal", row -> {
                Citation citation = citation(row);
                citations.computeIfAbsent(citation.fact().id(), id -> new ArrayList<>(1)).add(citation);
                return true;
            }, kind.code());
            String order = kind == Kind.AGREEMENT ? "" : " ORDER BY t.ordinal";
            facts.addAll(database.list(label.getValue() + order,
                    row -> fact(kind, row, citations.getOrDefault(row.text(1), List.of()))));
        }
        return facts;
    }

    List<FactEntry> listOf(String source, int limit) throws Problem {
        Set<Ref> refs = new LinkedHashSet<>();
        database.read("SELECT kind, id FROM citation WHERE source = ? ORDER BY paragraph, ordinal", row -> {
            if (refs.size() < limit) {
                refs.add(row.ref(1));
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
        database.read("SELECT source, paragraph, count(*) FROM citation GROUP BY source, paragraph", row -> {
            counts.computeIfAbsent(row.text(1), id -> new HashMap<>()).put(row.integer(2), row.integer(3));
            return true;
        });
        return database.list(SOURCES + "ORDER BY ordinal",
                row -> new SourceEntry(source(row), counts.getOrDefault(row.text(1), Map.of())));
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
                    row -> row.text(1), citation.source(), citation.paragraph());
            cited.add(new Evidence.Cited(citation, source, text));
        }
        return cited;
    }

    Map<Kind, Integer> countByKind() throws Problem {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, database.find("SELECT count(*) FROM " + Tables.of(kind), row -> row.integer(1)).orElse(0));
        }
        return counts;
    }

    private List<Citation> citationsOf(Ref fact) throws Problem {
        return database.list(CITATIONS + "WHERE kind = ? AND id = ? ORDER BY ordinal", FactQueries::citation,
                fact.kind().code(), fact.id());
    }

    private FactEntry fact(Kind kind, ResultRow row, List<Citation> citations) throws SQLException, Problem {
        Ref named = row.ref(2);
        return new FactEntry(new Ref(kind, row.text(1)),
                texts.of(named.kind(), named.id()).text(row.text(4), row.text(5)), citations);
    }

    private Source source(ResultRow row) throws SQLException, Problem {
        Texts.Of own = texts.of(Kind.SOURCE, row.text(1));
        Optional<String> via = row.optionalText(9);
        int viaParagraph = row.integer(10);
        return new Source(row.text(1), row.enumValue(2, SourceKind.class), own.text("title", row.text(3)),
                own.text("author", row.optionalText(4)), own.text("publisher", row.optionalText(5)),
                own.text("place", row.optionalText(6)), row.optionalDate(7), row.integer(8),
                via.map(source -> new Via(source, viaParagraph)), own.text("rights", row.text(11)));
    }

    private static Citation citation(ResultRow row) throws SQLException {
        return new Citation(row.ref(1), row.text(3), row.text(4), row.integer(5));
    }
}
