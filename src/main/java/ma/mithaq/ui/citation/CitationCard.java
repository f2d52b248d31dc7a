package ma.mithaq.ui.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Language;
import ma.mithaq.model.Paragraph;
import ma.mithaq.source.WordBreaks;
import ma.mithaq.store.Evidence;
import ma.mithaq.text.Isolates;
import ma.mithaq.text.Messages;
import ma.mithaq.text.SourceWords;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.InlineFlow;
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
        shown.evidence().citations().forEach(this::addCited);
        for (String passage : passages()) {
            getChildren().add(type.words(messages.get("ui.citation.passage.quote", passage), "citation-passage"));
        }
        if (!shown.otherwise().isEmpty()) {
            addOtherwise();
        }
        getChildren().add(buttons(showPassage));
    }

    /** What sources say otherwise, apart from what the fact rests on. */
    private void addOtherwise() {
        Region line = new Region();
        line.getStyleClass().add("citation-line");
        getChildren().addAll(line, type.message("ui.citation.otherwise.title", "card-title"));
        shown.otherwise().forEach((contradiction, citations) -> {
            getChildren().add(type.text(contradiction.says()));
            citations.forEach(this::addCited);
        });
    }

    private void addCited(Evidence.Cited cited) {
        getChildren().add(type.words(sourceLine(cited), "citation-source"));
        cited.sourceText().ifPresent(text -> getChildren().add(sourceText(cited, text)));
        cited.source().archive().ifPresent(archive -> getChildren().add(
                type.words(messages.get("ui.citation.source.archive", archive), "muted")));
        cited.source().address().ifPresent(address -> getChildren().add(
                type.directed(type.words(address, "muted"), Language.ENGLISH)));
    }

    /** The paragraph, with the very words lit that the fact rests on, where they are named. */
    private Node sourceText(Evidence.Cited cited, String text) {
        Language language = cited.source().title().original();
        if (cited.citation().words().isEmpty()) {
            return type.directed(type.words(text, "citation-text"), language);
        }
        Citation.Stretch words = cited.citation().words().get();
        // Part of a word in another colour would cut its letters apart.
        int start = WordBreaks.before(text, words.start());
        int end = WordBreaks.after(text, words.end());
        TextFlow flow = new InlineFlow(piece(text.substring(0, start), "flow-words"),
                piece(text.substring(start, end), "flow-hit"), piece(text.substring(end), "flow-words"));
        flow.getStyleClass().add("citation-text");
        return type.directed(flow, language);
    }

    private static Text piece(String words, String styleClass) {
        Text piece = new Text(words);
        piece.getStyleClass().add(styleClass);
        return piece;
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
        String source = SourceWords.line(cited.source(), messages);
        return cited.page().map(page -> messages.get("ui.citation.source.page", page, cited.citation().paragraph(),
                source)).orElseGet(() -> messages.get("ui.citation.source.paragraph", cited.citation().paragraph(),
                        source));
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

    private static Stream<String> wordsOf(Node node) {
        return switch (node) {
            case Label label -> Stream.of(Isolates.without(label.getText()));
            case TextFlow flow -> Stream.of(flow.getChildren().stream().map(piece -> ((Text) piece).getText())
                    .collect(Collectors.joining()));
            default -> Stream.empty();
        };
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(getChildren().stream().flatMap(CitationCard::wordsOf)
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
