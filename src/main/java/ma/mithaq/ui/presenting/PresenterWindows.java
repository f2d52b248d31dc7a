package ma.mithaq.ui.presenting;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Subscription;
import ma.mithaq.briefing.Action;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.Presentation;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.keyboard.Keyboard;
import ma.mithaq.ui.presenter.AudienceView;
import ma.mithaq.ui.presenter.ConsoleView;
import ma.mithaq.ui.presenter.PresenterViewModel;
import ma.mithaq.ui.presenter.ScreenPlan;
import ma.mithaq.ui.presenter.slide.Fitting;
import ma.mithaq.ui.presenter.slide.SlideContent;
import ma.mithaq.ui.presenter.slide.SlideView;
import ma.mithaq.ui.shell.DossierSession;
import ma.mithaq.ui.shell.OpenDossier;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.shell.UserPreferences;
import ma.mithaq.ui.signature.SignatureNote;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.WindowIcons;

/**
 * The audience's window and the presenter's, during a presentation. Whatever happens to the screens, the presenter's
 * window stays and the audience's goes back to where it belongs.
 */
final class PresenterWindows {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final ShellViewModel shell;
    private final DossierSession session;
    private final SlideContent content;
    private final Context context;
    private final Typesetter type;
    private final SlideOverlay over;
    private final Runnable closed;
    private final PresenterViewModel model;
    private final AudienceView audience;
    private final ConsoleView console;
    private final StackPane audienceRoot;
    private final StackPane consoleRoot;
    private final Stage audienceStage;
    private final Stage consoleStage;
    private final ListChangeListener<Screen> screensChanged = change -> place();
    private final List<Subscription> subscriptions = new ArrayList<>();
    /** Whether the presenter has the screen while there is only one. */
    private boolean presenterFirst;
    /** The screen that the audience was given during this presentation, by the name of the arrangement of screens. */
    private final Map<String, Integer> swapped = new HashMap<>();
    private final Rectangle2D home = Screen.getPrimary().getBounds();
    private Rectangle2D design;
    private final ScreenSaver screenSaver;
    private boolean screenSaverKeptOff = true;

    /**
     * @param begin  key of the slide to start at; empty for the first
     * @param closed runs when presenting has ended
     */
    PresenterWindows(ShellViewModel shell, OpenDossier dossier, SlideContent content, Preparation prepared,
                     Optional<String> begin, Context context, Runnable closed) {
        this.shell = shell;
        this.session = dossier.session();
        this.content = content;
        this.context = context;
        this.closed = closed;
        type = new Typesetter(
                Messages.in(context.appearance.language()).datedAs(session.info().country()));
        over = new SlideOverlay(shell, dossier, context.appearance, type);
        design = plan().audience().orElseGet(() -> screens().getFirst());
        model = new PresenterViewModel(content.deck(), session.info().id(), prepared, context.preferences,
                context.clock,
                fitting(), begin);
        audience = new AudienceView(model, this::draw);
        console = new ConsoleView(model, this::draw, type, context.appearance.zone(), this::act,
                context.appearance.em());
        console.keep(new SignatureNote(session.signature(), shell.trust(), type));
        audienceRoot = new StackPane(audience);
        consoleRoot = new StackPane(console);
        String title = type.words(session.info().title());
        audienceStage = window(audienceRoot, type.messages().get("ui.present.audience.title", session.info().title()));
        audienceStage.initStyle(StageStyle.UNDECORATED);
        consoleStage = window(consoleRoot, title);
        showPosition(model.presentationProperty().get());
        subscriptions.add(session.newsProperty().subscribe((before, now) -> tell()));
        subscriptions.add(model.presentationProperty().subscribe((before, now) -> follow(before, now)));
        Screen.getScreens().addListener(screensChanged);
        audience.design(design);
        console.design(design);
        place();
        screenSaver = ScreenSaver.keepOff(kept -> {
            screenSaverKeptOff = kept;
            tell();
        });
    }

    /** Ends presenting. */
    void close() {
        Screen.getScreens().removeListener(screensChanged);
        screenSaver.close();
        subscriptions.forEach(Subscription::unsubscribe);
        if (model.presentationProperty().get().running()) {
            // Saves the times of this run.
            model.act(Action.STOP);
        }
        for (Stage each : List.of(audienceStage, consoleStage)) {
            each.close();
            Scenes.empty(each);
        }
        closed.run();
    }

    private Stage window(StackPane root, String title) {
        Scene scene = context.scenes.make(root, WIDTH, HEIGHT);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setTitle(title);
        WindowIcons.dress(stage);
        stage.setOnCloseRequest(event -> close());
        return stage;
    }

    private void pressed(KeyEvent event) {
        if (over.isAsking()) {
            return;
        }
        boolean typing = consoleStage.isFocused() && console.typing();
        if (typing && event.getCode() == KeyCode.ESCAPE) {
            // Leaves the text field first.
            console.takeFocus();
            event.consume();
            return;
        }
        if (!Keyboard.isPlain(event) && !Keyboard.isShortcut(event)) {
            // Alt, AltGr and the system's key are not for us.
            return;
        }
        PresenterViewModel.Pressed pressed =
                model.press(event.getCode().name(), Keyboard.digit(event), event.isShiftDown(),
                event.isShortcutDown(), context.appearance.language().rightToLeft(), typing);
        pressed.action().ifPresent(this::arrange);
        if (pressed.used()) {
            event.consume();
        }
    }

    private void act(Action action) {
        model.act(action);
        arrange(action);
    }

    /** Performs the actions that concern the windows. */
    private void arrange(Action action) {
        switch (action) {
            case SWAP_SCREENS -> swap();
            case NOTES -> turnOnlyScreen();
            case SEARCH -> over.ask(consoleStage.isShowing() ? consoleRoot : audienceRoot, () -> model.open(true),
                    console::takeFocus);
            case PAGE -> {
                if (model.presentationProperty().get().opened()) {
                    shell.navigator().go(Presenting.pageOf(model.presentationProperty().get().frame().slide()));
                }
            }
            // They change the presentation alone, which the view model has done.
            case NEXT, BACK, FIRST, LAST, ENTER, ERASE, BLACK, WHITE, FREEZE, POINTER, SPOTLIGHT, MAGNIFIER, LEAVE,
                    STOP -> { }
        }
    }

    private void follow(Presentation before, Presentation now) {
        if (!now.running()) {
            close();
        } else if (now.opened() != before.opened()) {
            if (now.opened()) {
                over.open(design.getHeight(), page -> console.over(Optional.of(page)),
                        page -> audience.over(Optional.of(page)));
            } else {
                audience.over(Optional.empty());
                console.over(Optional.empty());
            }
        }
        if (now.running()) {
            showPosition(now);
        }
    }

    private void showPosition(Presentation now) {
        consoleStage.setTitle(type.messages().get("ui.present.console.title", now.current() + 1, now.frames().size(),
                session.info().title()));
    }

    private Region draw(SlidePage frame, int index) {
        return new SlideView(frame, index + 1, model.presentationProperty().get().frames().size(), content, type);
    }

    private Function<List<Slide>, List<SlidePage>> fitting() {
        return new Fitting(content, type, context.scenes, design.getWidth(), design.getHeight())::frames;
    }

    /** The screens, the one that was primary at the start first: if another becomes primary, nothing moves. */
    private List<Rectangle2D> screens() {
        List<Rectangle2D> screens = new ArrayList<>(Screen.getScreens().stream().map(Screen::getBounds).toList());
        Rectangle2D first = screens.contains(home) ? home : Screen.getPrimary().getBounds();
        screens.remove(first);
        screens.addFirst(first);
        return screens;
    }

    private ScreenPlan plan() {
        return ScreenPlan.of(screens(), chosen(), presenterFirst);
    }

    private OptionalInt chosen() {
        String arrangement = ScreenPlan.nameOf(screens());
        return swapped.containsKey(arrangement) ? OptionalInt.of(swapped.get(arrangement))
                : context.preferences.audienceScreen(arrangement);
    }

    private void swap() {
        if (screens().size() == 1) {
            turnOnlyScreen();
            return;
        }
        String arrangement = ScreenPlan.nameOf(screens());
        int other = ScreenPlan.swapped(screens(), chosen());
        // The preference is written later, on its own thread; the windows do not wait for it.
        swapped.put(arrangement, other);
        context.preferences.rememberAudienceScreen(arrangement, other);
        place();
    }

    /** With only one screen: gives it to the presenter's notes, or back to the audience. */
    private void turnOnlyScreen() {
        if (screens().size() == 1) {
            presenterFirst = !presenterFirst;
            place();
        }
    }

    /** Puts each window where it belongs. */
    private void place() {
        if (screens().size() > 1) {
            // If the projector is unplugged, the presenter keeps the console in front of them.
            presenterFirst = true;
        }
        ScreenPlan plan = plan();
        plan.audience().filter(bounds -> !bounds.equals(design)).ifPresent(this::fit);
        plan.console().ifPresentOrElse(this::placeConsole, consoleStage::hide);
        plan.audience().ifPresentOrElse(this::placeAudience, audienceStage::hide);
        tell();
    }

    /** Shows the presenter the worse of the current warnings, and only that one. */
    private void tell() {
        boolean news = session.newsProperty().get().isPresent();
        console.tell(plan().audience().isEmpty() ? type.messages().get("ui.present.screen.single")
                : news ? type.messages().get("ui.present.file.news")
                : screenSaverKeptOff ? "" : type.messages().get("ui.present.screen.saver"));
    }

    private void fit(Rectangle2D bounds) {
        design = bounds;
        model.fit(fitting());
        audience.design(bounds);
        console.design(bounds);
    }

    private void placeAudience(Rectangle2D bounds) {
        audienceStage.setX(bounds.getMinX());
        audienceStage.setY(bounds.getMinY());
        audienceStage.setWidth(bounds.getWidth());
        audienceStage.setHeight(bounds.getHeight());
        if (!audienceStage.isShowing()) {
            audienceStage.show();
            audienceStage.setAlwaysOnTop(true);
            // A window that comes back must not take the focus from where the presenter types.
            (consoleStage.isShowing() ? consoleStage : audienceStage).requestFocus();
        }
    }

    private void placeConsole(Rectangle2D bounds) {
        if (!consoleStage.isShowing() || !stands(consoleStage, bounds)) {
            consoleStage.setWidth(Math.min(WIDTH, bounds.getWidth()));
            consoleStage.setHeight(Math.min(HEIGHT, bounds.getHeight()));
            consoleStage.setX(bounds.getMinX() + (bounds.getWidth() - consoleStage.getWidth()) / 2);
            consoleStage.setY(bounds.getMinY() + (bounds.getHeight() - consoleStage.getHeight()) / 2);
        }
        if (!consoleStage.isShowing()) {
            consoleStage.show();
            console.takeFocus();
        }
    }

    /** Whether the middle of a window is within bounds. */
    private static boolean stands(Stage stage, Rectangle2D bounds) {
        return bounds.contains(stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() / 2);
    }

    /** What the windows need from the rest of the shell. */
    record Context(Scenes scenes, Appearance appearance, UserPreferences preferences, InstantSource clock) {
    }
}
