package ma.mithaq.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import ma.mithaq.text.LineBreaks;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** JavaFX ends lines where {@link LineBreaks} lets them end, and what a text says is what was set. */
class LineEndsTest {

    private static final String ARABIC = "افتتح معرض Exemplia AI يوم 12 شتنبر 2025 في الساعة 12:30 بحضور 30 خبيرا، "
            + "وقال د. فلان إن 45 % من المشاريع التي بدأها الفريق في الفقرة 4 من البرنامج قد انتهت و فلانة معه الآن "
            + "كذا";
    /** One Arabic word in it: where all is Latin, JavaFX asks for no iterator unless a layout of ours shapes it. */
    private static final String FRENCH = "L’exposition d’art بيان s’ouvre le 12 septembre 2025 à 12:30, avec M. "
            + "Exemple et Mme J. Témoin, qui dit d’emblée que 45 % de l’ensemble est prêt pour Exemplia AI cet été";

    @Test
    void linesEndWhereTheyMay() {
        assertEquals(List.of(), broken(ARABIC, NodeOrientation.RIGHT_TO_LEFT));
        assertEquals(List.of(), broken(FRENCH, NodeOrientation.LEFT_TO_RIGHT));
    }

    /** Narrower than a date is long: whatever a word leaves of its line. */
    @Test
    void noLineBeginsWithASpace() {
        assertEquals(List.of(), spaced("Le 12 septembre 2025 à Rabat", NodeOrientation.LEFT_TO_RIGHT));
        assertEquals(List.of(), spaced("يوم 12 شتنبر 2025 في الرباط", NodeOrientation.RIGHT_TO_LEFT));
        assertEquals(List.of(), spaced("برنامج\nExemplia AI مع الفريق\nد. فلان", NodeOrientation.RIGHT_TO_LEFT));
        assertEquals(List.of(), spaced("Exposition\nبيان الفريق du 12 septembre", NodeOrientation.LEFT_TO_RIGHT));
    }

    private static List<String> spaced(String words, NodeOrientation orientation) {
        List<String> spaced = new ArrayList<>();
        Toolkit.run(() -> {
            Scenes scenes = new Scenes(new Appearance());
            for (int width = 40; width <= 240; width++) {
                LayoutInfo layout = laidOut(words, width, orientation, scenes).getLayoutInfo();
                for (int line = 1; line < layout.getTextLineCount(); line++) {
                    int start = layout.getTextLine(line, false).start();
                    if (start < words.length() && words.charAt(start) == ' ') {
                        spaced.add(width + ": " + words.substring(0, start) + "|" + words.substring(start));
                    }
                }
            }
        });
        return spaced;
    }

    private static Text laidOut(String words, int width, NodeOrientation orientation, Scenes scenes) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setPrefWidth(width);
        Pane pane = new Pane(label);
        pane.setNodeOrientation(orientation);
        OpenShell.layOut(scenes.make(pane, 700, 700));
        Text shown = (Text) label.lookup(".text");
        assertEquals(words, shown.getText());
        pane.getScene().setRoot(new Group());
        return shown;
    }

    private static List<String> broken(String words, NodeOrientation orientation) {
        List<String> broken = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        Toolkit.run(() -> {
            Scenes scenes = new Scenes(new Appearance());
            for (int width = 200; width <= 640; width += 4) {
                LayoutInfo layout = laidOut(words, width, orientation, scenes).getLayoutInfo();
                BreakIterator breaks = LineBreaks.in(words);
                lines.add(layout.getTextLineCount());
                for (int line = 1; line < layout.getTextLineCount(); line++) {
                    int start = layout.getTextLine(line, false).start();
                    if (!breaks.isBoundary(start)) {
                        broken.add(width + ": " + words.substring(Math.max(0, start - 8), start) + "|"
                                + words.substring(start, Math.min(words.length(), start + 8)));
                    }
                }
            }
        });
        assertTrue(lines.stream().allMatch(count -> count > 1), lines.toString());
        return broken;
    }
}
