package ma.mithaq.ui.presenter.slide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import ma.mithaq.briefing.Frame;
import ma.mithaq.ui.control.Typesetter;

/**
 * Shows one picture of the presentation at a time. To set a slide takes longer than a frame may; so the next and the
 * previous one are set ahead, each in a moment of its own after the shown one has been drawn, and lie unseen behind it:
 * to go on or back only changes which of them is seen.
 */
public final class SlideStack extends Region {

    private final SlideContent content;
    private final Typesetter type;
    private final List<Frame> frames;
    private final Map<Integer, SlideView> views = new HashMap<>();
    private int shown = -1;

    public SlideStack(List<Frame> frames, SlideContent content, Typesetter type) {
        this.frames = List.copyOf(frames);
        this.content = content;
        this.type = type;
    }

    /** Shows a picture, at once. */
    public void show(int index) {
        if (index == shown) {
            return;
        }
        shown = index;
        SlideView view = view(index);
        views.forEach((each, other) -> other.setOpacity(other == view ? 1 : 0));
        Platform.runLater(this::prepare);
    }

    private SlideView view(int index) {
        return views.computeIfAbsent(index, key -> {
            SlideView view = new SlideView(frames.get(index), index + 1, frames.size(), content, type);
            // Unseen rather than invisible: what is invisible is given no style.
            view.setOpacity(0);
            getChildren().add(view);
            return view;
        });
    }

    /** Forgets what is far away, but not the opening with its ornament, which takes longest to draw; and sets one neighbour that is missing; the other one waits for the next moment. */
    private void prepare() {
        views.keySet().removeIf(index -> index != 0 && Math.abs(index - shown) > 1);
        getChildren().retainAll(views.values());
        Optional<Integer> missing = Stream.of(shown + 1, shown - 1)
                .filter(index -> index >= 0 && index < frames.size() && !views.containsKey(index)).findFirst();
        if (missing.isPresent() && getScene() != null && getWidth() > 0) {
            SlideView view = view(missing.get());
            view.resize(getWidth(), getHeight());
            view.layout();
            Platform.runLater(this::prepare);
        }
    }

    @Override
    protected void layoutChildren() {
        views.values().forEach(view -> view.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
