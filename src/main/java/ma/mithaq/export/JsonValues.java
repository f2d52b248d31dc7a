package ma.mithaq.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import ma.mithaq.model.HijriDate;
import ma.mithaq.model.Language;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Ref;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Text;

/** Writes the values of the model as JSON. */
final class JsonValues {

    private final JsonGenerator json;

    JsonValues(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a field of the object started last; an empty optional leaves it out. */
    void write(String name, Object value) throws IOException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                write(name, optional.get());
            }
            return;
        }
        json.writeFieldName(name);
        write(value);
    }

    private void write(Object value) throws IOException {
        switch (value) {
            case Text text -> write(text);
            case OtherName name -> write(name);
            case Boolean truth -> json.writeBoolean(truth);
            case Enum<?> constant -> json.writeString(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Collection<?> several -> {
                json.writeStartArray();
                for (Object one : several) {
                    write(one);
                }
                json.writeEndArray();
            }
            case Ref ref -> json.writeString(ref.toString());
            case StatedDate date -> write(date);
            case BigDecimal number -> json.writeString(number.toPlainString());
            case Period period -> json.writeString(period.toString());
            case String string -> json.writeString(string);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    /**
     * A date that is stated exactly, in the common calendar alone, is a string; any other is an object, so that no
     * program takes it for one that is. Its first and last day are left out where there is none.
     */
    private void write(StatedDate date) throws IOException {
        if (date.exact().isPresent() && date.hijri().isEmpty()) {
            json.writeString(date.toString());
            return;
        }
        json.writeStartObject();
        write("stated", date.toString());
        write("manner", date.manner());
        write("gregorian", date.first().map(PartialDate::toString));
        write("until", date.second().map(PartialDate::toString));
        write("hijri", date.hijri().map(HijriDate::toString));
        write("earliest", date.earliest().map(LocalDate::toString));
        write("latest", date.latest().map(LocalDate::toString));
        json.writeEndObject();
    }

    /** Keeps the original apart from the translations, which are never what the dossier itself states. */
    private void write(Text text) throws IOException {
        json.writeStartObject();
        json.writeStringField("language", text.original().code());
        json.writeStringField("original", text.wordings().get(text.original()));
        json.writeObjectFieldStart("unofficialTranslations");
        for (Language language : Language.values()) {
            String translation = text.wordings().get(language);
            if (language != text.original() && translation != null) {
                json.writeStringField(language.code(), translation);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(OtherName name) throws IOException {
        json.writeStartObject();
        write("name", name.name());
        write("kind", name.kind());
        json.writeEndObject();
    }
}
