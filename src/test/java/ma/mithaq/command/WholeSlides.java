package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.command.Previewer.Options;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.DossierStore;

/** Divides no slide, and makes no picture. */
class WholeSlides implements PictureRenderer {

    @Override
    public List<SlidePage> divide(DossierStore store, List<Slide> slides, Language language) {
        return slides.stream().map(SlidePage::whole).toList();
    }

    @Override
    public List<String> views() {
        return List.of();
    }

    @Override
    public boolean paintView(DossierInput dossier, String view, Optional<String> entity, Path file, Options options) {
        throw new AssertionError("no picture was asked for");
    }

    @Override
    public List<Path> paintSlides(DossierInput dossier, OptionalInt number, Path file, Options options,
                                  Progress progress) {
        throw new AssertionError("no picture was asked for");
    }
}
