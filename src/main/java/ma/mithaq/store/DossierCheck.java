package ma.mithaq.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.FileSignature;

/**
 * Judges an opened file: that its tables are ours, its pages whole, its seal right and its facts in order; and says how
 * it is signed.
 */
final class DossierCheck {

    /** The throughput of the slowest medium that people use. */
    private static final long BYTES_A_SECOND = 5_000_000;
    private static final Duration LEAST_TIME = Duration.ofSeconds(30);

    /** Each returns a row for every entity that contradicts another, and names it. */
    private static final List<String> CONTRADICTIONS = List.of(
            "SELECT 'dossier' AS fault WHERE (SELECT count(*) FROM dossier) <> 1",
            "SELECT 'agreement' AS fault WHERE (SELECT count(*) FROM agreement) <> 1",
            "SELECT 'signature/' || s.id AS fault FROM signature s JOIN position p ON p.id = s.position "
                    + "WHERE p.person <> s.person",
            "SELECT 'attendance/' || a.id AS fault FROM attendance a JOIN position p ON p.id = a.position "
                    + "WHERE p.person <> a.person",
            "SELECT 'signature/' || max(id) AS fault FROM signature GROUP BY party, person, kind, position, proxy_for "
                    + "HAVING count(*) > 1",
            "SELECT 'attendance/' || max(id) AS fault FROM attendance GROUP BY event, person, position, capacity "
                    + "HAVING count(*) > 1",
            "SELECT c.kind || '/' || c.id AS fault FROM citation c JOIN source s ON s.id = c.source "
                    + "WHERE c.paragraph > s.paragraphs",
            "SELECT 'source/' || s.id AS fault FROM source s JOIN source v ON v.id = s.via_source "
                    + "WHERE s.via_paragraph > v.paragraphs",
            "SELECT 'source/' || t.source AS fault FROM source_text t JOIN source s ON s.id = t.source "
                    + "WHERE t.paragraph > s.paragraphs",
            "SELECT t.kind || '/' || t.id AS fault FROM translation t, dossier d WHERE t.language = d.language",
            "SELECT 'dossier' AS fault FROM translation t, dossier d WHERE t.kind = 'dossier' "
                    + "AND (t.id <> d.id OR t.field NOT IN ('title', 'marking', 'change'))",
            "SELECT 'source/' || t.source AS fault FROM source_page t JOIN source s ON s.id = t.source "
                    + "WHERE t.paragraph > s.paragraphs",
            "SELECT t.kind || '/' || t.id AS fault FROM bound_party t WHERE t.id NOT IN "
                    + "(SELECT id FROM obligation WHERE t.kind = 'obligation') AND t.id NOT IN "
                    + "(SELECT id FROM amount WHERE t.kind = 'amount')",
            "SELECT kind || '/' || id AS fault FROM citation c WHERE start IS NOT NULL AND NOT EXISTS "
                    + "(SELECT 1 FROM source_text t WHERE t.source = c.source AND t.paragraph = c.paragraph "
                    + "AND c.stop <= length(t.text))",
            """
            SELECT 'paragraph/' || s.paragraph AS fault FROM span s JOIN paragraph p ON p.id = s.paragraph, dossier d
            WHERE s.stop > length(CASE s.language WHEN d.language THEN p.text ELSE
                coalesce((SELECT t.text FROM translation t WHERE t.kind = 'paragraph' AND t.id = p.id
                          AND t.field = 'text' AND t.language = s.language), '') END)
            """);

    /** The texts that the check of the index does not read, and how long they may be. */
    private static final Map<String, Integer> SHOWN_ONLY = Map.ofEntries(
            Map.entry("SELECT title AS shown FROM dossier", Limits.NAME),
            Map.entry("SELECT marking AS shown FROM dossier WHERE marking IS NOT NULL", Limits.NAME),
            Map.entry("SELECT change AS shown FROM dossier WHERE change IS NOT NULL", Limits.PROSE),
            Map.entry("SELECT text AS shown FROM translation WHERE kind = 'dossier' "
                    + "AND field <> 'change'", Limits.NAME),
            Map.entry("SELECT text AS shown FROM translation WHERE kind = 'dossier' "
                    + "AND field = 'change'", Limits.PROSE),
            Map.entry("SELECT honorific AS shown FROM person WHERE honorific IS NOT NULL", Limits.NAME),
            Map.entry("SELECT text AS shown FROM translation WHERE kind = 'person' "
                    + "AND field = 'honorific'", Limits.NAME),
            Map.entry("""
            SELECT rights AS shown FROM source UNION ALL SELECT rights FROM picture
            UNION ALL SELECT says FROM contradiction UNION ALL SELECT text FROM translation
            WHERE kind IN ('source', 'picture', 'contradiction') AND field IN ('rights', 'says')
            """, Limits.PROSE),
            Map.entry("""
            SELECT title AS shown FROM picture UNION ALL SELECT text FROM translation
            WHERE kind = 'picture' AND field = 'title'
            UNION ALL SELECT archive FROM source WHERE archive IS NOT NULL
            """, Limits.NAME),
            Map.entry("SELECT address AS shown FROM source WHERE address IS NOT NULL", Limits.ADDRESS),
            Map.entry("SELECT page AS shown FROM source_page", Limits.NUMBER));

    private final Database database;
    private final ByteSource bytes;
    private final Path path;
    private final DoubleConsumer progress;

    /**
     * @param bytes    what the database reads
     * @param progress receives how much is done, from 0 to 1; the steps take unequal time
     */
    DossierCheck(Database database, ByteSource bytes, Path path, DoubleConsumer progress) {
        this.database = database;
        this.bytes = bytes;
        this.path = path;
        this.progress = progress;
    }

    Verdict run() throws Problem, IOException {
        Duration limit = timeFor(bytes.size());
        database.limitQueriesTo(limit);
        database.limitAllTo(limit.multipliedBy(2));
        database.beginSnapshot();
        // Before the pages: checking those computes generated columns, with whatever expressions a foreign schema has.
        if (!database.schemaObjects().equals(Schema.expectedObjects())) {
            throw new Problem(ProblemCode.FOREIGN_SCHEMA, path);
        }
        checkPages();
        progress.accept(0.25);
        String seal = Seal.read(bytes, Schema.PAGE_SIZE)
                .orElseThrow(() -> new Problem(ProblemCode.CHANGED_AFTER_BUILD, path));
        progress.accept(0.5);
        checkValues();
        refuseIfAny("SELECT \"table\" AS fault FROM pragma_foreign_key_check");
        for (String contradiction : CONTRADICTIONS) {
            refuseIfAny(contradiction);
        }
        new WrittenValues(database, path).check();
        progress.accept(0.6);
        for (Kind kind : Kind.values()) {
            checkReferences(kind);
        }
        for (Map.Entry<String, Integer> texts : SHOWN_ONLY.entrySet()) {
            database.read(texts.getKey(), row -> {
                TextRules.demand(row.text("shown"), texts.getValue());
                return true;
            });
        }
        progress.accept(0.7);
        new SearchCheck(database, path, new SecureRandom()).run();
        progress.accept(0.9);
        Optional<FileSignature> signature = SignatureRow.find(database, path);
        progress.accept(1);
        database.endSnapshot();
        database.limitQueriesAsUsual();
        return new Verdict(seal, signature);
    }

    /** How long a query may take that reads a whole file of this many bytes. */
    static Duration timeFor(long bytes) {
        return LEAST_TIME.plusSeconds(bytes / BYTES_A_SECOND);
    }

    private void checkPages() throws Problem {
        Optional<String> verdict = database.find("PRAGMA quick_check(1)", row -> row.unjudged("quick_check"));
        String said = verdict.orElse("");
        if (!said.equals("ok")) {
            throw new Problem(ProblemCode.DAMAGED, path, said);
        }
    }

    /** Checks the CHECK constraints, which the check of the pages leaves out. */
    private void checkValues() throws Problem {
        for (ValueChecks checks : ValueChecks.ofSchema()) {
            Optional<Integer> broken = database.find(checks.question(), row -> row.integer("broken"));
            if (broken.isPresent()) {
                throw checks.broken(broken.get(), path);
            }
        }
    }

    /** Checks that every reference to this kind names an entity that exists, and that every fact has a citation. */
    private void checkReferences(Kind kind) throws Problem {
        String table = Tables.of(kind);
        List<String> questions = new ArrayList<>();
        if (kind.statesFacts()) {
            questions.add("SELECT '%1$s/' || t.id AS fault FROM %2$s t WHERE NOT EXISTS "
                    + "(SELECT 1 FROM citation c WHERE c.kind = '%1$s' AND c.id = t.id)");
            questions.add("SELECT kind || '/' || id AS fault FROM citation WHERE kind = '%1$s' AND id NOT IN "
                    + "(SELECT id FROM %2$s)");
        }
        if (kind == Kind.PERSON || kind == Kind.ORGANISATION) {
            questions.add("SELECT kind || '/' || id AS fault FROM other_name WHERE kind = '%1$s' AND id NOT IN "
                    + "(SELECT id FROM %2$s)");
        }
        questions.add("SELECT 'contradiction/' || id AS fault FROM contradiction WHERE of_kind = '%1$s' "
                + "AND of_id NOT IN (SELECT id FROM %2$s)");
        questions.add("SELECT 'picture/' || id AS fault FROM picture WHERE of_kind = '%1$s' "
                + "AND of_id NOT IN (SELECT id FROM %2$s)");
        questions.add("SELECT target_kind || '/' || target_id AS fault FROM span WHERE target_kind = '%1$s' "
                + "AND target_id NOT IN (SELECT id FROM %2$s)");
        String texts = Tables.textsOf(kind).stream().map(text -> "'" + text + "'").collect(Collectors.joining(", "));
        questions.add("SELECT kind || '/' || id AS fault FROM translation WHERE kind = '%1$s' AND (id NOT IN "
                + "(SELECT id FROM %2$s) OR field NOT IN (%3$s))");
        for (String question : questions) {
            refuseIfAny(String.format(Locale.ROOT, question, kind.code(), table, texts));
        }
    }

    private void refuseIfAny(String question) throws Problem {
        Optional<String> found = database.find(question, row -> row.text("fault"));
        if (found.isPresent()) {
            throw new Problem(ProblemCode.INCONSISTENT, path, found.get());
        }
    }

    /**
     * What is known of a sound dossier.
     *
     * @param signature the one that it bears, valid or not
     */
    record Verdict(String seal, Optional<FileSignature> signature) {
    }
}
