package ma.mithaq.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;
import ma.mithaq.model.Text;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;

/** Describes in sentences what the map shows. */
public final class MapWords {

    private final Messages messages;
    private final Map<Ref, Text> names;

    /** @param names the names of the entities described; one without a name is called by its reference */
    public MapWords(Messages messages, Map<Ref, Text> names) {
        this.messages = messages;
        this.names = names;
    }

    String name(Ref entity) {
        Text name = names.get(entity);
        return name == null ? entity.toString() : messages.words(name);
    }

    /** What an entity is, and its name. */
    String spoken(Ref entity) {
        return messages.list(Separator.COLON, messages.name(entity.kind()), value(entity));
    }

    /** Its name as it is put among other words. */
    private Object value(Ref entity) {
        Text name = names.get(entity);
        return name == null ? entity : name;
    }

    /** What a fact relates, as a clause without a full stop. */
    String clause(Relation relation) {
        String key = switch (relation.fact().kind()) {
            case PARTY -> "ui.map.clause.party";
            case SIGNATURE -> "ui.map.clause.signature";
            case POSITION -> "ui.map.clause.position";
            case ATTENDANCE -> "ui.map.clause.attendance";
            case PILLAR -> "ui.map.clause.pillar";
            default -> "ui.map.clause.event";
        };
        Object title = relation.title().map(Object.class::cast).orElse("");
        return messages.get(key, value(relation.one()), value(relation.other()), title);
    }

    /** The heading: an entity, or the ends of a path and its number of links, or that there is no path. */
    public String head(SelectionSummary told) {
        if (told.end().isEmpty()) {
            return name(told.first());
        }
        Object from = value(told.first());
        Object to = value(told.end().get());
        return told.chain().map(steps -> messages.count("ui.map.chain.links", steps.size(), from, to))
                .orElseGet(() -> messages.get("ui.map.chain.none", from, to));
    }

    /** The relations, in order: together they form one sentence. */
    public List<String> clauses(SelectionSummary told) {
        List<String> clauses = new ArrayList<>();
        int last = told.relations().size() - 1;
        for (int index = 0; index <= last; index++) {
            String end = index < last ? messages.get("ui.list.separator.semicolon").stripTrailing()
                    : told.more() ? "…" : ".";
            clauses.add(clause(told.relations().get(index)) + end);
        }
        return clauses;
    }
}
