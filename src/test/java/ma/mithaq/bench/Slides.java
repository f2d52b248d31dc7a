package ma.mithaq.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import ma.mithaq.briefing.Action;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.presenter.AudienceView;
import ma.mithaq.ui.presenter.Preparations;
import ma.mithaq.ui.presenter.PresenterViewModel;
import ma.mithaq.ui.presenter.slide.Fitting;
import ma.mithaq.ui.presenter.slide.SlideContent;
import ma.mithaq.ui.presenter.slide.SlideView;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;

/**
 * Prints how long frames take while somebody goes through the slides of the bundled dossier,
 * forward and back, in a window of 1920 × 1080. A first pass through all of them is reported
 * separately: each slide is drawn for the first time then, a moment before it is asked for,
 * and classes are loaded, which the image keeps in its cache. Run by {@code bench/slides}.
 */
public final class Slides {

    private static final int CHANGES = 200;

    /** About a fifth of a second: nobody changes slides faster. */
    private static final int PICTURES_EACH = 12;

    private final List<Double> work = new ArrayList<>();
    private final List<Double> changes = new ArrayList<>();
    private final List<Double> between = new ArrayList<>();
    private final List<Double> firstTime = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private PresenterViewModel model;
    private int count;
    private int pictures;
    private long before;

    public static void main(String[] arguments) throws Exception {
        SlideContent content;
        try (DossierStore store = DossierFile.open(Path.of(arguments[0]))) {
            content = SlideContent.of(store);
        }
        Slides slides = new Slides();
        Platform.startup(() -> slides.run(content));
        slides.done.await();
        System.out.printf(Locale.ROOT,
                "%-44s %8s %8s %8s%n", "ms, " + CHANGES + " changes among " + slides.count + " slides", "median",
                "99 %", "most");
        print("application thread, a frame with a change", slides.changes);
        print("application thread, every frame", slides.work);
        print("between two frames", slides.between);
        print("between two frames, the first time through", slides.firstTime);
        Platform.exit();
    }

    private void run(SlideContent content) {
        Appearance appearance = new Appearance();
        appearance.themeProperty().set(Theme.LIGHT);
        Scenes scenes = new Scenes(appearance);
        Typesetter type = new Typesetter(Messages.in(Language.ARABIC));
        List<SlidePage> frames = List.of();
        for (int time = 1; time <= 5; time++) {
            long began = System.nanoTime();
            frames = new Fitting(content, type, scenes, 1920, 1080).frames(content.deck().slides());
            System.out.printf(Locale.ROOT, "fitted %d slides in %.0f ms%n", frames.size(),
                    (System.nanoTime() - began) / 1e6);
        }
        count = frames.size();
        List<SlidePage> shown = frames;
        model = new PresenterViewModel(content.deck(), "bench", Preparation.NONE, Preparations.NONE,
                InstantSource.system(),
                slides -> shown, Optional.empty());
        AudienceView audience = new AudienceView(model,
                (frame, index) -> new SlideView(frame, index + 1, count, content, type));
        audience.design(new Rectangle2D(0, 0, 1920, 1080));
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scenes.make(audience, 1920, 1080));
        stage.show();
        before = System.nanoTime();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                next();
            }
        }.start();
    }

    private void next() {
        long began = System.nanoTime();
        int change = pictures / PICTURES_EACH;
        boolean changes = pictures % PICTURES_EACH == 0;
        int first = 2 * count;
        if (change > first && change <= first + CHANGES) {
            between.add((began - before) / 1e6);
        } else if (change > 0 && change < count) {
            firstTime.add((began - before) / 1e6);
        }
        before = began;
        if (change > first + CHANGES) {
            done.countDown();
            return;
        }
        if (changes) {
            int now = model.presentationProperty().get().current();
            model.act(place(change) > now ? Action.NEXT : Action.BACK);
        }
        pictures++;
        if (change > first) {
            // What the pulse itself goes on to do, style and layout, ends before this runs.
            Platform.runLater(() -> {
                double took = (System.nanoTime() - began) / 1e6;
                work.add(took);
                if (changes) {
                    this.changes.add(took);
                }
            });
        }
    }

    /** Through all slides and back again. */
    private int place(int change) {
        int around = 2 * (count - 1);
        int at = change % around;
        return at < count ? at : around - at;
    }

    private static void print(String what, List<Double> times) {
        Collections.sort(times);
        System.out.printf(Locale.ROOT, "%-44s %8.1f %8.1f %8.1f%n", what, times.get(times.size() / 2),
                times.get((int) (times.size() * 0.99)), times.getLast());
    }
}
