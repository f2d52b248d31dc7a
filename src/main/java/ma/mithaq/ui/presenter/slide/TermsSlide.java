package ma.mithaq.ui.presenter.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.TermSheet;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Term;
import ma.mithaq.text.TermWords;
import ma.mithaq.ui.control.ColumnsPane;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/** When the agreement begins and ends, and below it what is owed under it. */
final class TermsSlide {

    private TermsSlide() {
    }

    static SlideBody of(Slide.Terms slide, Typesetter type) {
        TermSheet sheet = slide.sheet();
        TermWords words = sheet.words(type.messages());
        List<Node> parts = new ArrayList<>();
        if (!sheet.terms().terms().isEmpty()) {
            parts.add(new ColumnsPane("slide-terms",
                    sheet.terms().terms().stream().map(term -> term(term, words, type)).toList()));
        }
        if (!sheet.terms().obligations().isEmpty()) {
            parts.add(new ColumnsPane("slide-framings",
                    sheet.terms().obligations().stream().map(each -> obligation(each, words, type)).toList()));
        }
        return new SlideBody(type.message("ui.slide.terms.title"), Page.stack("slide-stack", parts));
    }

    private static VBox term(Term term, TermWords words, Typesetter type) {
        VBox card = Page.card(type.words(type.messages().name(term.kind()), "slide-label"));
        words.when(term).ifPresent(when -> card.getChildren().add(type.words(when)));
        term.text().ifPresent(text -> card.getChildren().add(type.text(text)));
        words.provision(term.provision()).ifPresent(name -> card.getChildren().add(type.words(name, "muted")));
        return card;
    }

    private static VBox obligation(Obligation obligation, TermWords words, Typesetter type) {
        VBox card = Page.card(type.text(obligation.text()));
        words.state(obligation).ifPresent(state -> card.getChildren().addFirst(type.words(state, "slide-label")));
        words.overdue(obligation).ifPresent(overdue -> card.getChildren().add(type.words(overdue, "danger")));
        words.details(obligation).forEach(line -> card.getChildren().add(type.words(line, "muted")));
        words.provision(obligation.provision()).ifPresent(name -> card.getChildren().add(type.words(name, "muted")));
        return card;
    }
}
