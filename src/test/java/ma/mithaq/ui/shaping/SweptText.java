package ma.mithaq.ui.shaping;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text in one of JavaFX's controls, right to left: where its characters are, and which of them a click hits. */
interface SweptText {

    /** What is laid out. */
    Region region();

    /** What is painted behind a character if it is selected. */
    Bounds selected(int character);

    /** The caret before a character. */
    Bounds caret(int character);

    /** The character that is hit by a click in the middle of what is painted behind one. */
    int hit(Bounds selected);

    static SweptText label(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return new InText(label);
    }

    static SweptText field(String words) {
        return new InText(new TextField(words));
    }

    /** In pieces of two colours, cut without regard for words. */
    static SweptText flow(String words) {
        TextFlow flow = new TextFlow();
        for (int from = 0, piece = 0; from < words.length(); piece++) {
            int to = Math.min(words.length(), from + 23 + piece * 7 % 31);
            Text text = new Text(words.substring(from, to));
            text.setStyle(piece % 2 == 0 ? "-fx-fill: black" : "-fx-fill: red");
            flow.getChildren().add(text);
            from = to;
        }
        return new InFlow(flow);
    }

    static SweptText area(String words) {
        TextArea area = new TextArea(words);
        area.setWrapText(true);
        return new InArea(area);
    }

    private static Bounds bounds(PathElement... shape) {
        return shape.length == 0 ? new BoundingBox(0, 0, 0, 0) : new Path(List.of(shape)).getLayoutBounds();
    }

    /** JavaFX gives shapes as seen by a parent that runs from right to left, and takes hits as seen from the left. */
    private static Point2D mirrored(Bounds shape, double width) {
        return new Point2D(width - shape.getCenterX(), shape.getCenterY());
    }

    /** A control with one node of text. */
    record InText(Region region) implements SweptText {

        private Text text() {
            return (Text) region.lookup(".text");
        }

        @Override
        public Bounds selected(int character) {
            return bounds(text().rangeShape(character, character + 1));
        }

        @Override
        public Bounds caret(int character) {
            return bounds(text().caretShape(character, true));
        }

        @Override
        public int hit(Bounds selected) {
            double width = text().getWrappingWidth() > 0
                    ? text().getWrappingWidth() : text().getLayoutBounds().getWidth();
            return text().hitTest(mirrored(selected, width)).getCharIndex();
        }
    }

    record InFlow(TextFlow region) implements SweptText {

        @Override
        public Bounds selected(int character) {
            return bounds(region.rangeShape(character, character + 1));
        }

        @Override
        public Bounds caret(int character) {
            return bounds(region.caretShape(character, true));
        }

        @Override
        public int hit(Bounds selected) {
            return region.hitTest(mirrored(selected, region.getWidth())).getCharIndex();
        }
    }

    record InArea(TextArea region) implements SweptText {

        private TextAreaSkin skin() {
            return (TextAreaSkin) region.getSkin();
        }

        @Override
        public Bounds selected(int character) {
            Rectangle2D place = skin().getCharacterBounds(character);
            return new BoundingBox(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        }

        @Override
        public Bounds caret(int character) {
            return selected(character);
        }

        @Override
        public int hit(Bounds selected) {
            return skin().getIndex(selected.getCenterX(), selected.getCenterY()).getCharIndex();
        }
    }
}
