package ma.mithaq.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import ma.mithaq.model.Problem;

/** A JSON file that people can read too: indented, in UTF-8, the same bytes on every system. */
final class JsonFile {

    private JsonFile() {
    }

    static void write(OutputStream out, Content content) throws IOException, Problem {
        // Line endings must not depend on the system.
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("").withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter).withArrayIndenter(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(printer);
            content.writeTo(json);
            json.writeRaw('\n');
        }
    }

    /** The content of the file: one value. */
    interface Content {
        void writeTo(JsonGenerator json) throws IOException, Problem;
    }
}
