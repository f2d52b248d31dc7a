package ma.mithaq.ui.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import ma.mithaq.ui.testing.ScaledStage;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Carets, selections and clicks in text of mixed directions and faces, at many widths and the usual output scales. */
class CaretsTest {

    private static final int NARROWEST = 120;
    private static final int WIDEST = 480;
    private static final int STEP = 9;
    private static final int HEIGHT = 880;
    /** How wide a shape is, with its outline, around what takes no room, as a space at a line's end. In pixels. */
    private static final double PATH_OF_NOTHING = 2.5;

    /** Our own words: Arabic with and without vowels, Latin, both kinds of digits, brackets, letters of six faces. */
    private static final String WORDS = "وقّعت المملكةُ المغربيّةُ وشركة Mistral AI (باريس) في ١٥ يناير 2025 مذكّرةَ"
            + " تفاهم (MoU)، وتشمل 12 مشروعًا ومشاريعَ أخرى بقيمة 3٫5 ملايين؛ وتنصّ المادّة 4.2"
            + " على أنّ «الأطراف» تلتزم بـ Open-source models وبالمعايير ISO/IEC 27001:2022. لا"
            + " إلهَ إلّا اللهُ ● ثم ★ و☎ و😀 و🇲🇦 ⵣ ş ğ ①، AVATAR To, e\u0301 naïve office"
            + " \u2014 می\u200Cخواهم، الوزارة\u200F. نصّ.";

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void aClickHitsTheCharacterThatIsThere(double scale) {
        Map<String, Integer> wrong = new TreeMap<>();
        int[] clicks = {0};
        sweep(scale, (where, text) -> {
            for (int i = 0; i < WORDS.length(); i++) {
                Bounds selected = text.selected(i);
                if (selected.getWidth() > PATH_OF_NOTHING && !Characters.continuesGrapheme(WORDS.charAt(i))) {
                    clicks[0]++;
                    int hit = text.hit(selected);
                    if (hit != i) {
                        wrong.merge(where + " " + i + " hits " + hit, 1, Integer::sum);
                    }
                }
            }
        });
        assertTrue(clicks[0] > 10_000, () -> "only " + clicks[0] + " clicks");
        assertEquals(Map.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void noTextAndNoCaretLeavesItsControl(double scale) {
        Map<String, Integer> outside = new TreeMap<>();
        sweep(scale, (where, text) -> {
            double width = text.region().getWidth();
            boolean wraps = !(text.region() instanceof TextInputControl input) || input.lookup(".scroll-pane") != null;
            for (Node node : text.region().lookupAll(".text")) {
                if (wraps && node instanceof Text words && words.getLayoutBounds().getWidth() > width + 1) {
                    outside.merge(where + " text", 1, Integer::sum);
                }
            }
            for (int i = 0; i < WORDS.length(); i++) {
                Bounds caret = text.caret(i);
                boolean within = !wraps || caret.getMinX() >= -2 && caret.getMaxX() <= width + 2;
                if (!Characters.continuesGrapheme(WORDS.charAt(i)) && (!Double.isFinite(caret.getMinX()) || !within)) {
                    outside.merge(where + " caret " + i, 1, Integer::sum);
                }
            }
        });
        assertEquals(Map.of(), outside);
    }

    @Test
    void halvesOfALigatureAreSelectedApart() {
        Toolkit.run(() -> {
            SweptText label = SweptText.label("لا");
            Stage stage = show(label.region(), 1);
            assertTrue(label.selected(0).getWidth() > 2 && label.selected(1).getWidth() > 2,
                    () -> label.selected(0) + " " + label.selected(1));
            assertEquals(0, label.hit(label.selected(0)));
            assertEquals(1, label.hit(label.selected(1)));
            stage.close();
        });
    }

    private static void sweep(double scale, Check check) {
        Map<String, Function<String, SweptText>> controls = Map.of("Label", SweptText::label,
                "TextFlow", SweptText::flow, "TextArea", SweptText::area, "TextField", SweptText::field);
        Toolkit.run(() -> controls.forEach((name, made) -> {
            for (int width = NARROWEST; width <= WIDEST; width += STEP) {
                SweptText text = made.apply(WORDS);
                text.region().setMinSize(width, HEIGHT);
                text.region().setMaxSize(width, HEIGHT);
                Stage stage = show(text.region(), scale);
                check.of(name + " " + width, text);
                stage.close();
            }
        }));
    }

    private static Stage show(Region region, double scale) {
        Fonts.load();
        StackPane root = new StackPane(region);
        root.setStyle("-fx-font-family: 'IBM Plex Sans Arabic'; -fx-font-size: 15px");
        Scene scene = new Scene(root, WIDEST, HEIGHT);
        scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        return ScaledStage.show(scene, scale);
    }

    private interface Check {
        void of(String where, SweptText text);
    }
}
