package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.RecentFile;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.search.RecentSearches;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.Tasks;

/** What the program remembers of a person from one start to the next. Nothing here waits for the disk. */
public final class Memory implements Recents, AutoCloseable {

    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "text-size";
    private static final String REDUCED_MOTION = "reduced-motion";
    private static final String WINDOW = "window";
    private static final String SEARCHES = "searches";

    private final UserState state;
    private final Tasks thread;
    private final InstantSource clock;

    /** @param thread on which everything is written */
    public Memory(UserState state, Tasks thread, InstantSource clock) {
        this.state = state;
        this.thread = thread;
        this.clock = clock;
    }

    public Optional<Problem> notice() {
        return state.notice();
    }

    /** Makes things look as they did, and remembers how they look from now on. */
    public void follow(Appearance appearance) {
        state.find(UserState.LANGUAGE).flatMap(Language::ofCode).ifPresent(appearance.languageProperty()::set);
        state.find(THEME).flatMap(Theme::ofCode).ifPresent(appearance.themeProperty()::set);
        state.find(TEXT_SIZE).flatMap(Memory::number).ifPresent(appearance.textSizeProperty()::set);
        state.find(REDUCED_MOTION).map(Boolean::valueOf).ifPresent(appearance.reducedMotionProperty()::set);
        appearance.languageProperty().addListener((all, before, now) -> save(UserState.LANGUAGE, now.code()));
        appearance.themeProperty().addListener((all, before, now) -> save(THEME, now.code()));
        appearance.textSizeProperty().addListener((all, before, now) -> save(TEXT_SIZE, now.toString()));
        appearance.reducedMotionProperty().addListener((all, before, now) -> save(REDUCED_MOTION, now.toString()));
    }

    /** Brings back what was looked for lately, and remembers it from now on. */
    public void follow(RecentSearches searches) {
        // One a line: what is typed into a field has no lines.
        state.find(SEARCHES).ifPresent(kept -> kept.lines().toList().reversed().forEach(searches::remember));
        searches.wordsProperty().addListener((all, before, now) -> save(SEARCHES, String.join("\n", now)));
    }

    private static Optional<Integer> number(String words) {
        return words.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(words)) : Optional.empty();
    }

    public Optional<WindowPlace> window() {
        return state.find(WINDOW).flatMap(WindowPlace::parse);
    }

    public void rememberWindow(WindowPlace place) {
        save(WINDOW, place.toString());
    }

    @Override
    public List<RecentFile> recent() {
        return state.listRecent();
    }

    @Override
    public void remember(Path file, DossierInfo info) {
        write(() -> state.rememberRecent(file, info.title().in(info.language()).words(), clock.instant()));
    }

    @Override
    public void forget(Path file) {
        write(() -> state.forgetRecent(file));
    }

    private void save(String key, String value) {
        write(() -> state.save(key, value));
    }

    private void write(Runnable change) {
        thread.run(() -> {
            change.run();
            return true;
        }, written -> { }, problem -> { });
    }

    @Override
    public void close() {
        write(state::close);
        thread.close();
    }
}
