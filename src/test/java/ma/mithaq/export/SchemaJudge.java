package ma.mithaq.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Judges XML by the schemas that are on its own class path. {@link OfficeSchema} loads it where the whole ones are,
 * apart from those of the exports.
 */
public final class SchemaJudge implements Function<InputStream, List<String>> {

    private final SchemaTypeLoader schemas = XmlBeans.typeLoaderUnion(
            new SchemaTypeLoader[] {TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem()});

    /** What is wrong with a part: each error in words. */
    @Override
    public List<String> apply(InputStream part) {
        try {
            XmlObject document = schemas.parse(part, null, new XmlOptions());
            if (document.schemaType() == XmlBeans.NO_TYPE || document.schemaType() == XmlObject.type) {
                return List.of("no schema has its root");
            }
            List<XmlError> errors = new ArrayList<>();
            XmlOptions options = new XmlOptions();
            options.setErrorListener(errors);
            options.setValidateStrict();
            document.validate(options);
            return errors.stream().map(error -> error.getMessage().replaceAll("@http://[^ ']*", "")).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (XmlException failed) {
            return List.of("not XML: " + failed.getMessage());
        }
    }
}
