package ma.mithaq.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.edition.Change.Manner;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.OtherName.OtherNameKind;
import ma.mithaq.model.Ref;
import ma.mithaq.source.DossierEntries;
import ma.mithaq.source.Entry;
import ma.mithaq.source.Field;
import ma.mithaq.source.FieldValue;
import ma.mithaq.source.FieldValue.Choice;
import ma.mithaq.source.FieldValue.Named;
import ma.mithaq.source.FieldValue.Worded;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;

/** Tells in words what differs between two editions. */
public final class DifferenceWords {

    private final Messages messages;
    private final Map<Ref, Entry> before;
    private final Map<Ref, Entry> after;

    public DifferenceWords(Messages messages, DossierEntries before, DossierEntries after) {
        this.messages = messages;
        this.before = before.byRef();
        this.after = after.byRef();
    }

    /** How the second edition stands to the first; a sentence each. */
    public static List<String> sentences(Messages messages, Succession succession) {
        List<String> sentences = new ArrayList<>();
        if (!succession.sameDossier()) {
            sentences.add(messages.get("command.diff.two-dossiers"));
        }
        switch (succession.order()) {
            case LATER -> { }
            case SAME_DAY -> sentences.add(messages.get("command.diff.same-day"));
            case EARLIER -> sentences.add(messages.get("command.diff.earlier"));
        }
        sentences.add(messages.get("command.diff.link." + word(succession.link())));
        return sentences;
    }

    /** Everything that differs, a group for each kind, in the order of the changes. */
    public List<Group> groups(Difference difference) {
        List<Group> groups = new ArrayList<>();
        Optional<Ref> last = Optional.empty();
        for (Change change : difference.changes()) {
            String heading = change.of().map(ref -> messages.name(ref.kind()))
                    .orElseGet(() -> messages.get("command.diff.dossier"));
            if (groups.isEmpty() || !groups.getLast().heading.equals(heading)) {
                groups.add(new Group(heading, new ArrayList<>()));
            }
            List<Item> items = groups.getLast().items;
            boolean detail = change.manner() == Manner.CHANGED || change.manner() == Manner.SOURCED;
            String title = title(change);
            if (items.isEmpty() || !detail || !last.equals(change.of()) || !items.getLast().title.equals(title)) {
                items.add(new Item(title, new ArrayList<>()));
            }
            if (detail) {
                items.getLast().details.add(detail(change));
            }
            last = change.of();
        }
        return groups;
    }

    private String title(Change change) {
        if (change.of().isEmpty()) {
            return messages.get("command.diff.changed", messages.get("command.diff.dossier"));
        }
        String name = name(change.of().get());
        return switch (change.manner()) {
            case ADDED -> messages.get("command.diff.added", name);
            case REMOVED -> messages.get("command.diff.removed", name);
            case CHANGED, SOURCED -> messages.get("command.diff.changed", name);
            case MOVED -> messages.get("command.diff.moved", name, told(change.before().orElseThrow()),
                    told(change.after().orElseThrow()));
        };
    }

    private String detail(Change change) {
        String field = change.manner() == Manner.SOURCED ? sources(change) : field(change);
        if (change.field().equals("portrait") || change.field().equals("file")) {
            // Nobody compares digests by eye.
            return messages.get("command.diff.picture." + (change.before().isEmpty() ? "added"
                    : change.after().isEmpty() ? "removed" : "changed"), field);
        }
        if (change.before().isEmpty()) {
            return messages.get("command.diff.field-added", field, told(change.after().orElseThrow()));
        }
        if (change.after().isEmpty()) {
            return messages.get("command.diff.field-removed", field, told(change.before().get()));
        }
        if (change.before().get() instanceof FieldValue.Word was
                && change.after().get() instanceof FieldValue.Word is) {
            Shortened shortened = Shortened.of(was.written(), is.written());
            return messages.get("command.diff.field-changed", field, shortened.before(), shortened.after());
        }
        return messages.get("command.diff.field-changed", field, told(change.before().get()),
                told(change.after().get()));
    }

    private String sources(Change change) {
        return change.part().isEmpty() ? messages.get("command.diff.sources")
                : messages.get("command.diff.sources-of", messages.get("model.field." + change.part()));
    }

    private String field(Change change) {
        String field = messages.get("model.field." + change.field());
        String part = change.part();
        return part.isEmpty() ? field : messages.get("command.diff.part", field, switch (change.field()) {
            case "mentions", "states" -> target(part);
            case "other-names" -> messages.name(choice(part));
            default -> Language.ofCode(part).map(messages::name).orElse(part);
        });
    }

    private static OtherNameKind choice(String code) {
        return Stream.of(OtherNameKind.values()).filter(kind -> new Choice(kind).code().equals(code)).findFirst()
                .orElseThrow();
    }

    private String target(String part) {
        String[] words = part.split(" ");
        return messages.list(Separator.COMMA, Ref.parse(words[0]).map(this::name).orElse(words[0]),
                Language.ofCode(words[1]).map(messages::name).orElse(words[1]));
    }

    private String told(FieldValue value) {
        return switch (value) {
            case FieldValue.Word word -> Shortened.of(word.written());
            case FieldValue.Figure figure -> figure.written();
            case Choice choice -> messages.name(choice.constant());
            case FieldValue.Dated dated -> messages.date(dated.date());
            case Named named -> name(named.ref());
            case FieldValue.AnyNamed named -> name(named.ref());
            case FieldValue.NamedList list ->
                    messages.list(Separator.COMMA, list.refs().stream().map(this::name).toList());
            case FieldValue.Items items -> messages.list(Separator.COMMA, items.items());
            default -> throw new IllegalStateException("compared part by part: " + value);
        };
    }

    /** What something is called, with its identifier, by which it is found in a source. */
    private String name(Ref ref) {
        Optional<Entry> entry = Optional.ofNullable(after.getOrDefault(ref, before.get(ref)));
        return messages.get("command.diff.name", entry.flatMap(this::label).map(Shortened::of).orElse("–"), ref);
    }

    /** The first text of an entry; of one that has none, that of the first thing it names. */
    private Optional<String> label(Entry entry) {
        for (Field field : entry.fields()) {
            if (field.value() instanceof Worded worded) {
                return Optional.of(messages.words(worded.text()));
            }
        }
        for (Field field : entry.fields()) {
            if (field.value() instanceof Named named && named.ref().kind() != Kind.PROVISION) {
                return Optional.ofNullable(after.getOrDefault(named.ref(), before.get(named.ref())))
                        .flatMap(this::label);
            }
            if (field.value() instanceof Choice choice && entry.ref().kind() != Kind.SIGNATURE) {
                return Optional.of(messages.name(choice.constant()));
            }
        }
        return Optional.empty();
    }

    private static String word(Enum<?> constant) {
        return new Choice(constant).code();
    }

    /** What differs of one kind. */
    public record Group(String heading, List<Item> items) {
    }

    /** What became of one thing, and of which of its fields. */
    public record Item(String title, List<String> details) {
    }
}
