package ma.mithaq.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Kind;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Paragraph.Span;
import ma.mithaq.model.Paragraph.SpanRole;
import ma.mithaq.model.Ref;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Text;

/** The fields of one entry, in their order. What is not known is no field. */
public final class FieldList {

    private static final Comparator<Span> IN_TEXT = Comparator.comparing(Span::language).thenComparingInt(Span::start)
            .thenComparingInt(Span::end).thenComparing(span -> span.target().kind())
            .thenComparing(span -> span.target().id());

    private final List<Field> fields = new ArrayList<>();

    public List<Field> done() {
        return List.copyOf(fields);
    }

    public FieldList add(String key, Optional<? extends FieldValue> value) {
        value.ifPresent(known -> fields.add(new Field(key, known)));
        return this;
    }

    public FieldList text(String key, Text text) {
        return text(key, Optional.of(text));
    }

    public FieldList text(String key, Optional<Text> text) {
        return add(key, text.map(FieldValue.Worded::new));
    }

    public FieldList word(String key, Optional<String> word) {
        return add(key, word.map(FieldValue.Word::new));
    }

    public FieldList figure(String key, String figure) {
        return add(key, Optional.of(new FieldValue.Figure(figure)));
    }

    public FieldList choice(String key, Enum<?> constant) {
        return choice(key, Optional.of(constant));
    }

    public FieldList choice(String key, Optional<? extends Enum<?>> constant) {
        return add(key, constant.map(FieldValue.Choice::new));
    }

    FieldList date(String key, Optional<StatedDate> date) {
        return add(key, date.map(FieldValue.Dated::new));
    }

    FieldList named(String key, Optional<Ref> ref) {
        return add(key, ref.map(FieldValue.Named::new));
    }

    FieldList named(String key, Kind kind, Optional<String> id) {
        return named(key, id.map(known -> new Ref(kind, known)));
    }

    FieldList named(String key, Kind kind, List<String> ids) {
        return ids.isEmpty() ? this : add(key,
                Optional.of(new FieldValue.NamedList(ids.stream().map(id -> new Ref(kind, id)).toList())));
    }

    FieldList items(String key, List<String> items) {
        return items.isEmpty() ? this : add(key, Optional.of(new FieldValue.Items(items)));
    }

    /** Other names: a source has them kind by kind. */
    FieldList names(List<OtherName> names) {
        List<OtherName> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparing(OtherName::kind));
        return sorted.isEmpty() ? this : add("other-names", Optional.of(new FieldValue.OtherNames(sorted)));
    }

    FieldList phrases(String key, Paragraph paragraph, SpanRole role) {
        List<Span> spans = paragraph.spans().stream().filter(span -> span.role() == role).sorted(IN_TEXT).toList();
        return spans.isEmpty() ? this : add(key, Optional.of(new FieldValue.Phrases(paragraph.text(), spans)));
    }
}
