package ma.mithaq;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import ma.mithaq.command.Window;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.RecentFile;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.shell.MainWindow;
import ma.mithaq.ui.shell.Memory;
import ma.mithaq.ui.shell.ShellModel;
import ma.mithaq.ui.shell.StartupReport;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.task.BackgroundTasks;

/** Puts the window together, keeps it open, and takes it apart in reverse. */
final class Desktop implements Window {

    private static final Logger LOG = System.getLogger(Desktop.class.getName());

    private final Path state;
    private final Path bundled;
    private final Supplier<Language> usual;
    private boolean toolkitFailed;

    /**
     * @param state   the file of the person's settings
     * @param bundled the dossier that comes with the program
     * @param usual   the language to speak where none was ever chosen
     */
    Desktop(Path state, Path bundled, Supplier<Language> usual) {
        this.state = state;
        this.bundled = bundled;
        this.usual = usual;
    }

    @Override
    public int open(Optional<Path> file, Optional<Language> language) throws Problem {
        // The settings are read while the toolkit starts; both take about as long.
        CompletableFuture<UserState> settings = CompletableFuture.supplyAsync(() -> UserState.open(state));
        CountDownLatch started = new CountDownLatch(1);
        startToolkit(started);
        await(started);
        UserState userState = settings.join();
        CountDownLatch closed = new CountDownLatch(1);
        try (Memory memory = new Memory(userState, new BackgroundTasks("mithaq-settings"), InstantSource.system())) {
            CompletableFuture<ShellModel> model = new CompletableFuture<>();
            Platform.runLater(() -> {
                try {
                    model.complete(show(memory, file, language, closed));
                } catch (RuntimeException failed) {
                    model.completeExceptionally(failed);
                }
            });
            ShellModel shown = model.join();
            await(closed);
            shown.close();
        }
        Platform.exit();
        return 0;
    }

    /** Whether JavaFX was started in vain: it can be started only once in the life of a process. */
    boolean toolkitFailed() {
        return toolkitFailed;
    }

    private void startToolkit(CountDownLatch started) throws Problem {
        if (System.getProperty("glass.platform") == null && System.getenv("DISPLAY") == null
                && System.getProperty("os.name").startsWith("Linux")) {
            throw new Problem(ProblemCode.NO_DISPLAY);
        }
        try {
            Platform.startup(started::countDown);
        } catch (RuntimeException | UnsatisfiedLinkError noDisplay) {
            toolkitFailed = true;
            throw new Problem(ProblemCode.NO_DISPLAY, noDisplay);
        }
    }

    private ShellModel show(Memory memory, Optional<Path> file, Optional<Language> language, CountDownLatch closed) {
        Thread.currentThread().setUncaughtExceptionHandler(
                (thread, unforeseen) -> LOG.log(Level.ERROR, "not foreseen", unforeseen));
        Appearance appearance = new Appearance();
        appearance.languageProperty().set(usual.get());
        memory.follow(appearance);
        language.ifPresent(appearance.languageProperty()::set);
        Scenes scenes = new Scenes(appearance);
        ShellModel model = new ShellModel(() -> new BackgroundTasks("mithaq-dossier"), memory,
                Files.exists(bundled) ? List.of(bundled) : List.of());
        model.noticeProperty().set(memory.notice());
        model.open(file.or(() -> last(memory)).orElse(bundled));
        Stage stage = new Stage();
        stage.setOnHidden(event -> closed.countDown());
        MainWindow window = new MainWindow(stage, model, scenes, appearance, memory);
        StartupReport.attach(stage);
        window.show();
        return model;
    }

    /** The dossier that was open last, where it is still there. */
    private static Optional<Path> last(Memory memory) {
        return memory.recent().stream().map(RecentFile::path).filter(Files::exists).findFirst();
    }

    private static void await(CountDownLatch latch) throws Problem {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem(ProblemCode.INTERNAL, stopped);
        }
    }
}
