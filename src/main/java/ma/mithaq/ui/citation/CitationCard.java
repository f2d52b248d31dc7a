package ma.mithaq.ui.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Paragraph;
import ma.mithaq.store.Evidence;
import ma.mithaq.text.Isolates;
import ma.mithaq.text.Messages;
import ma.mithaq.text.SourceWords;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.Typesetter;

/** What a fact rests on: source and paragraph, the passage of the brief that says it, and a link to it. */
final class CitationCard extends VBox {

    private final FactMarks.Shown shown;
    private final Typesetter type;
    private final Messages messages;

    CitationCard(FactMarks.Shown shown, Typesetter type, Runnable showPassage) {
        this.shown = shown;
        this.type = type;
        this.messages = type.messages();
        getStyleClass().add("citation-card");
        getChildren().add(type.message("ui.citation.card.title", "card-title"));
        for (Evidence.Cited cited : shown.evidence().citations()) {
            getChildren().add(type.words(sourceLine(cited), "citation-source"));
            cited.sourceText().ifPresent(text -> getChildren().add(type.words(text, "citation-text")));
        }
        for (String passage : passages()) {
            getChildren().add(type.words(messages.get("ui.citation.passage.quote", passage), "citation-passage"));
        }
        getChildren().add(buttons(showPassage));
    }

    private Flow buttons(Runnable showPassage) {
        Button copy = type.button("ui.citation.copy.label", this::copy, "quiet");
        Flow buttons = new Flow("button-row", List.of(copy));
        if (!shown.evidence().passages().isEmpty()) {
            buttons.getChildren().addFirst(type.button("ui.citation.passage.show", showPassage, "accent"));
        }
        return buttons;
    }

    private String sourceLine(Evidence.Cited cited) {
        return messages.get("ui.citation.source.paragraph", cited.citation().paragraph(),
                SourceWords.line(cited.source(), messages));
    }

    /** The stretches of the brief that say it, in the language shown, otherwise in the original. */
    private Set<String> passages() {
        Set<String> words = new LinkedHashSet<>();
        for (Evidence.Passage passage : shown.evidence().passages()) {
            for (Paragraph paragraph : shown.paragraphs()) {
                var wording = paragraph.text().in(type.language());
                if (paragraph.id().equals(passage.paragraph()) && wording.language() == passage.language()) {
                    words.add(wording.words().substring(passage.start(), passage.end()));
                }
            }
        }
        return words;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(getChildren().stream()
                .filter(Label.class::isInstance).map(node -> Isolates.without(((Label) node).getText()))
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
