package ma.mithaq.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.mithaq.model.Language;

/** The message files as they are written: every key with its message, and the keys that a file has twice. */
record MessageFiles(Map<Language, Map<String, String>> words, List<String> repeated) {

    static MessageFiles read() throws IOException {
        Map<Language, Map<String, String>> words = new TreeMap<>();
        List<String> repeated = new ArrayList<>();
        for (Language language : Language.values()) {
            Map<String, String> ofLanguage = new TreeMap<>();
            for (String bundle : Messages.BUNDLES) {
                String file = fileName(bundle, language);
                for (String line : lines(file)) {
                    String[] parts = line.split("\\s*=\\s*", 2);
                    if (ofLanguage.put(parts[0], parts.length == 2 ? parts[1] : "") != null) {
                        repeated.add(file + ": take out the second line of " + parts[0]);
                    }
                }
            }
            words.put(language, ofLanguage);
        }
        return new MessageFiles(words, repeated);
    }

    static String fileName(String bundle, Language language) {
        return bundle + "_" + language.code() + ".properties";
    }

    /** The file to which a key belongs. */
    static String fileOf(String key, Language language) {
        String bundle = key.startsWith("problem.source.") ? "source" : key.substring(0, key.indexOf('.'));
        return fileName(bundle, language);
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                return List.of();
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        }
    }
}
