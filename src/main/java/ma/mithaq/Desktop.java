package ma.mithaq;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import ma.mithaq.command.Window;
import ma.mithaq.files.WindowsPath;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.store.RecentFile;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.presenting.Presenting;
import ma.mithaq.ui.shaping.Fonts;
import ma.mithaq.ui.shell.DesktopServices;
import ma.mithaq.ui.shell.MainWindow;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.shell.StartupReport;
import ma.mithaq.ui.shell.UserPreferences;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.task.BackgroundTasks;
import ma.mithaq.ui.task.IdleCollection;
import ma.mithaq.ui.task.WatchingThreads;

/** Puts the window together, keeps it open, and closes its parts in reverse order. */
final class Desktop implements Window {

    private static final Logger LOG = System.getLogger(Desktop.class.getName());

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

    /**
     * Everything waits in one way, by futures: what is read does not wait for the toolkit, and only the thread that
     * asked waits until the window is closed.
     */
    @Override
    public int open(Optional<Path> file, Optional<Problem> refused, Optional<Language> language, boolean present)
            throws Problem {
        Optional<Path> statement = file.filter(KeyStatementFile::isNamedAsOne);
        Optional<Path> dossier = file.filter(named -> statement.isEmpty());
        // How many bits each dot of the screen has.
        CompletableFuture<Integer> toolkit = new CompletableFuture<>();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Executor window = news -> toolkit.thenRun(() -> Platform.runLater(news));
        // The settings and the dossier are read while the toolkit starts; each takes about as long as the other.
        CompletableFuture<UserPreferences> preferences = CompletableFuture.supplyAsync(() -> new UserPreferences(
                state.get(), new BackgroundTasks("mithaq-settings"), InstantSource.system()));
        CompletableFuture<ShellViewModel> model =
                preferences.thenApply(known -> openDossier(known, dossier, refused, window));
        startToolkit(toolkit);
        TerminationSignals.tell(signal -> end(signal, closed));
        try (UserPreferences known = preferences.join(); ShellViewModel shown = model.join()) {
            demandColours(toolkit.join());
            firstDossier(shown, window)
                    .thenComposeAsync(settled -> show(known, shown, language, present, closed), Platform::runLater)
                    // By now it is known which keys the person trusts.
                    .thenRunAsync(() -> statement.ifPresent(shown::open), Platform::runLater)
                    .exceptionally(failure -> {
                        closed.completeExceptionally(failure);
                        return null;
                    });
            closed.join();
        }
        Platform.exit();
        return status;
    }

    /** Starts to open a dossier, before there is a window to show it in. */
    private ShellViewModel openDossier(UserPreferences preferences, Optional<Path> file, Optional<Problem> refused,
                                       Executor window) {
        ShellViewModel model = new ShellViewModel(() -> new BackgroundTasks("mithaq-dossier", window),
                new WatchingThreads(window), preferences, Files.exists(bundled) ? List.of(bundled) : List.of());
        model.noticeProperty().set(preferences.notice());
        refused.ifPresentOrElse(model::openBundled, () -> model.open(file.or(() -> last(preferences)).orElse(bundled)));
        return model;
    }

    /** A window that is made with the dossier in it is made once; where opening takes long, it is made without. */
    private static CompletableFuture<Void> firstDossier(ShellViewModel model, Executor window) {
        CompletableFuture<Void> settled = new CompletableFuture<>();
        window.execute(() -> model.openingProperty().subscribe(opening -> {
            if (!opening) {
                settled.complete(null);
            }
        }));
        return settled.completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * A window that is shown with its page in it is styled, laid out and painted once; where the page takes long to
     * read, the window is shown without. The dossier is read in turn: when this is answered, the page has been.
     */
    private static CompletableFuture<Void> firstPage(ShellViewModel model) {
        CompletableFuture<Void> made = new CompletableFuture<>();
        model.dossier().ifPresentOrElse(dossier -> dossier.session().read(store -> true, ready -> made.complete(null),
                problem -> {
                    LOG.log(Level.WARNING, "shown without having waited for the page", problem);
                    made.complete(null);
                }), () -> made.complete(null));
        return made.completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether starting JavaFX failed: it can be started only once in the life of a process. */
    boolean toolkitFailed() {
        return toolkitFailed;
    }

    private void startToolkit(CompletableFuture<Integer> toolkit) throws Problem {
        if (System.getProperty("glass.platform") == null && System.getenv("DISPLAY") == null
                && System.getProperty("os.name").startsWith("Linux")) {
            throw new Problem(ProblemCode.NO_DISPLAY);
        }
        Fonts.prepare();
        try {
            Platform.startup(() -> toolkit.complete(DisplayDepth.bits()));
        } catch (RuntimeException | UnsatisfiedLinkError noDisplay) {
            toolkitFailed = true;
            throw new Problem(ProblemCode.NO_DISPLAY, noDisplay);
        }
    }

    private void demandColours(int bits) throws Problem {
        try {
            DisplayDepth.demandEnough(bits);
        } catch (Problem tooFew) {
            toolkitFailed = true;
            throw tooFew;
        }
    }

    private CompletableFuture<Void> show(UserPreferences preferences, ShellViewModel model, Optional<Language> language,
                                         boolean present, CompletableFuture<Void> closed) {
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
        stage.setOnHidden(event -> closed.complete(null));
        Presenting presenting = new Presenting(model, scenes, appearance, preferences, InstantSource.system());
        MainWindow window = new MainWindow(stage, model, scenes, appearance, preferences, presenting, services);
        StartupReport.attach(stage, model);
        return firstPage(model).thenRunAsync(() -> {
            window.show();
            if (present) {
                presenting.startWhenOpen();
            }
        }, Desktop::onApplicationThread);
    }

    /** At once where this is the application thread: a window that is ready is not put off. */
    private static void onApplicationThread(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    /** Closes the window as a person would; one that cannot be closed, as where its display hangs, is given up. */
    private void end(int signal, CompletableFuture<Void> closed) {
        status = SIGNALLED + signal;
        Platform.runLater(() -> window.ifPresent(Stage::close));
        closed.completeOnTimeout(null, PATIENCE_WITH_WINDOW.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The dossier that was open last, if it still exists. */
    private static Optional<Path> last(UserPreferences preferences) {
        return last(preferences.recent().stream().map(RecentFile::path).toList(), Files::exists);
    }

    /**
     * The latest of several that exists. Of those on shares only the very last is opened, which is what the user asked
     * for, and without a look at it first: a server that does not answer would hold the window up. None of the others
     * is touched.
     *
     * @param exists asks the disk
     */
    static Optional<Path> last(List<Path> recent, Predicate<Path> exists) {
        Optional<Path> latest = recent.stream().findFirst();
        return latest.filter(Desktop::isOnShare)
                .or(() -> recent.stream().filter(path -> !isOnShare(path)).filter(exists).findFirst());
    }

    private static boolean isOnShare(Path path) {
        return WindowsPath.isOnShare(path.toString());
    }
}
