package ma.mithaq.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Ref;
import ma.mithaq.source.FieldValue;
import ma.mithaq.source.FieldValue.Choice;
import ma.mithaq.store.DossierInfo;

/** What differs between two editions, as JSON on one line, for other programs. Words are whole. */
public final class DifferenceJson {

    private final JsonGenerator json;

    private DifferenceJson(JsonGenerator json) {
        this.json = json;
    }

    /** The whole result. */
    public static String write(DossierInfo before, DossierInfo after, Succession succession, Difference difference) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            new DifferenceJson(json).writeAll(before, after, succession, difference);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toString();
    }

    private void writeAll(DossierInfo before, DossierInfo after, Succession succession, Difference difference)
            throws IOException {
        json.writeStartObject();
        write("before", before);
        write("after", after);
        json.writeBooleanField("same-dossier", succession.sameDossier());
        json.writeStringField("order", new Choice(succession.order()).code());
        json.writeStringField("link", new Choice(succession.link()).code());
        json.writeNumberField("count", difference.changes().size());
        json.writeArrayFieldStart("changes");
        for (Change change : difference.changes()) {
            json.writeStartObject();
            json.writeStringField("change", new Choice(change.manner()).code());
            write("of", change.of().map(Ref::toString));
            write("field", Optional.of(change.field()).filter(field -> !field.isEmpty()));
            write("part", Optional.of(change.part()).filter(part -> !part.isEmpty()));
            write("before", change.before());
            write("after", change.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(String name, DossierInfo info) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("id", info.id());
        json.writeStringField("edition", info.edition());
        json.writeEndObject();
    }

    private void write(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeFieldName(name);
            switch (value.get()) {
                case FieldValue.Word word -> json.writeString(word.written());
                case FieldValue.Figure figure -> json.writeString(figure.written());
                case Choice choice -> json.writeString(choice.code());
                case FieldValue.Dated dated -> json.writeString(dated.date().toString());
                case FieldValue.Named named -> json.writeString(named.ref().toString());
                case FieldValue.AnyNamed named -> json.writeString(named.ref().toString());
                case FieldValue.NamedList list -> write(list.refs());
                case FieldValue.Items items -> write(items.items());
                case String words -> json.writeString(words);
                default -> throw new IllegalStateException("compared part by part: " + value.get());
            }
        }
    }

    private void write(List<?> values) throws IOException {
        json.writeStartArray();
        for (Object value : values) {
            json.writeString(value.toString());
        }
        json.writeEndArray();
    }
}
