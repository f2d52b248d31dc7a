package ma.mithaq.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsFolderTest {

    @TempDir
    private Path home;

    @Test
    void itIsTheOneThatTheDesktopNames() throws IOException {
        Files.createDirectory(home.resolve("Documents"));
        Path arabic = Files.createDirectory(home.resolve("المستندات"));
        Files.writeString(home.resolve("user-dirs.dirs"),
                "# written by xdg-user-dirs-update\nXDG_DESKTOP_DIR=\"$HOME/x\"\n"
                        + "XDG_DOCUMENTS_DIR=\"$HOME/المستندات\"\n");
        assertEquals(arabic, DocumentsFolder.find(Optional.empty(), home, home));
    }

    @Test
    void whereNothingIsNamedOrNothingIsThereItIsTheUsualOneOrHome() throws IOException {
        assertEquals(home, DocumentsFolder.find(Optional.empty(), home, home));
        Files.writeString(home.resolve("user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/gone\"\n");
        Path usual = Files.createDirectory(home.resolve("Documents"));
        assertEquals(usual, DocumentsFolder.find(Optional.empty(), home, home));
    }

    /** As on Windows, where it may be on a share that does not answer. */
    @Test
    void itIsTheOneThatTheSystemTellsOfWhereThatIsThere() throws IOException {
        Path usual = Files.createDirectory(home.resolve("Documents"));
        Path elsewhere = Files.createDirectory(home.resolve("OneDrive"));
        assertEquals(elsewhere, DocumentsFolder.find(Optional.of(elsewhere), home, home));
        assertEquals(usual, DocumentsFolder.find(Optional.of(home.resolve("gone")), home, home));
    }
}
