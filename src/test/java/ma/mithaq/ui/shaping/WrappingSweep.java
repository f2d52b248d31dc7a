package ma.mithaq.ui.shaping;

import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Wraps a long Arabic paragraph at every width from {@value #NARROWEST} to {@value #WIDEST} pixels in each control that
 * wraps, and prints for each at how many widths that failed. A program of its own: the repair applies to a process.
 */
final class WrappingSweep {

    static final int NARROWEST = 120;
    static final int WIDEST = 480;

    /** Our own words; long enough to wrap at every width. */
    private static final String PARAGRAPH = "يجتمع الفريق كل صباح حول طاولة طويلة من خشب الأرز، فيقرأ كل واحد "
            + "ما كتبه في اليوم السابق، ثم يتناقشون في ترتيب الفصول وفي اختيار الكلمات؛ وحين ينتهون يعودون إلى "
            + "مكاتبهم وقد عرف كل منهم ما ينتظره. وفي المساء تجمع الأوراق (وعددها 240 ورقة) وتوضع في صندوق Box "
            + "7 قرب النافذة، ليجدها من يأتي باكرا.";

    private WrappingSweep() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        ChosenLayout.run(arguments[0], () -> {
            System.out.println("Label " + sweep(WrappingSweep::label));
            System.out.println("TextFlow " + sweep(WrappingSweep::flow));
            System.out.println("TextArea " + sweep(WrappingSweep::area));
        });
    }

    private static int sweep(Wrapping wrapping) {
        int failed = 0;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            try {
                Region region = wrapping.of(PARAGRAPH);
                region.setPrefWidth(width);
                region.setStyle("-fx-font-family: 'IBM Plex Sans Arabic'; -fx-font-size: 15px;");
                Parent holder = new Pane(region);
                Scene scene = new Scene(new Group(holder));
                scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
                holder.applyCss();
                holder.resize(WIDEST, WIDEST);
                holder.layout();
                failed += linesStayWithin(region, width) ? 0 : 1;
            } catch (ArrayIndexOutOfBoundsException broken) {
                failed++;
            }
        }
        return failed;
    }

    /** The older form of the fault does not throw, but draws lines far outside the control. */
    private static boolean linesStayWithin(Region region, int width) {
        return region.lookupAll(".text").stream().map(Text.class::cast)
                .allMatch(text -> text.getLayoutBounds().getWidth() <= width + 1);
    }

    private static Region label(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static Region flow(String words) {
        return new TextFlow(new Text(words));
    }

    private static Region area(String words) {
        TextArea area = new TextArea(words);
        area.setWrapText(true);
        return area;
    }

    /** Makes a control that wraps the words. */
    private interface Wrapping {
        Region of(String words);
    }
}
