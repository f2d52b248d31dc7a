package ma.mithaq.ui.shell;

import java.time.InstantSource;
import java.util.Optional;
import javafx.util.Subscription;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Problem;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.presenter.slide.SlideContent;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;

/** Begins and ends presenting the open dossier. */
public final class Presenting {

    private final ShellViewModel model;
    private final Scenes scenes;
    private final Appearance appearance;
    private final UserPreferences preferences;
    private final InstantSource clock;
    private Optional<PresenterWindows> windows = Optional.empty();
    private boolean preparing;
    private Subscription awaited = Subscription.EMPTY;

    public Presenting(ShellViewModel model, Scenes scenes, Appearance appearance, UserPreferences preferences, InstantSource clock) {
        this.model = model;
        this.scenes = scenes;
        this.appearance = appearance;
        this.preferences = preferences;
        this.clock = clock;
        // Another dossier has other slides, and the thread of the one before is gone.
        model.sessionProperty().subscribe((before, now) -> stop());
    }

    /** Begins at the first slide, or at that of the page one is at; ends presenting where it is going on. */
    void toggle(boolean here) {
        if (windows.isPresent()) {
            stop();
        } else {
            start(here ? slideOf(model.navigator().current()) : Optional.empty());
        }
    }

    /** Begins at the first slide of the first dossier that is open. */
    public void startWhenOpen() {
        if (model.sessionProperty().get().isPresent()) {
            start(Optional.empty());
        } else {
            awaited = model.sessionProperty().subscribe((before, now) -> {
                awaited.unsubscribe();
                start(Optional.empty());
            });
        }
    }

    private void start(Optional<String> slide) {
        Optional<DossierSession> session = model.sessionProperty().get();
        if (session.isEmpty() || preparing) {
            return;
        }
        preparing = true;
        session.get().read(SlideContent::of, content -> preferences.load(session.get().info().id(),
                prepared -> begin(session.get(), content, prepared, slide), this::fail), this::fail);
    }

    private void begin(DossierSession session, SlideContent content, Preparation prepared, Optional<String> slide) {
        preparing = false;
        if (!model.sessionProperty().get().equals(Optional.of(session))) {
            // Another dossier has been opened meanwhile.
            return;
        }
        windows = Optional.of(new PresenterWindows(model, session, content, prepared, slide,
                new PresenterWindows.Context(scenes, appearance, preferences, clock),
                () -> windows = Optional.empty()));
    }

    /** Whichever of the two could not be read, the next try begins anew. */
    private void fail(Problem problem) {
        preparing = false;
        model.noticeProperty().set(Optional.of(problem));
    }

    /** Ends presenting, where it is going on. */
    public void stop() {
        windows.ifPresent(PresenterWindows::close);
    }

    /** The key of the slide that a page is of. */
    static Optional<String> slideOf(Place place) {
        return switch (place) {
            case Place.Agreement agreement -> Optional.of("opening");
            case Place.Officials officials -> Optional.of("present");
            case Place.Person person -> Optional.of("present");
            case Place.Pillars pillars -> Optional.of(pillars.open().map(id -> "pillar:" + id).orElse("pillars"));
            case Place.Timeline timeline -> Optional.of("chronology");
            case Place.Event event -> Optional.of("chronology");
            case Place.Map map -> Optional.of("network");
            case Place.Brief brief -> Optional.of("sources");
            case Place.Organisation organisation -> Optional.of("signing");
            case Place.Settings settings -> Optional.empty();
            case Place.About about -> Optional.empty();
        };
    }

    /** The page that a slide is of. */
    static Place pageOf(Slide slide) {
        return switch (slide) {
            case Slide.Opening opening -> new Place.Agreement();
            case Slide.Signing signing -> new Place.Officials();
            case Slide.Present present -> new Place.Officials();
            case Slide.OnePillar pillar -> new Place.Pillars(Optional.of(pillar.pillar().id()));
            case Slide.AllPillars pillars -> new Place.Pillars(Optional.empty());
            case Slide.Chronology chronology -> new Place.Timeline();
            case Slide.Network network -> new Place.Map(Optional.empty());
            case Slide.Values values -> new Place.Agreement();
            case Slide.Sources sources -> new Place.Brief(Optional.empty());
        };
    }
}
