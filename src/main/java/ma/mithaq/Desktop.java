package ma.mithaq;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import ma.mithaq.command.Window;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.store.RecentFile;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.shell.MainWindow;
import ma.mithaq.ui.shell.UserPreferences;
import ma.mithaq.ui.shell.DesktopServices;
import ma.mithaq.ui.shell.Presenting;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.shell.StartupReport;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.task.BackgroundTasks;
import ma.mithaq.ui.task.IdleCollection;
import ma.mithaq.ui.task.WatchingThreads;

/** Puts the window together, keeps it open, and closes its parts in reverse order. */
final class Desktop implements Window {

    /** How long showing an empty window is delayed for a dossier that is about to be open. */
    private static final Duration PATIENCE = Duration.ofMillis(300);
    /** How long a window may take to close when the system ends the program. */
    private static final Duration PATIENCE_WITH_WINDOW = Duration.ofSeconds(1);
    /** What shells add to the number of the signal that ended a program. */
    private static final int SIGNALLED = 128;

    private final Supplier<UserState> state;
    private final Path bundled;
    private final Language usual;
    private final ZoneId zone;
    private final DesktopServices services;
    private boolean toolkitFailed;
    /** The bits of each pixel of the screen; known once the toolkit has started. */
    private int bits;
    /** For the application thread; empty until it is made. */
    private Optional<Stage> window = Optional.empty();
    private volatile int status;

    /**
     * @param state    opens the user's state
     * @param bundled  the dossier that comes with the program
     * @param usual    the language to use if the user never chose one
     * @param zone     whose time to show
     * @param services what the window needs from the rest of the program and from the system
     */
    Desktop(Supplier<UserState> state, Path bundled, Language usual, ZoneId zone, DesktopServices services) {
        this.state = state;
        this.bundled = bundled;
        this.usual = usual;
        this.zone = zone;
        this.services = services;
    }

    @Override
    public int open(Optional<Path> file, Optional<Problem> refused, Optional<Language> language, boolean present)
            throws Problem {
        Optional<Path> statement = file.filter(KeyStatementFile::isNamedAsOne);
        Optional<Path> dossier = file.filter(named -> statement.isEmpty());
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        // The settings and the dossier are read while the toolkit starts; each takes about as long as the other.
        CompletableFuture<UserPreferences> preferences = CompletableFuture.supplyAsync(() -> new UserPreferences(
                state.get(), new BackgroundTasks("mithaq-settings"), InstantSource.system()));
        CompletableFuture<ShellViewModel> model = preferences.thenApply(known -> openDossier(known, dossier, refused, started));
        startToolkit(started);
        TerminationSignals.tell(signal -> end(signal, closed));
        try (UserPreferences known = preferences.join(); ShellViewModel shown = model.join()) {
            awaitFirstDossier(shown);
            demandColours(started);
            CompletableFuture<Void> window = CompletableFuture.runAsync(
                    () -> show(known, shown, language, present, closed), Platform::runLater);
            window.join();
            // By now it is known which keys the user trusts.
            statement.ifPresent(asked -> Platform.runLater(() -> shown.open(asked)));
            await(closed);
        }
        Platform.exit();
        return status;
    }

    /** Starts to open a dossier, before there is a window to show it in. */
    private ShellViewModel openDossier(UserPreferences preferences, Optional<Path> file, Optional<Problem> refused,
                                   CountDownLatch started) {
        Executor window = news -> {
            awaitQuietly(started);
            Platform.runLater(news);
        };
        ShellViewModel model = new ShellViewModel(() -> new BackgroundTasks("mithaq-dossier", window),
                new WatchingThreads(window), preferences, Files.exists(bundled) ? List.of(bundled) : List.of());
        model.noticeProperty().set(preferences.notice());
        refused.ifPresentOrElse(model::openBundled, () -> model.open(file.or(() -> last(preferences)).orElse(bundled)));
        return model;
    }

    /** A window that is built with the dossier in it is built only once; if opening takes long, it is shown without. */
    private static void awaitFirstDossier(ShellViewModel model) {
        CountDownLatch settled = new CountDownLatch(1);
        Platform.runLater(() -> model.openingProperty().subscribe(opening -> {
            if (!opening) {
                settled.countDown();
            }
        }));
        try {
            settled.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether starting JavaFX failed: it can be started only once in the life of a process. */
    boolean toolkitFailed() {
        return toolkitFailed;
    }

    private void startToolkit(CountDownLatch started) throws Problem {
        if (System.getProperty("glass.platform") == null && System.getenv("DISPLAY") == null
                && System.getProperty("os.name").startsWith("Linux")) {
            throw new Problem(ProblemCode.NO_DISPLAY);
        }
        try {
            Platform.startup(() -> {
                bits = DisplayDepth.bits();
                started.countDown();
            });
        } catch (RuntimeException | UnsatisfiedLinkError noDisplay) {
            toolkitFailed = true;
            throw new Problem(ProblemCode.NO_DISPLAY, noDisplay);
        }
    }

    private void demandColours(CountDownLatch started) throws Problem {
        await(started);
        try {
            DisplayDepth.demandEnough(bits);
        } catch (Problem tooFew) {
            toolkitFailed = true;
            throw tooFew;
        }
    }

    private void show(UserPreferences preferences, ShellViewModel model, Optional<Language> language, boolean present,
                      CountDownLatch closed) {
        Thread.currentThread().setUncaughtExceptionHandler(model.faults());
        Thread.setDefaultUncaughtExceptionHandler(model.faults());
        WindowClass.set();
        IdleCollection.begin();
        Appearance appearance = new Appearance();
        appearance.languageProperty().set(usual);
        appearance.showTimesOf(zone);
        preferences.tell(problem -> model.noticeProperty().set(Optional.of(problem)));
        preferences.follow(appearance, language);
        preferences.follow(model.searches());
        preferences.follow(model.trust());
        preferences.follow(model.setAside());
        Scenes scenes = new Scenes(appearance);
        Stage stage = new Stage();
        window = Optional.of(stage);
        stage.setOnHidden(event -> closed.countDown());
        Presenting presenting = new Presenting(model, scenes, appearance, preferences, InstantSource.system());
        MainWindow window = new MainWindow(stage, model, scenes, appearance, preferences, presenting, services);
        StartupReport.attach(stage, model);
        whenPageIsMade(model, () -> {
            window.show();
            if (present) {
                presenting.startWhenOpen();
            }
        });
    }

    /**
     * Closes the window as the user would; if it cannot be closed, because the display hangs for instance, gives up.
     */
    private void end(int signal, CountDownLatch closed) {
        status = SIGNALLED + signal;
        Platform.runLater(() -> window.ifPresent(Stage::close));
        try {
            closed.await(PATIENCE_WITH_WINDOW.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        closed.countDown();
    }

    /**
     * A window that is shown with its page in it is styled, laid out and painted only
     * once; if the page takes long to read, the window is shown without it. Reads are
     * answered in order: by the answer to this one, the page has been read.
     */
    private static void whenPageIsMade(ShellViewModel model, Runnable show) {
        boolean[] shown = new boolean[1];
        Runnable once = () -> {
            if (!shown[0]) {
                shown[0] = true;
                show.run();
            }
        };
        PauseTransition patience = new PauseTransition(javafx.util.Duration.millis(PATIENCE.toMillis()));
        patience.setOnFinished(event -> once.run());
        patience.play();
        model.sessionProperty().get().ifPresentOrElse(session -> session.read(store -> true, ready -> once.run(),
                problem -> once.run()), once);
    }

    /** The dossier that was open last, if it still exists. */
    private static Optional<Path> last(UserPreferences preferences) {
        return preferences.recent().stream().map(RecentFile::path).filter(Files::exists).findFirst();
    }

    private static void await(CountDownLatch latch) throws Problem {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem(ProblemCode.INTERNAL, stopped);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
