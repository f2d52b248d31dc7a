package ma.mithaq.ui.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Scene;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.export.OutputFiles;
import ma.mithaq.export.picture.PngDescription;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.presenter.slide.Fitting;
import ma.mithaq.ui.presenter.slide.SlideContent;
import ma.mithaq.ui.presenter.slide.SlideView;
import ma.mithaq.ui.style.Scenes;

/** Takes pictures of the slides of a dossier, as presenting shows them, without a window. */
public final class SlidePictures {

    private final Path dossier;
    private final SlideContent content;
    private final Scenes scenes;
    private final Typesetter type;
    private final List<SlidePage> frames;
    private final PictureSettings look;
    private final PngDescription description;

    /**
     * Must be created on the application thread.
     *
     * @param dossier     the file that the content is from
     * @param prepared    which slides are shown, and in which order
     * @param description of each picture
     */
    SlidePictures(Path dossier, SlideContent content, Preparation prepared, PictureSettings look,
            PngDescription description) {
        this.dossier = dossier;
        this.content = content;
        this.scenes = new Scenes(look.appearance());
        this.type = new Typesetter(
                Messages.in(look.appearance().language()).datedAs(content.info().country()));
        this.look = look;
        this.description = description;
        this.frames = new Fitting(content, type, scenes, look.width(), look.height())
                .frames(prepared.shown(content.deck()));
    }

    /**
     * Starts JavaFX without a display, takes the pictures, and waits for them.
     *
     * @param preparations what was prepared for presenting a dossier, by the dossier's identifier
     * @param number       which slide, from 1, of those that presenting shows; empty for all of them
     * @param file         the name of the one picture; or that of all, to which each adds its number: {@code slide.png}
     *                     for {@code slide-01.png}
     */
    public static List<Path> take(DossierInput dossier, Function<String, Preparation> preparations, OptionalInt number,
                                  Path file, PictureSettings look, Progress progress) throws Problem {
        SlideContent content;
        Preparation prepared;
        PngDescription description;
        try (DossierStore store = dossier.open()) {
            content = SlideContent.of(store);
            prepared = preparations.apply(store.info().id());
            description = PngDescription.of(store, look.appearance().language());
        }
        return OffscreenRenderer.call(() -> {
            SlidePictures pictures = new SlidePictures(dossier.path(), content, prepared, look, description);
            return number.isPresent() ? pictures.takeOne(number.getAsInt(), file)
                    : pictures.takeAll(file, progress);
        });
    }

    List<Path> takeAll(Path file, Progress progress) throws Problem {
        List<Path> pictures = new ArrayList<>();
        try (OutputFiles files = new OutputFiles(dossier)) {
            for (int number = 1; number <= frames.size(); number++) {
                Path picture = numbered(file, number, frames.size());
                draw(number, picture, files);
                pictures.add(picture);
                progress.reached((double) number / frames.size());
            }
            files.finish();
        }
        return pictures;
    }

    List<Path> takeOne(int number, Path file) throws Problem {
        if (number > frames.size()) {
            throw new Problem(ProblemCode.NO_SUCH_SLIDE, number, frames.size());
        }
        try (OutputFiles files = new OutputFiles(dossier)) {
            draw(number, file, files);
            files.finish();
        }
        return List.of(file);
    }

    private void draw(int number, Path file, OutputFiles files) throws Problem {
        SlideView view = new SlideView(frames.get(number - 1), number, frames.size(), content, type);
        Scene scene = scenes.make(view, look.width(), look.height());
        view.applyCss();
        view.resize(look.width(), look.height());
        view.layout();
        PngFile.write(scene, look.scale(), description, file, files);
        scene.setRoot(new Group());
    }

    /** As many digits as the last number has, and at least two, so that the files sort in order. */
    private static Path numbered(Path file, int number, int count) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int digits = Math.max(2, Integer.toString(count).length());
        return file.resolveSibling(String.format(Locale.ROOT, "%s-%0" + digits + "d%s",
                name.substring(0, dot), number, name.substring(dot)));
    }
}
