package ma.mithaq.ui.shell;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.KeyStatement;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.store.RecentFile;
import ma.mithaq.ui.edition.EditionViewModel;
import ma.mithaq.ui.edition.OtherEdition;
import ma.mithaq.ui.export.ExportJobs;
import ma.mithaq.ui.fault.UncaughtErrors;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.print.PrintProgress;
import ma.mithaq.ui.search.RecentSearches;
import ma.mithaq.ui.settings.QuarantinedStates;
import ma.mithaq.ui.signature.TrustedKeys;
import ma.mithaq.ui.task.FileWatching;
import ma.mithaq.ui.task.Tasks;

/** What the window shows: which dossier is open, the current place in it, and what must be reported. */
public final class ShellViewModel implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ShellViewModel.class.getName());

    private final Navigator navigator = new Navigator();
    private final ReadOnlyObjectWrapper<Optional<OpenDossier>> dossier = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ObjectProperty<Optional<Problem>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final Supplier<? extends Tasks> threads;
    private final FileWatching watching;
    private final Recents recents;
    private final List<Path> bundled;
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private final RecentSearches searches = new RecentSearches();
    private final PrintProgress printing = new PrintProgress();
    private final ExportJobs exportJobs = new ExportJobs(problem -> notice.set(Optional.of(problem)));
    private final UncaughtErrors faults = new UncaughtErrors();
    private final TrustedKeys trustedKeys = new TrustedKeys(InstantSource.system());
    private final QuarantinedStates setAside = new QuarantinedStates();

    private int openings;

    /** A model whose dossiers are not watched: for pictures, which are drawn in a moment. */
    public ShellViewModel(Supplier<? extends Tasks> threads, Recents recents, List<Path> bundled) {
        this(threads, FileWatching.NONE, recents, bundled);
    }

    /**
     * @param threads  makes the thread that a newly opened dossier is read on
     * @param watching watches the file of the open dossier
     * @param bundled  the dossiers that come with the program
     */
    public ShellViewModel(Supplier<? extends Tasks> threads, FileWatching watching, Recents recents,
            List<Path> bundled) {
        this.threads = threads;
        this.watching = watching;
        this.recents = recents;
        this.bundled = List.copyOf(bundled);
        notice.addListener((all, before, now) -> now.flatMap(ShellViewModel::unforeseen).ifPresent(cause -> {
            notice.set(Optional.empty());
            faults.record(cause);
        }));
        notice.addListener((all, before, now) -> now.filter(problem -> problem.code() == ProblemCode.OUT_OF_MEMORY)
                .ifPresent(problem -> LOG.log(Level.ERROR, "memory ran out", problem)));
    }

    private static Optional<Throwable> unforeseen(Problem problem) {
        return problem.code() == ProblemCode.INTERNAL ? Optional.ofNullable(problem.getCause()) : Optional.empty();
    }

    /**
     * Opens a dossier; the present one stays until the other has proved sound. The last one asked for wins. A file
     * named as an office's statement on its key is shown to the user instead.
     */
    public void open(Path file) {
        if (KeyStatementFile.isNamedAsOne(file)) {
            openStatement(file);
        } else {
            open(DossierInput.at(file));
        }
    }

    /** Opens a dossier from a file or from what was judged of one. */
    public void open(DossierInput dossier) {
        open(dossier, false, Optional.empty());
    }

    /** Opens even a dossier that was changed after it was signed, for a user who has confirmed it. */
    void openEvenChanged(Path file) {
        open(DossierInput.at(file), true, Optional.empty());
    }

    /** Shows the user an office's statement on its key, in the settings. */
    void openStatement(Path file) {
        Tasks thread = threads.get();
        thread.run(() -> KeyStatementFile.read(file), this::offer, problem -> notice.set(Optional.of(problem)));
        thread.close();
    }

    private void offer(KeyStatement statement) {
        try {
            trustedKeys.offer(statement);
            navigator.go(new Place.Settings());
        } catch (Problem problem) {
            notice.set(Optional.of(problem));
        }
    }

    /** @param told what is still to be told when it is open */
    private void open(DossierInput input, boolean evenChanged, Optional<Problem> told) {
        int asked = ++openings;
        opening.set(true);
        progress.set(0);
        DossierSession.open(input, evenChanged, threads.get(), done -> {
            if (asked == openings) {
                progress.set(done);
            }
        }, opened -> {
            if (asked == openings) {
                take(opened, told);
            } else {
                opened.close();
            }
        }, problem -> {
            if (asked == openings) {
                refuse(input.path(), problem);
            }
        });
    }

    private void refuse(Path file, Problem problem) {
        opening.set(false);
        notice.set(Optional.of(problem));
        if (problem.code() == ProblemCode.FILE_GONE) {
            recents.forget(file);
        }
        // At the start, a window with something in it serves better than one with nothing.
        if (dossier.get().isEmpty() && !bundled.contains(file)) {
            openBundled(problem);
        }
    }

    /** Opens the dossier that comes with the program, and reports why another was not opened. */
    public void openBundled(Problem told) {
        notice.set(Optional.of(told));
        bundled.stream().findFirst().ifPresent(file -> open(DossierInput.at(file), false, Optional.of(told)));
    }

    private void take(DossierSession opened, Optional<Problem> told) {
        Optional<OpenDossier> before = dossier.get();
        searching.set(false);
        navigator.reset();
        // A notice from the start, about the settings for instance, is not settled by opening the first dossier.
        if (told.isPresent() || before.isPresent()) {
            notice.set(told);
        }
        opening.set(false);
        dossier.set(Optional.of(OpenDossier.of(opened, threads.get(), searches, edition(opened),
                problem -> notice.set(Optional.of(problem)))));
        before.ifPresent(OpenDossier::close);
        opened.watch(watching);
        recents.remember(opened.file(), opened.info());
    }

    /** What is known of another edition, before this one is remembered as well. */
    private EditionViewModel edition(DossierSession opened) {
        return new EditionViewModel(OtherEdition.of(opened.info(), opened.file(), recents.recent())
                .filter(other -> !recents.isSettled(other)), recents::settle);
    }

    /** Looks whether another edition of the open dossier is still there, once the page has been read. */
    void lookForOtherEdition() {
        dossier.get().ifPresent(open -> open.edition().look(open.session(), threads,
                problem -> notice.set(Optional.of(problem))));
    }

    public Navigator navigator() {
        return navigator;
    }

    /** The open dossier; empty until the first one has been opened. */
    public ReadOnlyObjectProperty<Optional<OpenDossier>> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    /** The dossier that is open now. */
    public Optional<OpenDossier> dossier() {
        return dossier.get();
    }

    /** Whether a dossier is being judged and opened. */
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** How much of the opening is done, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is reported above the page, until it is dismissed. */
    public ObjectProperty<Optional<Problem>> noticeProperty() {
        return notice;
    }

    /** The recent dossiers, the latest first. */
    public List<RecentFile> recent() {
        return recents.recent();
    }

    /** The dossiers that come with the program. */
    public List<Path> bundled() {
        return bundled;
    }

    /** Whether the palette lies over the page; it does so only where a dossier is open. */
    public BooleanProperty searchingProperty() {
        return searching;
    }

    /** The recent searches, in any dossier. */
    public RecentSearches searches() {
        return searches;
    }

    /** The errors that nothing caught. */
    public UncaughtErrors faults() {
        return faults;
    }

    /** The keys whose signatures the user trusts. */
    public TrustedKeys trust() {
        return trustedKeys;
    }

    /** The user's states that were set aside. */
    public QuarantinedStates setAside() {
        return setAside;
    }

    /** The progress of printing. */
    public PrintProgress printing() {
        return printing;
    }

    /** The exports that are running, and those that have finished. */
    public ExportJobs exportJobs() {
        return exportJobs;
    }

    @Override
    public void close() {
        openings++;
        dossier.get().ifPresent(OpenDossier::close);
    }
}
