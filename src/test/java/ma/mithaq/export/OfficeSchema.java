package ma.mithaq.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.logging.log4j.LogManager;
import org.apache.xmlbeans.XmlObject;

/**
 * Validates Office files against the whole schemas of ISO 29500. The exports have only the part of them that they use,
 * with classes of the same names: the whole ones are therefore loaded apart.
 */
final class OfficeSchema {

    /** Parts of the package itself, which ISO 29500-2 describes, and not these schemas. */
    private static final Set<String> PACKAGE = Set.of("[Content_Types].xml", "docProps/core.xml");

    private final Function<InputStream, List<String>> judge;

    @SuppressWarnings("unchecked")
    OfficeSchema() throws Exception {
        URL[] path = {Path.of(System.getProperty("mithaq.schemas")).toUri().toURL(), origin(XmlObject.class),
            origin(LogManager.class), origin(SchemaJudge.class)};
        URLClassLoader apart = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
        judge = (Function<InputStream, List<String>>) apart.loadClass(SchemaJudge.class.getName())
                .getConstructor().newInstance();
    }

    /** How often each error is in a file, by the part, without its number, and what is wrong. */
    SortedMap<String, Integer> errors(byte[] file) throws Exception {
        SortedMap<String, Integer> errors = new TreeMap<>();
        int judged = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName();
                if (name.matches(".*\\.(xml|rels)") && !PACKAGE.contains(name)) {
                    judge.apply(new ByteArrayInputStream(zip.readAllBytes())).forEach(error ->
                            errors.merge(name.replaceAll("\\d+(?=\\.)", "") + ": " + error, 1, Integer::sum));
                    judged++;
                }
            }
        }
        if (judged < 5) {
            throw new AssertionError("too few parts were judged: " + judged);
        }
        return errors;
    }

    private static URL origin(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
