package ma.mithaq.ui.presenter.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import ma.mithaq.briefing.Cutting;
import ma.mithaq.briefing.Frame;
import ma.mithaq.briefing.Slide;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.style.Scenes;

/**
 * Finds over how many pictures each slide continues on a screen. Type becomes smaller first, down to 1/28 of the height;
 * what then has no room goes on in parts, each as full as may be. The same slides on the same screen always give the same
 * pictures. For the application thread: it lays out text.
 */
public final class Fitting {

    /** A list longer than this has no room on one slide, whatever it says: it is not even tried. */
    private static final int MOST_ITEMS = 40;

    /** A text is divided into pieces of this many letters at first, then of half as many, and no fewer than the least. */
    private static final int LONGEST_PIECE = 560;
    private static final int SHORTEST_PIECE = 70;

    /** Stands for any number of parts. */
    private static final int MANY = 888;

    private final SlideContent content;
    private final Typesetter type;
    private final Pane trials = new Pane();
    private final Scene scene;

    /**
     * @param width  of the screen, in pixels
     * @param height of the screen, in pixels
     */
    public Fitting(SlideContent content, Typesetter type, Scenes scenes, double width, double height) {
        this.content = content;
        this.type = type;
        this.scene = scenes.make(trials, width, height);
    }

    /** The pictures that slides are shown as, in order. A long list takes a while: slides may be asked for one by one. */
    public List<Frame> frames(List<Slide> slides) {
        List<Frame> frames = new ArrayList<>();
        slides.forEach(slide -> frames.addAll(frames(slide)));
        trials.getChildren().clear();
        return frames;
    }

    private List<Frame> frames(Slide slide) {
        int items = Cutting.items(slide);
        if (items <= MOST_ITEMS && fits(slide, 1, 1)) {
            return List.of(Frame.whole(slide));
        }
        if (slide instanceof Slide.Opening opening && !opening.parties().isEmpty()) {
            // The parties have a slide of their own, which follows.
            return List.of(Frame.whole(new Slide.Opening(opening.agreement(), List.of())));
        }
        Slide cut = slide;
        List<Integer> ends = ends(cut);
        for (int most = LONGEST_PIECE; most >= SHORTEST_PIECE && !allFit(cut, ends); most /= 2) {
            cut = Cutting.broken(slide, type.language(), most);
            ends = ends(cut);
        }
        return parts(cut, ends);
    }

    private static List<Frame> parts(Slide slide, List<Integer> ends) {
        if (ends.size() < 2) {
            return List.of(Frame.whole(slide));
        }
        List<Frame> frames = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            frames.add(new Frame(Cutting.part(slide, from, end), frames.size() + 1, ends.size()));
            from = end;
        }
        return frames;
    }

    /** Where each part ends when each holds as much as it can; an item that no slide holds is a part of its own. */
    private List<Integer> ends(Slide slide) {
        int items = Cutting.items(slide);
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        int last = 4;
        while (from < items) {
            // Most parts hold as many as the one before.
            int to = Math.min(items, from + last);
            if (fits(Cutting.part(slide, from, to), MANY, MANY)) {
                while (to < items && fits(Cutting.part(slide, from, to + 1), MANY, MANY)) {
                    to++;
                }
            } else {
                do {
                    to--;
                } while (to > from + 1 && !fits(Cutting.part(slide, from, to), MANY, MANY));
            }
            to = Math.max(to, from + 1);
            last = to - from;
            ends.add(to);
            from = to;
        }
        return ends;
    }

    /** Whether every part has room; those of several items were only made because they have. */
    private boolean allFit(Slide slide, List<Integer> ends) {
        int from = 0;
        for (int end : ends) {
            if (end == from + 1 && !fits(Cutting.part(slide, from, end), MANY, MANY)) {
                return false;
            }
            from = end;
        }
        return true;
    }

    /** Whether a slide has room with the least type. Of several parts only an item alone is set closer than the others. */
    private boolean fits(Slide slide, int part, int parts) {
        List<Size> sizes = parts == 1 || Cutting.items(slide) == 1 ? Size.LAST : Size.LAST.subList(0, 1);
        SlideView view = SlideView.trial(new Frame(slide, part, parts), content, type, sizes);
        trials.getChildren().setAll(view);
        return view.fit(scene.getWidth(), scene.getHeight());
    }
}
