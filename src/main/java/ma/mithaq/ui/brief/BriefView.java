package ma.mithaq.ui.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import ma.mithaq.store.Evidence;
import ma.mithaq.text.SourceWords;
import ma.mithaq.ui.control.ColumnsPane;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.StackingRow;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.task.DossierReads;

/** The brief with its links, the passage of a chosen fact highlighted, and the sources with the facts of each. */
public final class BriefView {

    private final BriefContent content;
    private final Typesetter type;
    private final DossierReads reads;
    private final Navigator navigator;

    public BriefView(BriefContent content, Typesetter type, DossierReads reads, Navigator navigator) {
        this.content = content;
        this.type = type;
        this.reads = reads;
        this.navigator = navigator;
    }

    public ScrollPane node() {
        List<Node> parts = new ArrayList<>();
        parts.add(type.message("ui.brief.page.title", "page-title"));
        content.lit().filter(lit -> lit.fact().kind().statesFacts()).ifPresent(lit -> parts.add(litFact(lit)));
        List<BriefParagraph> paragraphs = content.paragraphs().stream().map(paragraph -> new BriefParagraph(paragraph,
                content.litIn(paragraph, paragraph.text().in(type.language()).language()), content.wants(paragraph),
                        type,
                target -> navigator.go(Place.of(target)))).toList();
        parts.add(new ColumnsPane("brief-columns", List.of(
                paragraphs.isEmpty() ? type.message("ui.brief.empty.text", "empty") : Page.stack("brief", paragraphs),
                Page.section(type.message("ui.brief.sources.title"), Page.stack("sources", content.sources().stream()
                        .map(source -> new SourceCard(source, type, reads, navigator).node()).toList())))));
        ScrollPane page = Page.scrolling(parts.toArray(Node[]::new));
        paragraphs.stream().filter(BriefParagraph::isWanted).findFirst().ifPresent(lit -> Page.reveal(page, lit));
        return page;
    }

    /** The highlighted fact and its evidence, above the brief. */
    private Node litFact(Evidence lit) {
        VBox words = new VBox(type.message(lit.passages().isEmpty()
                ? "ui.brief.lit.none" : "ui.brief.lit.title", "card-title"));
        for (Evidence.Cited cited : lit.citations()) {
            words.getChildren().add(type.words(type.messages().get("ui.citation.source.paragraph",
                    cited.citation().paragraph(), SourceWords.line(cited.source(), type.messages()))));
            cited.sourceText().ifPresent(text -> words.getChildren().add(type.words(text, "citation-text")));
        }
        words.getStyleClass().add("person-words");
        return StackingRow.ending(words, type.button("ui.brief.lit.clear",
                () -> navigator.go(new Place.Brief(Optional.empty())), "quiet"), "beside", "lit-fact");
    }
}
