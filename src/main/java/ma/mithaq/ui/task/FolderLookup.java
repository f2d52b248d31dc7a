package ma.mithaq.ui.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;

/**
 * Finds out whether a dialog can begin in a folder. JavaFX asks that of the disk on the application thread before it
 * opens one, and a share whose server does not answer would hold up the window for as long as the system waits for it.
 */
public final class FolderLookup {

    /** In milliseconds. Whoever waits longer for a dialog presses again. */
    private static final long PATIENCE = 1000;

    private final Predicate<Path> disk;
    private final long patience;
    private final Executor window;
    private boolean looking;

    public FolderLookup() {
        this(Files::isDirectory, PATIENCE, Platform::runLater);
    }

    /**
     * @param disk     whether there is such a folder; may take as long as it likes
     * @param patience how long that is waited for, in milliseconds
     * @param window   runs an action on the application thread
     */
    FolderLookup(Predicate<Path> disk, long patience, Executor window) {
        this.disk = disk;
        this.patience = patience;
        this.window = window;
    }

    /**
     * Opens a dialog; while one is about to be opened, does nothing. For the application thread.
     *
     * @param wanted the folder in which it is to begin, if there is one
     * @param dialog opens it on the application thread; gets no folder where the wanted one is not there, or did not
     *               answer in time
     */
    public void open(Optional<Path> wanted, Consumer<Optional<Path>> dialog) {
        if (looking) {
            return;
        }
        looking = true;
        CompletableFuture<Optional<Path>> found = new CompletableFuture<>();
        found.completeOnTimeout(Optional.empty(), patience, TimeUnit.MILLISECONDS)
                .thenAcceptAsync(folder -> {
                    looking = false;
                    dialog.accept(folder);
                }, window);
        // A thread for each, as one that waits for a dead share would have the next wait too.
        Thread.ofPlatform().name("mithaq-folders").daemon().start(() -> found.complete(wanted.filter(disk)));
    }
}
