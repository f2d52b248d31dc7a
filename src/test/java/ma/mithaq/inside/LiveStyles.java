package ma.mithaq.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import ma.mithaq.Mithaq;

/** Starts the program, and shows what is changed in a style sheet as soon as it is saved: bench/styles. */
public final class LiveStyles {

    private static final Path SOURCES = Path.of("resources/ma/mithaq/style");
    private static final Path COMPILED = Path.of("target/classes/ma/mithaq/style");

    private LiveStyles() {
    }

    /** @param arguments of the program, such as a dossier to open */
    public static void main(String[] arguments) throws IOException {
        WatchService changes = SOURCES.getFileSystem().newWatchService();
        SOURCES.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        Thread.ofPlatform().daemon().name("live-styles").start(() -> follow(changes));
        Mithaq.main(arguments);
    }

    private static void follow(WatchService changes) {
        try {
            while (true) {
                WatchKey folder = changes.take();
                for (WatchEvent<?> change : folder.pollEvents()) {
                    take(change.context().toString());
                }
                folder.reset();
                Platform.runLater(LiveStyles::reload);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void take(String name) {
        // Editors write beside a sheet before they put it in its place.
        if (!name.endsWith(".css")) {
            return;
        }
        try {
            Files.copy(SOURCES.resolve(name), COMPILED.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            System.out.println(name);
        } catch (IOException unreadable) {
            System.err.println(unreadable);
        }
    }

    /** JavaFX keeps a sheet as it was read until no scene has it any more. */
    private static void reload() {
        Map<Scene, List<String>> sheets = new LinkedHashMap<>();
        for (Window window : Window.getWindows()) {
            sheets.put(window.getScene(), List.copyOf(window.getScene().getStylesheets()));
        }
        sheets.keySet().forEach(scene -> scene.getStylesheets().clear());
        sheets.forEach((scene, all) -> scene.getStylesheets().setAll(all));
    }
}
