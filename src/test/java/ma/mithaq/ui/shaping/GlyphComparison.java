package ma.mithaq.ui.shaping;

import com.sun.javafx.text.GlyphLayoutManager;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.text.Font;
import ma.mithaq.typeface.FontFiles;
import ma.mithaq.typeface.Typeface;

/**
 * Lays out many words in many faces, and prints what laid them out, and for each face in which glyphs differ from the
 * JDK's how many words do. A program of its own, as its argument decides for the whole process: {@code harfbuzz}, or
 * {@code pango} for what is used where there is none.
 */
final class GlyphComparison {

    private static final float SIZE = 40;

    private GlyphComparison() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        ChosenLayout.run(arguments[0], () -> {
            System.out.println(GlyphLayoutManager.getInstance().getClass().getSimpleName());
            for (Typeface face : Typeface.values()) {
                compare(FontFiles.of(face.file()));
            }
            compare(ownFile("Amiri-Regular.ttf"));
            compare(ownFile("ScheherazadeNew-Regular.ttf"));
        });
    }

    private static void compare(Path file) {
        try {
            Font font = new Font(Font.loadFont("file:" + file, SIZE).getName(), SIZE);
            JdkGlyphs jdk = new JdkGlyphs(file, SIZE);
            compare(file.getFileName() + " Arabic", Words.arabic(), font, word -> jdk.of(word, true));
            compare(file.getFileName() + " Latin", Words.latin(), font, word -> jdk.of(word, false));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void compare(String what, List<String> words, Font font, Function<String, List<PlacedGlyph>> jdk) {
        List<String> different = words.stream()
                .filter(word -> !PlacedGlyph.same(JavaFxGlyphs.of(word, font), jdk.apply(word))).toList();
        if (!different.isEmpty()) {
            String word = different.getFirst();
            System.out.println(what + ": " + different.size() + " of " + words.size() + ", " + word + " "
                    + JavaFxGlyphs.of(word, font) + " not " + jdk.apply(word));
        }
    }

    private static Path ownFile(String name) {
        try {
            return Path.of(Objects.requireNonNull(GlyphComparison.class.getResource("/fonts/" + name), name).toURI());
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }
}
