package ma.mithaq;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.command.PictureRenderer;
import ma.mithaq.command.Previewer;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.preview.PictureSettings;
import ma.mithaq.ui.preview.Pictures;
import ma.mithaq.ui.preview.ScreenDivision;
import ma.mithaq.ui.preview.SlidePictures;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Theme;

/** Makes the pictures of views and of slides that the command line asks for. */
final class PictureExporter implements PictureRenderer {

    private final Function<String, Preparation> preparations;

    /** @param preparations what was prepared for presenting a dossier, by the dossier's identifier */
    PictureExporter(Function<String, Preparation> preparations) {
        this.preparations = preparations;
    }

    static PictureSettings look(Previewer.Options options) {
        Appearance appearance = new Appearance();
        appearance.languageProperty().set(options.language());
        appearance.themeProperty().set(Theme.valueOf(options.theme().name()));
        appearance.textSizeProperty().set(options.textSize());
        appearance.reducedMotionProperty().set(true);
        return new PictureSettings(appearance, options.width(), options.height(), options.scale());
    }

    @Override
    public List<String> views() {
        return Stream.of(View.values()).map(View::code).toList();
    }

    @Override
    public boolean paintView(DossierInput dossier, String view, Optional<String> entity, Path file,
                             Previewer.Options options) throws Problem {
        return Pictures.take(dossier, View.ofCode(view).orElseThrow(), entity, file, look(options));
    }

    @Override
    public List<Path> paintSlides(DossierInput dossier, OptionalInt number, Path file, Previewer.Options options,
                                  Progress progress) throws Problem {
        return SlidePictures.take(dossier, preparations, number, file, look(options), progress);
    }

    @Override
    public List<SlidePage> divide(DossierStore store, List<Slide> slides, Language language) throws Problem {
        return ScreenDivision.divide(store, slides, language);
    }
}
