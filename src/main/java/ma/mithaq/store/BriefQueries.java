package ma.mithaq.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Paragraph.Span;
import ma.mithaq.model.Paragraph.SpanRole;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Text;

/** Reads the brief, and where in it a fact is stated. */
final class BriefQueries {

    private static final String SPANS = """
            SELECT s.target_kind, s.target_id, s.role, s.language, s.start, s.stop, s.paragraph
            FROM span s JOIN paragraph p ON p.id = s.paragraph
            %s ORDER BY p.ordinal, s.language, s.start, s.stop, s.role, s.target_kind, s.target_id
            """;

    /** Names the entity whose mention stands for a fact that no span states. */
    private static final Map<Kind, String> TOLD_WHERE_MENTIONED = Map.of(
            Kind.SIGNATURE, "SELECT 'person', person FROM signature WHERE id = ?",
            Kind.ATTENDANCE, "SELECT 'person', person FROM attendance WHERE id = ?",
            Kind.POSITION, "SELECT 'person', person FROM position WHERE id = ?",
            Kind.STATEMENT, "SELECT 'person', person FROM statement WHERE id = ?",
            Kind.PARTY, "SELECT 'organisation', organisation FROM party WHERE id = ?",
            Kind.MEASURE, "SELECT 'pillar', pillar FROM measure WHERE id = ?");

    private final Database database;
    private final Texts texts;

    BriefQueries(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    List<Paragraph> list() throws Problem {
        texts.readAll(Kind.PARAGRAPH);
        Map<String, List<StoredSpan>> spans = new HashMap<>();
        for (StoredSpan span : database.list(String.format(Locale.ROOT, SPANS, ""), StoredSpan::of)) {
            spans.computeIfAbsent(span.paragraph, id -> new ArrayList<>()).add(span);
        }
        return database.list("SELECT id, text FROM paragraph ORDER BY ordinal", row -> {
            Text text = text(row);
            List<Span> own = spans.getOrDefault(row.text(1), List.of()).stream().map(span -> span.in(text)).toList();
            return new Paragraph(row.text(1), text, own);
        });
    }

    /** Where the brief states a fact; if it never does, where it mentions what the fact is about. */
    List<Evidence.Passage> listPassages(Ref fact) throws Problem {
        List<Evidence.Passage> stated = passages(fact, SpanRole.STATES);
        if (!stated.isEmpty()) {
            return stated;
        }
        List<Evidence.Passage> mentioned = passages(fact, SpanRole.MENTIONS);
        String sql = TOLD_WHERE_MENTIONED.get(fact.kind());
        if (!mentioned.isEmpty() || sql == null) {
            return mentioned;
        }
        Optional<Ref> about = database.find(sql, row -> row.ref(1), fact.id());
        return about.isEmpty() ? List.of() : passages(about.get(), SpanRole.MENTIONS);
    }

    private List<Evidence.Passage> passages(Ref target, SpanRole role) throws Problem {
        List<StoredSpan> stored = database.list(
                String.format(Locale.ROOT, SPANS, "WHERE s.target_kind = ? AND s.target_id = ? AND s.role = ?"),
                StoredSpan::of, target.kind().code(), target.id(), Codes.of(role));
        List<Evidence.Passage> passages = new ArrayList<>();
        for (StoredSpan found : stored) {
            Text text = database.find("SELECT id, text FROM paragraph WHERE id = ?", this::text, found.paragraph)
                    .orElseThrow(() -> database.missing("paragraph/" + found.paragraph));
            Span span = found.in(text);
            passages.add(new Evidence.Passage(found.paragraph, span.language(), span.start(), span.end()));
        }
        return passages;
    }

    private Text text(ResultRow row) throws SQLException, Problem {
        return texts.of(Kind.PARAGRAPH, row.text(1)).text("text", row.text(2));
    }

    /** A span as the file has it, in code points. */
    private record StoredSpan(String paragraph, Ref target, SpanRole role, Language language, int start, int stop) {

        static StoredSpan of(ResultRow row) throws SQLException {
            return new StoredSpan(row.text(7), row.ref(1), row.enumValue(3, SpanRole.class), row.language(4),
                    row.integer(5), row.integer(6));
        }

        /** The span with {@code char} offsets; a span that reaches past the text ends with it. */
        Span in(Text text) {
            String words = text.wordings().getOrDefault(language, "");
            return new Span(target, role, language, charIndex(words, start), charIndex(words, stop));
        }

        private static int charIndex(String words, int codePoints) {
            int length = words.codePointCount(0, words.length());
            return words.offsetByCodePoints(0, Math.min(codePoints, length));
        }
    }
}
