package ma.mithaq.ui.shaping;

import com.sun.javafx.text.GlyphLayoutManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.text.Font;
import ma.mithaq.typeface.FontFiles;
import ma.mithaq.typeface.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * The bundled typeface, and on Linux what lays it out. The fonts of the machine are not used there: the same page looks
 * the same everywhere.
 *
 * <p>On Linux JavaFX lays out Arabic by Pango, without its kerning and marks and in two weights only. HarfBuzz does it
 * right (see {@code docs/decisions}); where that library is missing, Pango is used, its line breaking repaired.
 */
public final class Fonts {

    private static final Logger LOG = System.getLogger(Fonts.class.getName());

    /** A word with a mark, which each weight is tried with. */
    private static final char[] TRIAL = "مِيثاق".toCharArray();

    /** Whether HarfBuzz lays out text. */
    private static final CompletableFuture<Boolean> SHAPING = new CompletableFuture<>();
    private static boolean prepared;
    private static boolean loaded;

    private Fonts() {
    }

    /**
     * Begins what takes time, on a thread of its own; best before JavaFX starts, beside which it then runs. Must be
     * called before any node is made: JavaFX keeps what lays out its first text.
     */
    public static synchronized void prepare() {
        if (!prepared) {
            prepared = true;
            Thread thread = new Thread(() -> {
                boolean shaping = false;
                try {
                    shaping = isLinux() && beginShaping();
                } finally {
                    // Whatever happens: who loads the fonts waits for it.
                    SHAPING.complete(shaping);
                }
            }, "mithaq-fonts");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Makes the typeface available to style sheets; on the application thread, before any node is made. */
    public static synchronized void load() {
        prepare();
        if (loaded || SHAPING.join()) {
            return;
        }
        loaded = true;
        if (isLinux()) {
            PangoFonts.load();
        } else {
            loadByJavaFx();
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    /** Tries HarfBuzz on every weight, so that it is known to work before it takes JavaFX's own place. */
    private static boolean beginShaping() {
        try {
            ShapingBuffer buffer = new ShapingBuffer();
            for (Typeface face : Typeface.values()) {
                buffer.shape(ShapingFaces.of(FontFiles.of(face.file()).toString()), true, TRIAL, 0, 0, TRIAL.length,
                        TRIAL.length);
            }
            buffer.free();
            CarriedFonts fonts = CarriedFonts.install();
            for (Typeface face : Typeface.values()) {
                fonts.add(face);
            }
            if (!(GlyphLayoutManager.getInstance() instanceof HarfBuzzLayout)) {
                throw new IllegalStateException("a text was laid out before the fonts were prepared");
            }
            return true;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError | InternalError lacking) {
            // The last is what JavaFX throws where it finds no FreeType: it will again, to whoever loads the fonts.
            LOG.log(Level.WARNING, "Text is laid out without HarfBuzz: marks and weights will not be right", lacking);
            return false;
        }
    }

    static void loadByJavaFx() {
        for (Typeface face : Typeface.values()) {
            loadByJavaFx(FontFiles.of(face.file()));
        }
        for (Typeface face : Typeface.values()) {
            InvisibleIsolates.hide(face);
        }
    }

    static void loadByJavaFx(Path file) {
        // JavaFX takes what follows "file:" literally, so that spaces and Arabic letters must not be escaped, but up to
        // a sign that ends the path of an address.
        String path = file.toString();
        Font font = path.matches(".*[#?].*") ? loadFromStream(file) : Font.loadFont("file:" + path, -1);
        if (font == null) {
            throw new IllegalStateException("The program's own font is unreadable: " + file);
        }
    }

    /** JavaFX makes a copy of it, which takes longer. */
    private static @Nullable Font loadFromStream(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return Font.loadFont(content, -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
