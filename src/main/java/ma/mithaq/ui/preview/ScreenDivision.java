package ma.mithaq.ui.preview;

import java.util.List;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.presenter.slide.Fitting;
import ma.mithaq.ui.presenter.slide.SlideContent;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;

/** Divides slides as presenting does on a usual screen, without one: what is exported has the same slides. */
public final class ScreenDivision {

    /** In pixels: a projector's screen, 16 by 9 as the exported slides are. */
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;

    private ScreenDivision() {
    }

    /** Starts JavaFX without a display, divides the slides, and waits for them. Only once in a process. */
    public static List<SlidePage> divide(DossierStore store, List<Slide> slides, Language language) throws Problem {
        SlideContent content = SlideContent.of(store);
        return OffscreenRenderer.call(() -> divide(content, slides, language));
    }

    /** Must be called on the application thread. */
    public static List<SlidePage> divide(SlideContent content, List<Slide> slides, Language language) {
        Appearance appearance = new Appearance();
        appearance.languageProperty().set(language);
        return new Fitting(content, new Typesetter(Messages.in(language).datedAs(content.info().country())),
                new Scenes(appearance), WIDTH, HEIGHT).frames(slides);
    }
}
