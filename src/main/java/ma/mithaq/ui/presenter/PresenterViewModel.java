package ma.mithaq.ui.presenter;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import ma.mithaq.briefing.Action;
import ma.mithaq.briefing.Deck;
import ma.mithaq.briefing.Keys;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.Presentation;
import ma.mithaq.briefing.RehearsalTimer;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.store.PreparedSlide;

/** A running presentation: its state, its time, and what was prepared for it. Both windows show this one. */
public final class PresenterViewModel {

    /** A slide that was left sooner than this was not rehearsed. */
    private static final Duration PASSED_OVER = Duration.ofSeconds(2);

    private final ReadOnlyObjectWrapper<Presentation> presentation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Preparation> preparation;
    private final ObjectProperty<PointerPosition> aim = new SimpleObjectProperty<>(PointerPosition.MIDDLE);
    private final Deck deck;
    private final String dossier;
    private final Preparations kept;
    /** How long each slide took before this run, by which the planned time is divided. */
    private final Map<String, Duration> rehearsed;
    private final RehearsalTimer timer;
    private Function<List<Slide>, List<SlidePage>> fitting;

    /**
     * @param dossier  identifies the dossier in all its editions
     * @param prepared what was prepared for it
     * @param kept     saves what is prepared from now on
     * @param fitting  divides slides into pictures for the audience's screen
     * @param begin    key of the slide to start at; empty for the first
     */
    public PresenterViewModel(Deck deck, String dossier, Preparation prepared, Preparations kept, InstantSource clock,
                          Function<List<Slide>, List<SlidePage>> fitting, Optional<String> begin) {
        this.deck = deck;
        this.dossier = dossier;
        this.kept = kept;
        this.fitting = fitting;
        preparation = new ReadOnlyObjectWrapper<>(prepared);
        rehearsed = prepared.rehearsed();
        presentation.set(Presentation.of(fitting.apply(prepared.shown(deck)), begin));
        timer = new RehearsalTimer(clock, key());
    }

    public ReadOnlyObjectProperty<Presentation> presentationProperty() {
        return presentation.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Preparation> preparationProperty() {
        return preparation.getReadOnlyProperty();
    }

    /** Where the presenter points; what {@link Presentation#aid} draws is drawn there. */
    public ObjectProperty<PointerPosition> aimProperty() {
        return aim;
    }

    /** The slides in their order, including hidden ones. */
    public List<Slide> slides() {
        return preparation.get().ordered(deck);
    }

    public RehearsalTimer timer() {
        return timer;
    }

    /** How far the presenter is off the plan; empty where there is no plan or it is kept to within a minute. */
    public Optional<Duration> drift() {
        Preparation now = preparation.get();
        return now.minutes().flatMap(minutes -> timer.drift(now.shown(deck).stream().map(Slide::key).toList(),
                Duration.ofMinutes(minutes), rehearsed));
    }

    /**
     * Performs the action of a pressed key.
     *
     * @param digit  the digit that the key stands for
     * @param typing whether the key goes to a text field
     * @return what was done; actions that concern the windows are left to them
     */
    public Pressed press(String code, OptionalInt digit, boolean shift, boolean control, boolean rightToLeft,
                         boolean typing) {
        if (digit.isPresent() && !typing && !control) {
            change(now -> now.digit(digit.getAsInt()));
            return new Pressed(Optional.empty(), true);
        }
        Optional<Action> action = Keys.find(code, shift, control, rightToLeft)
                .filter(found -> !typing || Keys.actsWhileTyping(found, code));
        action.ifPresent(this::act);
        return new Pressed(action, action.isPresent());
    }

    public void act(Action action) {
        change(now -> now.after(action));
    }

    /** Goes to the first picture of a slide; does nothing if it is hidden. */
    public void go(String slide) {
        List<SlidePage> frames = presentation.get().frames();
        for (int i = 0; i < frames.size(); i++) {
            if (frames.get(i).slide().key().equals(slide)) {
                int there = i;
                change(now -> now.at(there));
                return;
            }
        }
    }

    /** Sets whether the audience sees a page over the slide, or the slide again. */
    public void open(boolean over) {
        change(now -> now.opened(over));
    }

    /** Divides the slides again, for a screen of another shape. */
    public void fit(Function<List<Slide>, List<SlidePage>> newFitting) {
        fitting = newFitting;
        refit();
    }

    /** Saves the presenter's note on the present slide. */
    public void note(String words) {
        keep(preparation.get().of(key()).withNote(words));
    }

    public void hide(String slide, boolean hide) {
        keep(preparation.get().of(slide).withHidden(hide));
        refit();
    }

    /** Moves a slide by so many positions towards the end, or towards the start if negative. */
    public void move(String slide, int by) {
        Preparation before = preparation.get();
        Preparation moved = before.moved(deck, slide, by);
        moved.slides().values().stream().filter(each -> !each.equals(before.of(each.key())))
                .forEach(each -> kept.keep(dossier, each));
        preparation.set(moved);
        refit();
    }

    /** Plans how many minutes the presentation is to take; empty for no plan. */
    public void plan(Optional<Integer> minutes) {
        preparation.set(preparation.get().withMinutes(minutes));
        kept.keepMinutes(dossier, minutes);
    }

    private void keep(PreparedSlide slide) {
        preparation.set(preparation.get().with(slide));
        kept.keep(dossier, slide);
    }

    private void refit() {
        change(now -> now.with(fitting.apply(preparation.get().shown(deck))));
    }

    private void change(UnaryOperator<Presentation> change) {
        boolean running = presentation.get().running();
        String before = key();
        Presentation changed = change.apply(presentation.get());
        if (running && !changed.running()) {
            keepTime(before);
        }
        presentation.set(changed);
        timer.at(key());
        if (running && !before.equals(key())) {
            // Now, because nobody knows how the presentation will end.
            keepTime(before);
        }
    }

    private void keepTime(String slide) {
        Duration time = timer.spent().getOrDefault(slide, Duration.ZERO);
        if (time.compareTo(PASSED_OVER) >= 0) {
            keep(preparation.get().of(slide).withRehearsed(time));
        }
    }

    private String key() {
        return presentation.get().frame().slide().key();
    }

    /**
     * The effect of a key.
     *
     * @param action its action; empty where it has none or was a digit
     * @param used   whether it is consumed: nothing else need handle it
     */
    public record Pressed(Optional<Action> action, boolean used) {
    }
}
