package ma.mithaq.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.store.SourceFaults.Place;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Makes nodes of what a parser of YAML comes upon, event by event. Neither depth nor aliases cost anything there, and
 * of each node no more is kept than is asked of it: the library's own nodes take ten times the room.
 */
final class YamlEvents {

    /** A file of as many bytes as one may have has fewer, unless it says nothing. */
    static final int MOST_VALUES = 2_000_000;
    static final int MOST_DEPTH = 32;

    private static final String YAML = "tag:yaml.org,2002:";
    /**
     * What a scalar is whose words are taken as they are written; the tag of a single sign leaves that to the reader.
     */
    private static final Set<String> WORDS =
            Set.of("!", YAML + "str", YAML + "int", YAML + "float", YAML + "bool", YAML + "null");

    /** What stands for no value at all where it is not quoted, in YAML 1.2's core schema. */
    private static final Set<String> NULL = Set.of("null", "Null", "NULL", "~");

    private final String file;
    private final SourceFaults faults;
    private final Deque<Begun> begun = new ArrayDeque<>();
    private int values;

    YamlEvents(String file, SourceFaults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The root of the one document; empty where the file is at fault, which has then been told. */
    Optional<YamlNode> compose(Parser parser) {
        Begun documents = new Begun(0, false, new ArrayList<>());
        begun.push(documents);
        while (parser.hasNext()) {
            Event event = parser.next();
            Place place = new Place(file, event.getStartMark().map(Mark::getLine).orElse(-1) + 1);
            switch (event.getEventId()) {
                case Scalar -> add(scalar((ScalarEvent) event, place.line()));
                case MappingStart -> begun.push(new Begun(place.line(), true, new ArrayList<>(4)));
                case SequenceStart -> begun.push(new Begun(place.line(), false, new ArrayList<>(4)));
                case MappingEnd, SequenceEnd -> add(begun.pop().end());
                case Alias -> {
                    return refuse(place, FaultReason.ALIAS);
                }
                default -> { }
            }
            // The file itself is the first that was begun.
            if (begun.size() > MOST_DEPTH + 1) {
                return refuse(place, FaultReason.TOO_DEEP, MOST_DEPTH);
            }
            if (values > MOST_VALUES) {
                return refuse(place, FaultReason.TOO_MANY_VALUES, MOST_VALUES);
            }
        }
        return switch (documents.nodes.size()) {
            case 0 -> refuse(new Place(file, 0), FaultReason.EMPTY_FILE);
            case 1 -> Optional.of(documents.nodes.getFirst());
            default -> refuse(new Place(file, documents.nodes.get(1).line()), FaultReason.SYNTAX,
                    "expected a single document in the stream");
        };
    }

    private void add(YamlNode node) {
        values++;
        begun.peek().nodes.add(node);
    }

    private static YamlNode scalar(ScalarEvent event, int line) {
        boolean words = event.getTag().isEmpty() || WORDS.contains(event.getTag().get());
        if (!words) {
            return new YamlNode.Tagged(line);
        }
        boolean nothing = event.isPlain() && NULL.contains(event.getValue());
        return new YamlNode.Scalar(line, nothing ? "" : event.getValue());
    }

    private Optional<YamlNode> refuse(Place place, FaultReason reason, Object... arguments) {
        faults.add(place, reason, arguments);
        return Optional.empty();
    }

    /** A collection whose end has not come yet. */
    private record Begun(int line, boolean mapping, List<YamlNode> nodes) {

        YamlNode end() {
            List<YamlNode> all = List.copyOf(nodes);
            return mapping ? new YamlNode.Mapping(line, all) : new YamlNode.Sequence(line, all);
        }
    }
}
