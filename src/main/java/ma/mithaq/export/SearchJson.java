package ma.mithaq.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import ma.mithaq.model.Language;
import ma.mithaq.search.HighlightedText;
import ma.mithaq.search.SearchResults;
import ma.mithaq.search.SearchResults.Result;

/** The results of a search, as JSON on one line, for other programs. */
public final class SearchJson {

    private final JsonGenerator json;
    private final JsonValues values;

    private SearchJson(JsonGenerator json) {
        this.json = json;
        this.values = new JsonValues(json);
    }

    /** @param typed what was searched for */
    public static String write(String typed, SearchResults results) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            new SearchJson(json).writeAll(typed, results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void writeAll(String typed, SearchResults results) throws IOException {
        json.writeStartObject();
        values.write("searched", typed);
        json.writeNumberField("count", results.count());
        values.write("more", results.countless());
        json.writeArrayFieldStart("groups");
        for (SearchResults.Group group : results.groups()) {
            json.writeStartObject();
            values.write("group", group.group());
            values.write("more", group.more());
            write("results", group.results());
            json.writeEndObject();
        }
        json.writeEndArray();
        write("similar", results.similar());
        values.write("spellings", results.spellings());
        json.writeEndObject();
    }

    private void write(String name, List<Result> results) throws IOException {
        json.writeArrayFieldStart(name);
        for (Result result : results) {
            json.writeStartObject();
            values.write("ref", result.ref());
            if (result.part() > 0) {
                json.writeNumberField("paragraph", result.part());
            }
            values.write("tier", result.tier());
            json.writeObjectFieldStart("title");
            write(result.title());
            json.writeEndObject();
            if (result.found().isPresent()) {
                json.writeObjectFieldStart("found");
                values.write("field", result.found().get().field());
                write(result.found().get().text());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Offsets count UTF-16 units, as Java and JavaScript do. */
    private void write(HighlightedText text) throws IOException {
        values.write("text", text.text());
        values.write("language", text.language().map(Language::code));
        json.writeArrayFieldStart("spans");
        for (HighlightedText.Span span : text.spans()) {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
        json.writeEndArray();
    }
}
