package ma.mithaq.export;

import com.google.gson.JsonElement;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.util.List;

/** A schema, and what others it refers to, by which JSON is judged. Formats of values count too. */
final class JsonSchema {

    private final Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory())
            .withEvaluatorFactory(new FormatEvaluatorFactory()).createValidator();
    private final URI schema;

    /** @param others to which it refers, by their {@code $id} */
    JsonSchema(JsonElement schema, List<JsonElement> others) {
        others.forEach(other -> validator.registerSchema((Object) other));
        this.schema = validator.registerSchema((Object) schema);
    }

    /** What is wrong, each with its place. */
    List<String> errors(JsonElement json) {
        Validator.Result judged = validator.validate(schema, (Object) json);
        return judged.isValid() ? List.of() : judged.getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
    }
}
