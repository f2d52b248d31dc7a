package ma.mithaq.ui.presenter.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.briefing.SlidePaginator;
import ma.mithaq.briefing.SlideSplitter;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.style.Scenes;

/**
 * Finds over how many pictures each slide continues on a screen. Type becomes smaller first, down to 1/28 of the
 * height; what then does not fit continues in parts. For the application thread: it lays out text.
 */
public final class Fitting {

    private final SlideContent content;
    private final Typesetter type;
    private final Pane trials = new Pane();
    private final Scene scene;
    private final SlidePaginator division;

    /**
     * @param width  of the screen, in pixels
     * @param height of the screen, in pixels
     */
    public Fitting(SlideContent content, Typesetter type, Scenes scenes, double width, double height) {
        this.content = content;
        this.type = type;
        this.scene = scenes.make(trials, width, height);
        this.division = new SlidePaginator(type.language(), this::fits);
    }

    /** The pictures that show the slides, in order. A long list takes a while; slides may be passed one by one. */
    public List<SlidePage> frames(List<Slide> slides) {
        List<SlidePage> frames = new ArrayList<>();
        slides.forEach(slide -> frames.addAll(division.frames(slide)));
        trials.getChildren().clear();
        return frames;
    }

    /**
     * Whether a slide fits in the smallest type. Of several parts, only a single item is set tighter than the others.
     */
    private boolean fits(SlidePage frame) {
        List<SlideTypeSize> sizes = frame.parts() == 1 || SlideSplitter.items(frame.slide()) == 1 ? SlideTypeSize.LAST
                : SlideTypeSize.LAST.subList(0, 1);
        SlideView view = SlideView.trial(frame, content, type, sizes);
        trials.getChildren().setAll(view);
        return view.fit(scene.getWidth(), scene.getHeight());
    }
}
