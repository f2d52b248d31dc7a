package ma.mithaq.ui.presenter.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.model.Language;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Text;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** Arabic texts of a dossier on a slide in French, as where there is no translation. */
class ForeignSlideTest {

    private static final Text TITLE = Text.of(Language.ARABIC, "المحور الأول");
    private static final double WIDTH = 800;

    private final Typesetter french = new Typesetter(Messages.in(Language.FRENCH));

    @Test
    void aTitleStandsAtItsNumberAndThePartAtTheEnd() {
        Toolkit.run(() -> {
            Slide slide = new Slide.OnePillar(1, new Pillar("one", TITLE, List.of()));
            SlideHeading heading = new SlideHeading(french.text(TITLE), new SlidePage(slide, 1, 2), french);
            OpenShell.layOut(new Scene(heading, WIDTH, 100));
            Bounds number = words(heading.getChildren().getFirst());
            Bounds title = words(heading.getChildren().get(1));
            assertTrue(title.getMinX() - number.getMaxX() < 40, () -> number + " " + title);
            assertEquals(WIDTH, words(heading.getChildren().getLast()).getMaxX(), 1);
        });
    }

    @Test
    void theMarkOfALineStandsWhereItsWordsBegin() {
        Toolkit.run(() -> {
            HBox line = PillarSlide.line(french.text(TITLE));
            OpenShell.layOut(new Scene(line, WIDTH, 100));
            Bounds mark = line.localToScene(line.getChildren().getFirst().getBoundsInParent());
            assertTrue(mark.getMinX() >= words(line.getChildren().getLast()).getMaxX(), mark::toString);
        });
    }

    /** The words in a label, which may be wider. */
    private static Bounds words(Node label) {
        Node text = ((Label) label).lookup(".text");
        return text.localToScene(text.getLayoutBounds());
    }
}
