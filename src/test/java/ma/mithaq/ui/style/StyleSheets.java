package ma.mithaq.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheets as they are written. */
final class StyleSheets {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("\\{([^}]*)}");

    private StyleSheets() {
    }

    /** What a sheet sets: the property's name and its value, in the order of the file. */
    static List<Declaration> declarations(String sheet) throws IOException {
        String path = "/ma/mithaq/style/" + sheet + ".css";
        try (InputStream stream = StyleSheets.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IOException("no such style sheet: " + path);
            }
            String plain = COMMENT.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
            List<Declaration> declarations = new ArrayList<>();
            Matcher block = BLOCK.matcher(plain);
            while (block.find()) {
                for (String line : block.group(1).split(";")) {
                    if (!line.isBlank()) {
                        String[] parts = line.split(":", 2);
                        declarations.add(new Declaration(parts[0].strip(), parts[1].strip()));
                    }
                }
            }
            return declarations;
        }
    }

    /** A property and its value. */
    record Declaration(String property, String value) {
    }
}
