package ma.mithaq.ui.map;

import java.util.List;
import java.util.Map;
import ma.mithaq.graph.Graph;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;
import ma.mithaq.model.Text;
import ma.mithaq.text.Messages;

/** Says what the map shows in sentences. */
final class MapWords {

    private final Messages messages;
    private final Map<Ref, Text> names;

    /** @param names what the things that are spoken of are called; a thing without a name is called by its reference */
    MapWords(Messages messages, Map<Ref, Text> names) {
        this.messages = messages;
        this.names = names;
    }

    String name(Ref thing) {
        Text name = names.get(thing);
        return name == null ? thing.toString() : messages.words(name);
    }

    /** What a fact joins, as a clause without a full stop. */
    String clause(Relation relation) {
        String key = switch (relation.fact().kind()) {
            case PARTY -> "ui.map.clause.party";
            case SIGNATURE -> "ui.map.clause.signature";
            case POSITION -> "ui.map.clause.position";
            case ATTENDANCE -> "ui.map.clause.attendance";
            case PILLAR -> "ui.map.clause.pillar";
            default -> "ui.map.clause.event";
        };
        String title = relation.title().map(messages::words).orElse("");
        return messages.get(key, name(relation.one()), name(relation.other()), title);
    }

    /** Between what the chain leads, and over how many links. */
    String chain(Ref from, Ref to, List<Graph.Step> steps) {
        return messages.count("ui.map.chain.links", steps.size(), name(from), name(to));
    }

    String noChain(Ref from, Ref to) {
        return messages.get("ui.map.chain.none", name(from), name(to));
    }
}
