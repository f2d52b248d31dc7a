package ma.mithaq.ui.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import ma.mithaq.BesideWindows;
import ma.mithaq.typeface.FontFiles;
import ma.mithaq.typeface.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program may lie in any folder, also where JavaFX loads its fonts, as on Windows and macOS. */
@BesideWindows
class FontPathTest {

    @TempDir
    private Path folder;

    @Test
    void fontsAreLoadedFromAFolderWithAnyName() throws Exception {
        assertEquals(List.of("4"), OwnProcess.run(Loading.class, folder.toString()));
    }

    /** A program: loads a font from folders with such names, and prints how many it loaded. */
    static final class Loading {

        private Loading() {
        }

        public static void main(String[] arguments) throws Exception {
            int loaded = 0;
            Platform.startup(() -> { });
            for (String name : List.of("a #1", "برنامج", "20%", "a b%20c")) {
                Path folder = Files.createDirectory(Path.of(arguments[0], name));
                Fonts.loadByJavaFx(Files.copy(FontFiles.of(Typeface.values()[0].file()), folder.resolve("a.ttf")));
                loaded++;
            }
            System.out.println(loaded);
            System.exit(0);
        }
    }
}
