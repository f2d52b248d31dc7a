package ma.mithaq.typeface;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where the files of the program's own fonts are. */
public final class FontFiles {

    private static final String RESOURCES = "/ma/mithaq/fonts/";

    private FontFiles() {
    }

    /**
     * The file of a font: in the image's folder of fonts, or among the program's compiled classes; otherwise, as where
     * the program is a JAR, a copy of it that is removed when the program ends.
     *
     * @throws IllegalStateException if the program comes without it
     */
    public static Path of(String name) {
        String folder = System.getProperty("mithaq.fonts");
        if (folder != null) {
            Path file = Path.of(folder, name).toAbsolutePath();
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        URL packed = FontFiles.class.getResource(RESOURCES + name);
        if (packed == null) {
            throw new IllegalStateException("The program's own font is missing: " + name);
        }
        return packed.getProtocol().equals("file") ? Path.of(URI.create(packed.toString())) : copy(name);
    }

    private static Path copy(String name) {
        try (InputStream font = FontFiles.class.getResourceAsStream(RESOURCES + name)) {
            Path copy = Files.createTempFile("mithaq-", ".ttf");
            copy.toFile().deleteOnExit();
            if (font != null) {
                Files.copy(font, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return copy;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
