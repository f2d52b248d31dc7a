package ma.mithaq.ui.presenter;

import ma.mithaq.briefing.Slide;
import ma.mithaq.ui.control.Typesetter;

/** The names of slides in lists. */
final class SlideNames {

    private SlideNames() {
    }

    static String of(Slide slide, Typesetter type) {
        return switch (slide) {
            case Slide.Opening opening -> type.words(opening.agreement().title());
            case Slide.Signing signing -> type.messages().get("ui.slide.signing.title");
            case Slide.Present present -> type.messages().get("ui.officials.page.title");
            case Slide.OnePillar pillar -> type.messages().get("ui.present.pillar.name", pillar.number(),
                    pillar.pillar().title());
            case Slide.AllPillars pillars -> type.messages().get("ui.pillars.page.title");
            case Slide.Terms terms -> type.messages().get("ui.slide.terms.title");
            case Slide.Chronology chronology -> type.messages().get("ui.timeline.page.title");
            case Slide.Network network -> type.messages().get("ui.slide.network.title");
            case Slide.Values values -> type.messages().get("ui.slide.values.title");
            case Slide.Sources sources -> type.messages().get("ui.brief.sources.title");
        };
    }
}
