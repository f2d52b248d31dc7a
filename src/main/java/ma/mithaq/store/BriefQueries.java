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
            SELECT s.target_kind AS target_kind, s.target_id AS target_id, s.role AS role, s.language AS language,
                s.start AS start, s.stop AS stop, s.paragraph AS paragraph
            FROM span s JOIN paragraph p ON p.id = s.paragraph
            %s ORDER BY p.ordinal, s.language, s.start, s.stop, s.role, s.target_kind, s.target_id
            """;

    /** The kinds of entity whose mention stands for a fact that no span states; the fact's columns are called so. */
    private static final Map<Kind, List<Kind>> TOLD_WHERE_MENTIONED = Map.of(
            Kind.SIGNATURE, List.of(Kind.PERSON),
            Kind.ATTENDANCE, List.of(Kind.PERSON),
            Kind.POSITION, List.of(Kind.PERSON),
            Kind.STATEMENT, List.of(Kind.PERSON),
            Kind.PARTY, List.of(Kind.ORGANISATION, Kind.PERSON),
            Kind.MEASURE, List.of(Kind.PILLAR));

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
            List<Span> own = spans.getOrDefault(row.text("id"), List.of()).stream().map(span -> span.in(text)).toList();
            return new Paragraph(row.text("id"), text, own);
        });
    }

    /** Where the brief states a fact; if it never does, where it mentions what the fact is about. */
    List<Evidence.Passage> listPassages(Ref fact) throws Problem {
        List<Evidence.Passage> stated = passages(fact, SpanRole.STATES);
        if (!stated.isEmpty()) {
            return stated;
        }
        List<Evidence.Passage> mentioned = passages(fact, SpanRole.MENTIONS);
        if (!mentioned.isEmpty()) {
            return mentioned;
        }
        for (Kind kind : TOLD_WHERE_MENTIONED.getOrDefault(fact.kind(), List.of())) {
            String column = Tables.of(kind);
            Optional<Ref> about = database.find(
                    "SELECT " + column + " FROM " + Tables.of(fact.kind()) + " WHERE id = ? AND " + column
                            + " IS NOT NULL", row -> new Ref(kind, row.text(column)), fact.id());
            if (about.isPresent()) {
                return passages(about.get(), SpanRole.MENTIONS);
            }
        }
        return List.of();
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
        return texts.of(Kind.PARAGRAPH, row.text("id")).text("text", row.text("text"));
    }

    /** A span as the file has it, in code points. */
    private record StoredSpan(String paragraph, Ref target, SpanRole role, Language language, int start, int stop) {

        static StoredSpan of(ResultRow row) throws SQLException {
            return new StoredSpan(row.text("paragraph"), row.ref("target_kind", "target_id"),
                    row.enumValue("role", SpanRole.class), row.language("language"), row.integer("start"),
                    row.integer("stop"));
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
