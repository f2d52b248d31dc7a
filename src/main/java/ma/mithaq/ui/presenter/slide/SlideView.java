package ma.mithaq.ui.presenter.slide;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.ui.control.Typesetter;

/**
 * One picture of the presentation, which fills the room it is given. It chooses the largest type size at which
 * everything fits; nothing scrolls, is cut or ends in an ellipsis.
 */
public final class SlideView extends Region {

    private final List<SlideTypeSize> sizes;
    private final SlideFrame sheet;
    private double fittedWidth;
    private double fittedHeight;

    /**
     * @param number which picture of the presentation it is, from 1
     * @param count  how many there are
     */
    public SlideView(SlidePage frame, int number, int count, SlideContent content, Typesetter type) {
        this(frame, content, type, new SlideFoot(frame.slide(), number, count, content, type),
                Stream.concat((frame.parts() == 1 ? SlideTypeSize.STEPS : SlideTypeSize.LAST).stream(),
                        SlideTypeSize.SPARE.stream()).toList());
    }

    private SlideView(SlidePage frame, SlideContent content, Typesetter type, SlideFoot foot,
            List<SlideTypeSize> sizes) {
        this.sizes = sizes;
        SlideBody face = face(frame.slide(), content, type);
        sheet = new SlideFrame(new SlideHeading(face.heading(), frame, type), face.body(), foot,
                frame.slide() instanceof Slide.Opening);
        getChildren().add(sheet);
    }

    /** A slide that is only used to try whether it fits at one of these sizes. */
    static SlideView trial(SlidePage frame, SlideContent content, Typesetter type, List<SlideTypeSize> sizes) {
        return new SlideView(frame, content, type, new SlideFoot(frame.slide(), 888, 888, content, type), sizes);
    }

    private static SlideBody face(Slide slide, SlideContent content, Typesetter type) {
        PersonOnSlide people = new PersonOnSlide(content, type);
        return switch (slide) {
            case Slide.Opening opening -> OpeningSlide.of(opening, type);
            case Slide.Signing signing -> SigningSlide.of(signing, people, type);
            case Slide.Present present -> PresentSlide.of(present, people, type);
            case Slide.OnePillar pillar -> PillarSlide.of(pillar, type);
            case Slide.AllPillars pillars -> PillarsSlide.of(pillars, content, type);
            case Slide.Terms terms -> TermsSlide.of(terms, type);
            case Slide.Chronology chronology -> new SlideBody(type.message("ui.timeline.page.title"),
                    new ChronologySlide(chronology.events(), type));
            case Slide.Network network -> new SlideBody(type.message("ui.slide.network.title"),
                    new NetworkSlide(content.map(), content.agreement(), type));
            case Slide.Values values -> ValuesSlide.of(values, type);
            case Slide.Sources sources -> SourcesSlide.of(sources, type);
        };
    }

    /** Whether it fits at one of its sizes; it is then set in that size. */
    boolean fit(double width, double height) {
        fittedWidth = width;
        fittedHeight = height;
        for (SlideTypeSize size : sizes) {
            sheet.set(size, height);
            if (sheet.fits(width, height)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0 && getHeight() > 0 && (getWidth() != fittedWidth || getHeight() != fittedHeight)) {
            fit(getWidth(), getHeight());
        }
        sheet.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
