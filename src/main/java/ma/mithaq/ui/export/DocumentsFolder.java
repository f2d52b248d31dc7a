package ma.mithaq.ui.export;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.mithaq.files.HomeFolder;
import ma.mithaq.files.KnownFolder;

/** Where the user's documents are. On a desktop in Arabic or French, the folder has a name in that language. */
final class DocumentsFolder {

    /** A line of the file in which freedesktop.org's xdg-user-dirs records the names of these folders. */
    private static final Pattern NAMED = Pattern.compile("XDG_DOCUMENTS_DIR=\"\\$HOME/(.+)\"");

    private DocumentsFolder() {
    }

    /**
     * The folder of the user who runs the program; the home folder if there is none, and without a home folder the
     * working directory. Reads the disk, or the share on which an administrator has put it.
     */
    static Path find() {
        Path home = HomeFolder.ofThisUser().orElseGet(() -> Path.of("").toAbsolutePath());
        String configured = System.getenv().getOrDefault("XDG_CONFIG_HOME", "");
        return find(KnownFolder.documents(), home,
                HomeFolder.absolute(configured).orElse(home.resolve(".config")));
    }

    /** @param told where the system says that they are, if it can be asked */
    static Path find(Optional<Path> told, Path home, Path configuration) {
        return Stream.of(told, named(home, configuration), Optional.of(home.resolve("Documents")))
                .flatMap(Optional::stream)
                .filter(Files::isDirectory).findFirst().orElse(home);
    }

    private static Optional<Path> named(Path home, Path configuration) {
        try {
            List<String> lines = Files.readAllLines(configuration.resolve("user-dirs.dirs"), StandardCharsets.UTF_8);
            return lines.stream().map(NAMED::matcher).filter(Matcher::matches).findFirst()
                    .map(line -> home.resolve(line.group(1)));
        } catch (NoSuchFileException absent) {
            // Most systems have no such file.
            return Optional.empty();
        } catch (IOException | InvalidPathException unread) {
            // Nobody need be told: the folder that is taken instead stands in the window, and another can be chosen.
            System.getLogger(DocumentsFolder.class.getName()).log(Level.WARNING, "where are the documents?", unread);
            return Optional.empty();
        }
    }
}
