package ma.mithaq.ui.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import ma.mithaq.briefing.Frame;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.presenter.slide.Fitting;
import ma.mithaq.ui.presenter.slide.SlideContent;
import ma.mithaq.ui.presenter.slide.SlideView;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;

/** Takes a picture of every slide of a dossier, without a window. */
public final class SlidePictures {

    private final SlideContent content;
    private final Scenes scenes;
    private final Typesetter type;
    private final double width;
    private final double height;

    private SlidePictures(SlideContent content, Appearance appearance, double width, double height) {
        this.content = content;
        this.scenes = new Scenes(appearance);
        this.type = new Typesetter(Messages.in(appearance.language()));
        this.width = width;
        this.height = height;
    }

    /**
     * Starts JavaFX without a display, takes the pictures, and waits for them.
     *
     * @param file the name that the pictures have, before a number each: {@code slide.png} for {@code slide-01.png}
     */
    public static List<Path> take(Path dossier, Path file, Appearance appearance, double width, double height)
            throws Problem {
        SlideContent content;
        try (DossierStore store = DossierFile.open(dossier)) {
            content = SlideContent.of(store);
        }
        List<Path> pictures = new ArrayList<>();
        Offscreen.call(() -> new SlidePictures(content, appearance, width, height).takeAll(file, pictures));
        return pictures;
    }

    private int takeAll(Path file, List<Path> pictures) throws Problem {
        List<Frame> frames = new Fitting(content, type, scenes, width, height).frames(content.deck().slides());
        for (int number = 1; number <= frames.size(); number++) {
            Path picture = numbered(file, number, frames.size());
            PngFile.write(draw(frames.get(number - 1), number, frames.size()), picture);
            pictures.add(picture);
        }
        return frames.size();
    }

    private WritableImage draw(Frame frame, int number, int count) {
        SlideView view = new SlideView(frame, number, count, content, type);
        Scene scene = scenes.make(view, width, height);
        view.applyCss();
        view.resize(width, height);
        view.layout();
        WritableImage image = scene.snapshot(null);
        scene.setRoot(new Group());
        return image;
    }

    /** As many digits as the last number has, and no fewer than two, so that the files stand in order. */
    private static Path numbered(Path file, int number, int count) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int digits = Math.max(2, Integer.toString(count).length());
        return file.resolveSibling(String.format(Locale.ROOT, "%s-%0" + digits + "d%s",
                name.substring(0, dot), number, name.substring(dot)));
    }
}
