package ma.mithaq.ui.presenter.slide;

import java.util.List;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Pillar;
import ma.mithaq.ui.control.ColumnsPane;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/** All strategic pillars side by side, by number and title. */
final class PillarsSlide {

    private PillarsSlide() {
    }

    static SlideBody of(Slide.AllPillars all, SlideContent content, Typesetter type) {
        List<Pillar> pillars = content.deck().slides().stream()
                .filter(Slide.OnePillar.class::isInstance).map(slide -> ((Slide.OnePillar) slide).pillar()).toList();
        return new SlideBody(type.message("ui.pillars.page.title"),
                new ColumnsPane("slide-pillars", all.pillars().stream()
                .map(pillar -> card(pillars.indexOf(pillar) + 1, pillar, type)).toList()));
    }

    private static VBox card(int number, Pillar pillar, Typesetter type) {
        VBox card = Page.card(type.words(Integer.toString(number), "slide-number"),
                type.text(pillar.title(), "slide-pillar-title"));
        card.getStyleClass().add("party");
        return card;
    }
}
