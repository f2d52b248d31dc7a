package ma.mithaq.ui.presenter.slide;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.ParagraphNumbers;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Source;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.text.SourceWords;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/** The sources of all facts: each with its kind, and which of its paragraphs are used. */
final class SourcesSlide {

    private SourcesSlide() {
    }

    static SlideBody of(Slide.Sources sources, Typesetter type) {
        List<VBox> cards = sources.sources().stream().map(entry -> card(entry, type)).toList();
        return new SlideBody(type.message("ui.brief.sources.title"), Page.stack("slide-stack", cards));
    }

    private static VBox card(SourceEntry entry, Typesetter type) {
        Source source = entry.source();
        VBox card = Page.card(type.words(type.messages().name(source.kind()), "slide-label"),
                type.words(SourceWords.line(source, type.messages())));
        SortedSet<Integer> paragraphs = new TreeSet<>(entry.factsByParagraph().keySet());
        if (!paragraphs.isEmpty()) {
            card.getChildren().add(type.words(type.messages().count("ui.slide.source.paragraphs", paragraphs.size(),
                    ParagraphNumbers.of(paragraphs, type.messages())), "muted"));
        }
        source.via().ifPresent(via -> card.getChildren().add(
                type.words(type.messages().get("ui.brief.source.via", via.paragraph()), "muted")));
        return card;
    }
}
