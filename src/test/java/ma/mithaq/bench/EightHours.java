package ma.mithaq.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import ma.mithaq.briefing.Action;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.presenter.AudienceView;
import ma.mithaq.ui.presenter.ConsoleView;
import ma.mithaq.ui.presenter.Preparations;
import ma.mithaq.ui.presenter.PresenterViewModel;
import ma.mithaq.ui.presenter.slide.Fitting;
import ma.mithaq.ui.presenter.slide.SlideContent;
import ma.mithaq.ui.presenter.slide.SlideView;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.BackgroundTasks;

/**
 * Presents the bundled dossier for eight hours of a clock that is advanced by hand: 10,000 changes of slide, with
 * covers, pointing tools and notes among them, in both windows. Prints how much memory is in use after a collection at
 * the start, after each quarter, and at the end; fails if the end is more than a tenth above the start. Run by
 * {@code bench/eight-hours}.
 */
public final class EightHours {

    private static final int CHANGES = 10_000;
    private static final Duration EACH = Duration.ofHours(8).dividedBy(CHANGES);
    /**
     * Changes that are not counted. What grows before are the pixels that the software renderer keeps to draw on again,
     * most of all that is in use; how many it keeps is settled by then.
     */
    private static final int WARM = 2_500;
    private static final List<Action> OTHERS =
            List.of(Action.BLACK, Action.BLACK, Action.FREEZE, Action.FREEZE, Action.MAGNIFIER,
            Action.MAGNIFIER, Action.SPOTLIGHT, Action.SPOTLIGHT);

    private final CountDownLatch done = new CountDownLatch(1);
    private final BackgroundTasks pace = new BackgroundTasks("bench");
    private final Random random = new Random(8);
    private Instant now = Instant.parse("2025-09-12T08:00:00Z");
    private PresenterViewModel model;
    private long first;
    private long last;

    private EightHours() {
    }

    /** @param arguments a dossier */
    public static void main(String[] arguments) throws Exception {
        SlideContent content;
        try (DossierStore store = DossierFile.open(Path.of(arguments[0]))) {
            content = SlideContent.of(store);
        }
        EightHours run = new EightHours();
        Platform.startup(() -> run.begin(content));
        run.done.await();
        Platform.exit();
        System.out.printf(Locale.ROOT,
                "%,d changes in %s of the clock: %,d KB at first, %,d KB at last (%.3f)%n", CHANGES,
                Duration.between(Instant.parse("2025-09-12T08:00:00Z"), run.now), run.first >> 10, run.last >> 10,
                (double) run.last / run.first);
        System.exit(run.last > run.first * 1.1 ? 1 : 0);
    }

    private void begin(SlideContent content) {
        Appearance appearance = new Appearance();
        appearance.themeProperty().set(Theme.LIGHT);
        Scenes scenes = new Scenes(appearance);
        Typesetter type = new Typesetter(Messages.in(Language.ARABIC));
        Rectangle2D screen = new Rectangle2D(0, 0, 1024, 768);
        model = new PresenterViewModel(content.deck(), "bench", Preparation.NONE, Preparations.NONE, () -> now,
                new Fitting(content, type, scenes, screen.getWidth(), screen.getHeight())::frames, Optional.empty());
        BiFunction<SlidePage, Integer, Region> drawing = (frame, index) -> new SlideView(frame, index + 1,
                model.presentationProperty().get().frames().size(), content, type);
        AudienceView audience = new AudienceView(model, drawing);
        audience.design(screen);
        ConsoleView console = new ConsoleView(model, drawing, type, ZoneOffset.UTC, action -> { }, appearance.em());
        console.design(screen);
        show(scenes, audience, 1024, 768);
        show(scenes, console, 1280, 800);
        step(-WARM);
    }

    private static void show(Scenes scenes, Parent root, double width, double height) {
        Stage stage = new Stage();
        stage.setScene(scenes.make(root, width, height));
        stage.show();
    }

    private void step(int change) {
        if (change == 0) {
            first = used();
        } else if (change > 0 && change % (CHANGES / 4) == 0) {
            last = used();
            System.out.printf(Locale.ROOT, "after %,d changes: %,d KB%n", change, last >> 10);
        }
        if (change == CHANGES) {
            done.countDown();
            return;
        }
        now = change < 0 ? now : now.plus(EACH);
        int frames = model.presentationProperty().get().frames().size();
        int around = Math.floorMod(change, 2 * frames);
        model.act(around < frames ? Action.NEXT : Action.BACK);
        if (random.nextInt(5) == 0) {
            model.act(OTHERS.get(random.nextInt(OTHERS.size())));
        }
        if (random.nextInt(50) == 0) {
            model.note("ملاحظة " + change);
        }
        // A turn of the window in between, as between two keys.
        pace.run(() -> true, turned -> step(change + 1), problem -> { });
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
