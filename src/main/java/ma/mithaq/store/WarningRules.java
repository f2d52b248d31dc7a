package ma.mithaq.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.mithaq.model.HijriDate;
import ma.mithaq.model.Kind;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.PartialDate.Precision;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.StatedDate.Manner;

/**
 * Looks in the tables of a dossier, whether it was just built or comes from anybody, for what most probably is not
 * meant. What is certainly wrong is refused elsewhere; here a rule is quiet wherever a sensible dossier may say the
 * same.
 */
final class WarningRules {

    static final int MOST = SourceFaults.MOST;

    private static final String DATE = "date";
    private static final String START = "start";
    private static final EntryField EDITION = new EntryField(Tables.DOSSIER, "edition");

    /** What is done and written before an edition can tell of it; events, terms and what is owed may be to come. */
    private static final Set<Kind> BEFORE_EDITION = EnumSet.of(Kind.SOURCE, Kind.AGREEMENT, Kind.STATEMENT);

    /** By how much a Hijri date differs from one country to another. */
    private static final int DAYS_BY_COUNTRY = 2;

    /** What dossiers tell of lies in these years of the Hijri calendar, which are 1882 to 2077 of the other. */
    private static final int FIRST_HIJRI_YEAR = 1300;
    private static final int LAST_HIJRI_YEAR = 1500;
    private static final int DAYS_OF_LONGEST_MONTH = 30;

    /** Every date of a dossier but that of its edition, with the entry it belongs to. */
    private static final String DATES = """
            SELECT 'source' AS kind, id, 'date' AS field, date AS told FROM source WHERE date IS NOT NULL
            UNION ALL SELECT 'agreement', id, 'date', date FROM agreement WHERE date IS NOT NULL
            UNION ALL SELECT 'statement', id, 'date', date FROM statement WHERE date IS NOT NULL
            UNION ALL SELECT 'event', id, 'start', start_date FROM event WHERE start_date IS NOT NULL
            UNION ALL SELECT 'event', id, 'end', end_date FROM event WHERE end_date IS NOT NULL
            UNION ALL SELECT 'term', id, 'date', date FROM term WHERE date IS NOT NULL
            UNION ALL SELECT 'obligation', id, 'due', due FROM obligation WHERE due IS NOT NULL
            """;

    /** The dates of one kind, each with those of the sources cited for it. */
    private static final String DATED = """
            SELECT f.id AS id, f.%3$s AS told, s.id AS source, s.date AS written FROM %1$s f
            JOIN citation c ON c.kind = '%1$s' AND c.id = f.id AND c.field IN ('', '%2$s')
            JOIN source s ON s.id = c.source WHERE f.%3$s IS NOT NULL ORDER BY f.id
            """;

    private final Database database;
    private final StatedDate edition;
    private final List<Found> found = new ArrayList<>();
    private int count;

    private WarningRules(Database database, StatedDate edition) {
        this.database = database;
        this.edition = edition;
    }

    /** Asks every rule. */
    static WarningRules in(Database database) throws Problem {
        StatedDate edition = database.find("SELECT edition FROM dossier",
                row -> row.optionalDate("edition").orElseThrow()).orElseThrow(() -> database.missing("dossier"));
        WarningRules rules = new WarningRules(database, edition);
        rules.findHijriDates();
        rules.findDateUnlikeSigning();
        rules.findOlderSources(Kind.AGREEMENT, DATE, DATE);
        rules.findOlderSources(Kind.EVENT, START, "start_date");
        rules.findOlderSources(Kind.STATEMENT, DATE, DATE);
        rules.findOlderReports();
        rules.findEditionBefore();
        rules.findListedTwice();
        rules.findPositionTwice();
        rules.findSamePerson();
        return rules;
    }

    /** What was found. */
    Warnings warnings(Comparator<EntryField> order, Function<EntryField, String> name) {
        List<Warning> first = found.stream().sorted(Comparator.comparing(Found::at, order))
                .map(each -> new Warning(name.apply(each.at), Codes.of(each.reason), each.arguments.stream()
                        .map(value -> value instanceof EntryField entry ? name.apply(entry) : value).toList()))
                .toList();
        return new Warnings(first, count - first.size());
    }

    private void findHijriDates() throws Problem {
        judgeCalendar(EDITION, edition);
        database.read(DATES, row -> {
            judgeCalendar(new EntryField(row.ref("kind", "id"), row.text("field")), date(row, "told"));
            return true;
        });
    }

    private void judgeCalendar(EntryField entry, StatedDate date) {
        Optional<PartialDate> unlikely = unlikely(date);
        if (unlikely.isPresent()) {
            add(WarningReason.HIJRI_YEAR, entry, unlikely.get().toString(),
                    gregorian(HijriDate.parse(unlikely.get().toString())));
        } else if (date.first().isPresent() && date.hijri().isPresent()) {
            HijriDate hijri = date.hijri().get();
            if (hijri.nearlyFirst().minusDays(DAYS_BY_COUNTRY).isAfter(date.first().get().last())
                    || hijri.nearlyLast().plusDays(DAYS_BY_COUNTRY).isBefore(date.first().get().first())) {
                add(WarningReason.CALENDARS_DIFFER, entry, date.toString(), gregorian(hijri));
            }
        }
    }

    /** The first Gregorian date of it that most probably is a Hijri one. A 31st is none. */
    private static Optional<PartialDate> unlikely(StatedDate date) {
        return Stream.concat(date.first().stream(), date.second().stream()).filter(each -> {
            int year = each.first().getYear();
            return year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR
                    && (each.precision() != Precision.DAY || each.first().getDayOfMonth() <= DAYS_OF_LONGEST_MONTH);
        }).findFirst();
    }

    private static String gregorian(HijriDate date) {
        String first = date.nearlyFirst().toString();
        String last = date.nearlyLast().toString();
        return first.equals(last) ? first : first + " – " + last;
    }

    /** Quiet where the dossier itself says that its sources disagree. */
    private void findDateUnlikeSigning() throws Problem {
        database.read("""
                SELECT a.id AS id, a.date AS told, e.id AS event, e.start_date AS first, e.end_date AS final
                FROM agreement a JOIN event e ON e.id = a.signing
                WHERE a.date IS NOT NULL AND e.start_date IS NOT NULL AND NOT EXISTS (SELECT 1 FROM contradiction c
                    WHERE c.of_kind = 'agreement' AND c.of_id = a.id AND c.field IN ('', 'date')
                    OR c.of_kind = 'event' AND c.of_id = e.id AND c.field IN ('', 'start', 'end'))
                """, row -> {
                    StatedDate date = date(row, "told");
                    StatedDate first = date(row, "first");
                    Optional<StatedDate> end = row.optionalDate("final");
                    if (isBefore(date, first) || isBefore(end.orElse(first), date)) {
                        add(WarningReason.DATE_UNLIKE_SIGNING, entry(Kind.AGREEMENT, row.text("id"), DATE),
                                entry(Kind.EVENT, row.text("event"), START), date.toString(),
                                end.map(last -> first + " – " + last).orElse(first.toString()));
                    }
                    return true;
                });
    }

    /** A date of which every cited source was written before it; of what was to come, any source may tell. */
    private void findOlderSources(Kind kind, String field, String column) throws Problem {
        List<Cited> cited = new ArrayList<>();
        String sql = String.format(Locale.ROOT, DATED, Tables.of(kind), field, column);
        database.read(sql, row -> {
            Cited next = cited(row, kind, field);
            if (!cited.isEmpty() && !cited.getLast().fact.equals(next.fact)) {
                judgeSources(cited);
                cited.clear();
            }
            cited.add(next);
            return true;
        });
        judgeSources(cited);
    }

    private static Cited cited(ResultRow row, Kind kind, String field) throws SQLException {
        return new Cited(entry(kind, row.text("id"), field), date(row, "told"), row.text("source"),
                row.optionalDate("written"));
    }

    private void judgeSources(List<Cited> cited) {
        Optional<Cited> newest = cited.stream().filter(WarningRules::isOlder)
                .max(Comparator.comparing(each -> each.written.orElseThrow()));
        if (newest.isPresent() && cited.stream().allMatch(WarningRules::isOlder)
                && !isBefore(edition, newest.get().told)) {
            add(newest.get());
        }
    }

    /** A source that another tells of, which was written before it. */
    private void findOlderReports() throws Problem {
        database.read("""
                SELECT s.id AS id, s.date AS told, v.id AS source, v.date AS written FROM source s
                JOIN source v ON v.id = s.via_source WHERE s.date IS NOT NULL ORDER BY s.ordinal
                """, row -> {
                    Cited report = cited(row, Kind.SOURCE, DATE);
                    if (isOlder(report)) {
                        add(report);
                    }
                    return true;
                });
    }

    private static boolean isOlder(Cited cited) {
        return cited.written.filter(written -> isBefore(written, cited.told)).isPresent();
    }

    private void add(Cited older) {
        add(WarningReason.SOURCE_OLDER, older.fact, entry(Kind.SOURCE, older.source, DATE), older.told.toString(),
                older.written.orElseThrow().toString());
    }

    /** Only the latest is told: an edition with a wrong day may come before everything. */
    private void findEditionBefore() throws Problem {
        List<Dated> latest = new ArrayList<>();
        database.read(DATES, row -> {
            Ref fact = row.ref("kind", "id");
            Dated next = new Dated(new EntryField(fact, row.text("field")), date(row, "told"));
            if (BEFORE_EDITION.contains(fact.kind()) && isBefore(edition, next.date)
                    && (latest.isEmpty() || latest.getFirst().date.compareTo(next.date) < 0)) {
                latest.clear();
                latest.add(next);
            }
            return true;
        });
        latest.forEach(each -> add(WarningReason.EDITION_BEFORE, EDITION, each.entry, edition.toString(),
                each.date.toString()));
    }

    private void findListedTwice() throws Problem {
        findRepeats(WarningReason.LISTED_TWICE, Kind.ATTENDANCE, """
                SELECT a.id AS id, a.before AS before, p.name AS name FROM (SELECT id, ordinal, person,
                    lag(id) OVER (PARTITION BY event, person ORDER BY ordinal) AS before FROM attendance) a
                JOIN person p ON p.id = a.person WHERE a.before IS NOT NULL ORDER BY a.ordinal
                """);
    }

    private void findPositionTwice() throws Problem {
        findRepeats(WarningReason.POSITION_TWICE, Kind.POSITION, """
                SELECT id, before, title AS name FROM (SELECT id, ordinal, title,
                    lag(id) OVER (PARTITION BY person, organisation, title ORDER BY ordinal) AS before FROM position)
                WHERE before IS NOT NULL ORDER BY ordinal
                """);
    }

    private void findSamePerson() throws Problem {
        findRepeats(WarningReason.SAME_PERSON, Kind.PERSON, """
                SELECT DISTINCT id, before, name FROM (SELECT p.id AS id, p.ordinal AS ordinal, p.name AS name,
                    lag(p.id) OVER (PARTITION BY p.name, q.organisation, q.title ORDER BY p.ordinal) AS before
                    FROM person p JOIN position q ON q.person = p.id)
                WHERE before <> id ORDER BY ordinal
                """);
    }

    /** @param sql gives each entry that another comes before which says the same, with that and a name to tell */
    private void findRepeats(WarningReason reason, Kind kind, String sql) throws Problem {
        database.read(sql, row -> {
            add(reason, entry(kind, row.text("id"), ""), entry(kind, row.text("before"), ""), row.text("name"));
            return true;
        });
    }

    private void add(WarningReason reason, EntryField at, Object... arguments) {
        count++;
        if (found.size() < MOST) {
            found.add(new Found(reason, at, List.of(arguments)));
        }
    }

    /** Whether one is certainly over before the other can begin. */
    private static boolean isBefore(StatedDate one, StatedDate other) {
        Optional<LocalDate> end = limit(one, StatedDate::latest, DAYS_BY_COUNTRY);
        Optional<LocalDate> beginning = limit(other, StatedDate::earliest, -DAYS_BY_COUNTRY);
        return end.isPresent() && beginning.isPresent() && end.get().isBefore(beginning.get());
    }

    /**
     * The first or last day of a date; none where only what it is about is stated, or where it most probably is a Hijri
     * date, which is told as such.
     */
    private static Optional<LocalDate> limit(StatedDate date, Function<StatedDate, Optional<LocalDate>> end, int days) {
        if (date.manner() == Manner.ABOUT || unlikely(date).isPresent()) {
            return Optional.empty();
        }
        return end.apply(date).map(day -> date.first().isPresent() ? day : day.plusDays(days));
    }

    private static StatedDate date(ResultRow row, String column) throws SQLException {
        return StatedDate.parse(row.text(column));
    }

    private static EntryField entry(Kind kind, String id, String field) {
        return new EntryField(new Ref(kind, id), field);
    }

    /** @param arguments what fills the sentence, an {@link EntryField} for its place */
    private record Found(WarningReason reason, EntryField at, List<Object> arguments) {
    }

    private record Dated(EntryField entry, StatedDate date) {
    }

    /**
     * A date, and a source cited for it.
     *
     * @param written when the source was, where that is known
     */
    private record Cited(EntryField fact, StatedDate told, String source, Optional<StatedDate> written) {
    }
}
