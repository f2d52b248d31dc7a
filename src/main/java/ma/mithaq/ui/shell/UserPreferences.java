package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.model.Figures;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.PreparedSlide;
import ma.mithaq.store.RecentFile;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.edition.OtherEdition;
import ma.mithaq.ui.presenter.Preparations;
import ma.mithaq.ui.search.RecentSearches;
import ma.mithaq.ui.settings.QuarantinedStates;
import ma.mithaq.ui.signature.TrustedKeys;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.Tasks;

/** What the program remembers for a user from one start to the next. Nothing here waits for the disk. */
public final class UserPreferences implements Recents, Preparations, AutoCloseable {

    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "text-size";
    private static final String REDUCED_MOTION = "reduced-motion";
    private static final String WINDOW = "window";
    private static final String MINUTES = "present-minutes ";
    private static final String EDITION = "edition ";
    private static final String AUDIENCE_SCREEN = "present-screen ";
    /** No setting has a longer name; screens beyond the first eight do not distinguish arrangements. */
    private static final int LONGEST_NAME = 200;
    private static final String SEARCHES = "searches";

    /** How long the disk may keep the program from exiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final UserState state;
    private final Tasks thread;
    private final InstantSource clock;
    /** Preparations not written yet, by dossier and slide: of many changes, the thread writes the latest. */
    private final Map<String, PreparedSlide> unwritten = new ConcurrentHashMap<>();

    private final List<Runnable> recalls = new ArrayList<>();
    /** What went wrong before there was anybody to be told. */
    private final List<Problem> untold = new ArrayList<>();
    private Consumer<Problem> person = untold::add;
    private Optional<Problem> told;

    /** @param thread on which everything is written */
    public UserPreferences(UserState state, Tasks thread, InstantSource clock) {
        this.state = state;
        this.thread = thread;
        this.clock = clock;
        told = notice();
    }

    /** What is to be told of the state as it is now; at the start, whoever makes the window tells it. */
    public Optional<Problem> notice() {
        return state.notice();
    }

    /**
     * Restores the appearance, and remembers every change of it from now on.
     *
     * @param language the language for this run; unlike one that is chosen later, it is not remembered
     */
    public void follow(Appearance appearance, Optional<Language> language) {
        recall(() -> {
            language.or(() -> state.find(UserState.LANGUAGE).flatMap(Language::ofCode))
                    .ifPresent(appearance.languageProperty()::set);
            state.find(THEME).flatMap(Theme::ofCode).ifPresent(appearance.themeProperty()::set);
            state.find(TEXT_SIZE).flatMap(UserPreferences::number).ifPresent(appearance.textSizeProperty()::set);
            state.find(REDUCED_MOTION).map(Boolean::valueOf).ifPresent(appearance.reducedMotionProperty()::set);
        });
        appearance.languageProperty().addListener((all, before, now) -> save(UserState.LANGUAGE, now.code()));
        appearance.themeProperty().addListener((all, before, now) -> save(THEME, now.code()));
        appearance.textSizeProperty().addListener((all, before, now) -> save(TEXT_SIZE, now.toString()));
        appearance.reducedMotionProperty().addListener((all, before, now) -> save(REDUCED_MOTION, now.toString()));
    }

    /** Restores the recent searches, and remembers them from now on. */
    public void follow(RecentSearches searches) {
        // One a line: what is typed into a field has no line breaks.
        recall(() -> state.find(SEARCHES)
                .ifPresent(kept -> kept.lines().toList().reversed().forEach(searches::remember)));
        searches.wordsProperty().addListener((all, before, now) -> save(SEARCHES, String.join("\n", now)));
    }

    /** Restores which keys are trusted and refused, and remembers every change from now on. */
    public void follow(TrustedKeys trustedKeys) {
        recall(() -> trustedKeys.recall(state.keys()));
        trustedKeys.keysProperty().addListener((all, before, now) -> write(() -> state.saveKeys(now)));
    }

    /** Lists the states that were set aside, and restores one when the user asks for it. */
    public void follow(QuarantinedStates aside) {
        thread.run(state::listAside, aside::recall, problem -> person.accept(problem));
        aside.onTakeBack(file -> thread.run(() -> {
            state.takeBack(file);
            return state.listAside();
        }, left -> {
            aside.recall(left);
            recalls.forEach(Runnable::run);
            person.accept(new Problem(ProblemCode.STATE_TAKEN_BACK, file));
        }, problem -> person.accept(problem)));
    }

    /** Runs now, and again whenever more of the state has been restored, what applies the state to the window. */
    private void recall(Runnable recalling) {
        recalls.add(recalling);
        recalling.run();
    }

    private static Optional<Integer> number(String words) {
        return words.matches("\\d{1,4}") ? Optional.of(Figures.parseInt(words)) : Optional.empty();
    }

    public Optional<WindowBounds> window() {
        return state.find(WINDOW).flatMap(WindowBounds::parse);
    }

    public void rememberWindow(WindowBounds place) {
        save(WINDOW, place.toString());
    }

    @Override
    public List<RecentFile> recent() {
        return state.listRecent();
    }

    @Override
    public void remember(Path file, DossierInfo info) {
        write(() -> state.rememberRecent(file, info.title().in(info.language()).words(), clock.instant(),
                Optional.of(RecentFile.Edition.of(info))));
    }

    @Override
    public void forget(Path file) {
        write(() -> state.forgetRecent(file));
    }

    @Override
    public boolean isSettled(OtherEdition other) {
        return state.find(name(EDITION, other.dossier())).equals(Optional.of(editions(other)));
    }

    @Override
    public void settle(OtherEdition other) {
        if (other.isOpenNewer()) {
            save(name(EDITION, other.dossier()), editions(other));
        }
    }

    private static String editions(OtherEdition other) {
        return other.other() + " " + other.open();
    }

    @Override
    public void load(String dossier, Consumer<Preparation> done, Consumer<Problem> failed) {
        thread.run(() -> new Preparation(state.listPrepared(dossier),
                state.find(name(MINUTES, dossier)).flatMap(UserPreferences::number)), done, failed);
    }

    @Override
    public void keep(String dossier, PreparedSlide slide) {
        String place = dossier + "\n" + slide.key();
        if (unwritten.put(place, slide) == null) {
            write(() -> state.savePrepared(dossier, unwritten.remove(place)));
        }
    }

    @Override
    public void keepMinutes(String dossier, Optional<Integer> minutes) {
        save(name(MINUTES, dossier), minutes.map(Object::toString).orElse(""));
    }

    /** Which screen, in the order of an arrangement, the audience was given when they were last arranged so. */
    public OptionalInt audienceScreen(String arrangement) {
        return state.find(name(AUDIENCE_SCREEN, arrangement)).flatMap(UserPreferences::number)
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    public void rememberAudienceScreen(String arrangement, int screen) {
        save(name(AUDIENCE_SCREEN, arrangement), Integer.toString(screen));
    }

    private static String name(String what, String of) {
        String whole = what + of;
        return whole.substring(0, Math.min(LONGEST_NAME, whole.length()));
    }

    private void save(String key, String value) {
        write(() -> state.save(key, value));
    }

    /**
     * Sets who receives, on the application thread and once, the problem that something cannot be kept after all. What
     * has come of the writing so far is reported at once.
     */
    public void tell(Consumer<Problem> newPerson) {
        person = newPerson;
        untold.forEach(person);
        untold.clear();
    }

    private void write(Runnable change) {
        thread.run(() -> {
            change.run();
            return notice();
        }, this::tellNews, problem -> person.accept(problem));
    }

    private void tellNews(Optional<Problem> now) {
        if (!now.equals(told)) {
            told = now;
            now.ifPresent(person);
        }
    }

    /** Waits until everything submitted has been written: the process ends soon afterwards. */
    @Override
    public void close() {
        CountDownLatch written = new CountDownLatch(1);
        thread.closeAfter(() -> {
            try {
                state.close();
            } finally {
                written.countDown();
            }
        });
        try {
            if (!written.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                System.getLogger(UserPreferences.class.getName())
                        .log(System.Logger.Level.ERROR, "the disk did not answer");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
