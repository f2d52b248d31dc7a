package ma.mithaq.ui.brief;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.ParagraphNumbers;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.text.FactLabels;
import ma.mithaq.text.Separator;
import ma.mithaq.text.SourceWords;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.task.DossierReads;

/** A source with the facts that rest on it: how many on each paragraph and, on request, which. */
final class SourceCard {

    /** How many facts are listed at once: enough to check a source, few enough to read. */
    private static final int MOST_FACTS = 200;

    private final SourceEntry entry;
    private final Typesetter type;
    private final DossierReads reads;
    private final Navigator navigator;

    SourceCard(SourceEntry entry, Typesetter type, DossierReads reads, Navigator navigator) {
        this.entry = entry;
        this.type = type;
        this.reads = reads;
        this.navigator = navigator;
    }

    Node node() {
        var source = entry.source();
        VBox card = Page.card(
                type.words(type.messages().name(source.kind()), "measure-kind"),
                type.words(SourceWords.line(source, type.messages()), "card-title"),
                type.text(source.rights(), "muted"));
        source.via().ifPresent(via -> card.getChildren().add(
                type.words(type.messages().get("ui.brief.source.via", via.paragraph()), "muted")));
        int citations = entry.factsByParagraph().values().stream().mapToInt(Integer::intValue).sum();
        if (citations > 0) {
            card.getChildren().add(type.words(paragraphs(), "muted"));
            VBox facts = new VBox();
            facts.getStyleClass().add("lines");
            Button list = type.button("ui.brief.source.facts", () -> { }, "quiet");
            Flow asking = new Flow("button-row", List.of(list));
            list.setOnAction(event -> reads.read(store -> store.listFactsOf(source.id(), MOST_FACTS),
                    found -> {
                        card.getChildren().remove(asking);
                        facts.getChildren().setAll(found.stream().map(this::line).toList());
                        if (!facts.getChildren().isEmpty()) {
                            facts.getChildren().getFirst().requestFocus();
                        }
                    },
                    problem -> facts.getChildren().setAll(type.words(type.messages().sentence(problem), "danger"))));
            card.getChildren().addAll(asking, facts);
        }
        return card;
    }

    private String paragraphs() {
        List<String> parts = new TreeMap<>(entry.factsByParagraph()).entrySet().stream()
                .map(each -> type.messages().count("ui.brief.source.paragraph", each.getValue(), each.getKey()))
                        .toList();
        return type.messages().list(Separator.SEMICOLON, parts);
    }

    private Node line(FactEntry fact) {
        SortedSet<Integer> paragraphs = new TreeSet<>();
        fact.citations().stream().filter(citation -> citation.source().equals(entry.source().id()))
                .forEach(citation -> paragraphs.add(citation.paragraph()));
        HBox line = new HBox(
                type.words(ParagraphNumbers.of(paragraphs, type.messages()), "paragraph-number"),
                type.link(type.messages().list(Separator.COLON, type.messages().name(fact.fact().kind()),
                        FactLabels.value(fact.label(), type.messages())),
                        () -> navigator.go(new Place.Brief(Optional.of(fact.fact())))));
        line.getStyleClass().add("beside");
        return line;
    }
}
