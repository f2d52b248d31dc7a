package ma.mithaq.ui.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Evidence;
import ma.mithaq.ui.control.Clickable;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.task.DossierReads;
import org.controlsfx.control.PopOver;

/** Makes the small mark beside every fact; pressing it shows what the fact rests on. */
public final class FactMarks {

    private final DossierReads reads;
    private final Typesetter type;
    private final Navigator navigator;
    private final Consumer<Problem> failed;

    /** @param failed receives the problem where the evidence cannot be read */
    public FactMarks(DossierReads reads, Typesetter type, Navigator navigator, Consumer<Problem> failed) {
        this.reads = reads;
        this.type = type;
        this.navigator = navigator;
        this.failed = failed;
    }

    /** A mark for a fact as a whole. */
    public Clickable mark(Ref fact) {
        return mark(fact, "");
    }

    /** A mark for one field of a fact. */
    public Clickable mark(Ref fact, String field) {
        return mark(() -> fact, field);
    }

    /** A mark for a fact as a whole, where the fact beside the mark changes. */
    public Clickable mark(Supplier<Ref> fact) {
        return mark(fact, "");
    }

    private Clickable mark(Supplier<Ref> fact, String field) {
        Clickable mark =
                new Clickable(Icon.CITATION.node(), type.messages().get("ui.citation.mark.label"), "fact-mark");
        mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return mark.onPress(() -> {
            Ref pressed = fact.get();
            reads.read(store -> Shown.of(store, pressed, field), shown -> show(shown, mark), failed);
        });
    }

    private void show(Shown shown, Node mark) {
        if (mark.getScene() == null) {
            return;
        }
        PopOver popOver = new PopOver();
        popOver.getStyleClass().add("citation-popover");
        // Above and below are the same in every writing direction; left and right are not.
        boolean low = mark.localToScene(0, 0).getY() > mark.getScene().getHeight() / 2;
        popOver.setArrowLocation(low ? PopOver.ArrowLocation.BOTTOM_CENTER : PopOver.ArrowLocation.TOP_CENTER);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setContentNode(new CitationCard(shown, type, () -> {
            popOver.hide();
            navigator.go(new Place.Brief(Optional.of(shown.evidence().fact())));
        }));
        popOver.getRoot().getStylesheets().setAll(mark.getScene().getStylesheets());
        popOver.getRoot().setStyle(mark.getScene().getRoot().getStyle());
        popOver.show(mark);
        popOver.getRoot().setNodeOrientation(mark.getScene().getNodeOrientation());
    }

    /**
     * A fact's evidence with the paragraphs of the brief that contain its passages.
     *
     * @param otherwise where each contradiction of the fact stands
     */
    record Shown(Evidence evidence, List<Paragraph> paragraphs, Map<Contradiction, List<Evidence.Cited>> otherwise) {


        static Shown of(DossierStore store, Ref fact, String field) throws Problem {
            Evidence all = store.findEvidence(fact);
            List<Evidence.Cited> cited = all.citations().stream()
                    .filter(each -> concerns(each.citation().field(), field)).toList();
            List<String> wanted = all.passages().stream().map(Evidence.Passage::paragraph).toList();
            List<Paragraph> paragraphs = store.listParagraphs().stream()
                    .filter(paragraph -> wanted.contains(paragraph.id())).toList();
            Map<Contradiction, List<Evidence.Cited>> otherwise = new LinkedHashMap<>();
            for (Contradiction contradiction : all.contradictions()) {
                if (concerns(contradiction.field(), field)) {
                    otherwise.put(contradiction, store.findEvidence(contradiction.ref()).citations());
                }
            }
            return new Shown(new Evidence(fact, cited, all.passages(), List.copyOf(otherwise.keySet())), paragraphs,
                    otherwise);
        }

        private static boolean concerns(String cited, String field) {
            return field.isEmpty() || cited.isEmpty() || cited.equals(field);
        }
    }
}
