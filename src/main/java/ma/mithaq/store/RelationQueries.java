package ma.mithaq.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;
import ma.mithaq.model.Text;

/** Reads which entities of a dossier are related to which, and by what fact. */
final class RelationQueries {

    /** There is one agreement; a fact that names no other entity belongs to it. */
    private static final String THE_AGREEMENT = "(SELECT id FROM agreement)";

    /** The facts that relate entities, in the order in which an entity's relations are listed. */
    private static final List<Joining> JOINING = List.of(
            new Joining(Kind.PARTY, Kind.ORGANISATION, "t.organisation", Kind.AGREEMENT, THE_AGREEMENT, ""),
            new Joining(Kind.PARTY, Kind.PERSON, "t.person", Kind.AGREEMENT, THE_AGREEMENT, ""),
            new Joining(Kind.SIGNATURE, Kind.PERSON, "t.person", Kind.AGREEMENT, THE_AGREEMENT, ""),
            new Joining(Kind.POSITION, Kind.PERSON, "t.person", Kind.ORGANISATION, "t.organisation", ""),
            new Joining(Kind.ATTENDANCE, Kind.PERSON, "t.person", Kind.EVENT, "t.event", ""),
            new Joining(Kind.EVENT, Kind.EVENT, "t.id", Kind.AGREEMENT, THE_AGREEMENT, "relation"),
            new Joining(Kind.PILLAR, Kind.PILLAR, "t.id", Kind.AGREEMENT, THE_AGREEMENT, ""));

    /** The kinds of related entities, with the field that names them, in the order in which a dossier is read. */
    private static final Map<Kind, String> NAMES = named();

    private final Database database;
    private final Texts texts;

    RelationQueries(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    List<Ref> listEntities() throws Problem {
        List<Ref> entities = new ArrayList<>();
        for (Kind kind : NAMES.keySet()) {
            String order = kind == Kind.AGREEMENT ? "" : " ORDER BY ordinal";
            entities.addAll(database.list("SELECT id FROM " + Tables.of(kind) + order,
                    row -> new Ref(kind, row.text("id"))));
        }
        return entities;
    }

    Map<Ref, Text> namesOf(Collection<Ref> entities) throws Problem {
        Map<Ref, Text> names = new LinkedHashMap<>();
        for (Ref entity : entities) {
            String field = Lookup.in(NAMES, entity.kind());
            database.find("SELECT " + field + " FROM " + Tables.of(entity.kind()) + " WHERE id = ?",
                    row -> texts.of(entity.kind(), entity.id()).text(field, row.text(field)), entity.id())
                    .ifPresent(name -> names.put(entity, name));
        }
        return names;
    }

    List<Relation> list() throws Problem {
        texts.readAll(Kind.POSITION);
        List<Relation> relations = new ArrayList<>();
        for (Joining joining : JOINING) {
            relations.addAll(database.list(joining.select() + " ORDER BY t.ordinal", row -> relation(joining, row)));
        }
        return relations;
    }

    /** @param limit how many at most of each sort */
    List<Relation> listOf(Ref entity, int limit) throws Problem {
        List<Relation> relations = new ArrayList<>();
        for (Joining joining : JOINING) {
            Optional<String> end = joining.columnOf(entity.kind());
            if (end.isPresent()) {
                relations.addAll(database.list(
                        joining.select() + " AND " + end.get() + " = ? ORDER BY t.ordinal LIMIT ?",
                        row -> relation(joining, row), entity.id(), limit));
            }
        }
        return relations;
    }

    private Relation relation(Joining joining, ResultRow row) throws SQLException, Problem {
        String id = row.text("fact");
        Optional<Text> title = joining.fact() == Kind.POSITION
                ? Optional.of(texts.of(Kind.POSITION, id).text("title", row.text("title"))) : Optional.empty();
        return new Relation(new Ref(joining.one(), row.text("one")), new Ref(joining.other(), row.text("other")),
                new Ref(joining.fact(), id), joining.field(), title);
    }

    private static Map<Kind, String> named() {
        Map<Kind, String> names = new LinkedHashMap<>();
        names.put(Kind.AGREEMENT, "title");
        names.put(Kind.PILLAR, "title");
        Stream.of(Kind.ORGANISATION, Kind.EVENT, Kind.PERSON).forEach(kind -> names.put(kind, "name"));
        return names;
    }

    /**
     * A kind of fact and the two kinds of entity that it relates,
     * with the column of each in the fact's table {@code t}.
     */
    private record Joining(Kind fact, Kind one, String oneColumn, Kind other, String otherColumn, String field) {

        String select() {
            String title = fact == Kind.POSITION ? "t.title" : "NULL";
            return "SELECT " + oneColumn + " AS one, " + otherColumn + " AS other, t.id AS fact, " + title
                    + " AS title FROM " + Tables.of(fact) + " t WHERE " + oneColumn + " IS NOT NULL";
        }

        Optional<String> columnOf(Kind kind) {
            return kind == one ? Optional.of(oneColumn) : kind == other ? Optional.of(otherColumn) : Optional.empty();
        }
    }
}
