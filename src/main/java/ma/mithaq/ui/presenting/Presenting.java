package ma.mithaq.ui.presenting;

import java.time.InstantSource;
import java.util.Optional;
import javafx.util.Subscription;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Problem;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.presenter.slide.SlideContent;
import ma.mithaq.ui.shell.DossierSession;
import ma.mithaq.ui.shell.OpenDossier;
import ma.mithaq.ui.shell.Presenter;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.shell.UserPreferences;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;

/** Begins and ends presenting the open dossier. */
public final class Presenting implements Presenter {

    private final ShellViewModel model;
    private final Scenes scenes;
    private final Appearance appearance;
    private final UserPreferences preferences;
    private final InstantSource clock;
    private Optional<PresenterWindows> windows = Optional.empty();
    private boolean preparing;
    private Subscription awaited = Subscription.EMPTY;

    public Presenting(ShellViewModel model, Scenes scenes, Appearance appearance, UserPreferences preferences,
            InstantSource clock) {
        this.model = model;
        this.scenes = scenes;
        this.appearance = appearance;
        this.preferences = preferences;
        this.clock = clock;
        // Another dossier has other slides, and the thread of the one before is gone.
        model.dossierProperty().subscribe((before, now) -> stop());
    }

    @Override
    public void toggle(boolean here) {
        if (windows.isPresent()) {
            stop();
        } else {
            start(here ? slideOf(model.navigator().current()) : Optional.empty());
        }
    }

    /** Starts at the first slide as soon as a dossier is open. */
    public void startWhenOpen() {
        if (model.dossier().isPresent()) {
            start(Optional.empty());
        } else {
            awaited = model.dossierProperty().subscribe((before, now) -> {
                awaited.unsubscribe();
                start(Optional.empty());
            });
        }
    }

    private void start(Optional<String> slide) {
        Optional<OpenDossier> dossier = model.dossier();
        if (dossier.isEmpty() || preparing) {
            return;
        }
        preparing = true;
        DossierSession session = dossier.get().session();
        session.read(SlideContent::of, content -> preferences.load(session.info().id(),
                prepared -> begin(dossier.get(), content, prepared, slide), this::fail), this::fail);
    }

    private void begin(OpenDossier dossier, SlideContent content, Preparation prepared, Optional<String> slide) {
        preparing = false;
        if (!model.dossier().equals(Optional.of(dossier))) {
            // Another dossier has been opened meanwhile.
            return;
        }
        windows = Optional.of(new PresenterWindows(model, dossier, content, prepared, slide,
                new PresenterWindows.Context(scenes, appearance, preferences, clock),
                () -> windows = Optional.empty()));
    }

    /** Whichever of the two could not be read, the next try begins anew. */
    private void fail(Problem problem) {
        preparing = false;
        model.noticeProperty().set(Optional.of(problem));
    }

    @Override
    public void stop() {
        windows.ifPresent(PresenterWindows::close);
    }

    /** The key of the slide that corresponds to a page. */
    static Optional<String> slideOf(Place place) {
        return switch (place) {
            case Place.Agreement agreement -> Optional.of("opening");
            case Place.Officials officials -> Optional.of("present");
            case Place.Person person -> Optional.of("present");
            case Place.Pillars pillars -> Optional.of(pillars.open().map(id -> "pillar:" + id).orElse("pillars"));
            case Place.Terms terms -> Optional.of("terms");
            case Place.Timeline timeline -> Optional.of("chronology");
            case Place.Event event -> Optional.of("chronology");
            case Place.Map map -> Optional.of("network");
            case Place.Brief brief -> Optional.of("sources");
            case Place.Organisation organisation -> Optional.of("signing");
            case Place.Settings settings -> Optional.empty();
            case Place.About about -> Optional.empty();
        };
    }

    /** The page that corresponds to a slide. */
    static Place pageOf(Slide slide) {
        return switch (slide) {
            case Slide.Opening opening -> new Place.Agreement();
            case Slide.Signing signing -> new Place.Officials();
            case Slide.Present present -> new Place.Officials();
            case Slide.OnePillar pillar -> new Place.Pillars(Optional.of(pillar.pillar().id()));
            case Slide.AllPillars pillars -> new Place.Pillars(Optional.empty());
            case Slide.Terms terms -> new Place.Terms(Optional.empty());
            case Slide.Chronology chronology -> new Place.Timeline();
            case Slide.Network network -> new Place.Map(Optional.empty());
            case Slide.Values values -> new Place.Agreement();
            case Slide.Sources sources -> new Place.Brief(Optional.empty());
        };
    }
}
