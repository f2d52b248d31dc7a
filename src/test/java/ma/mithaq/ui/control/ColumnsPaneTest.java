package ma.mithaq.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns as they are without a style sheet: 240 pixels wide at least, 16 between. */
class ColumnsPaneTest {

    @ParameterizedTest
    @CsvSource({"200, 1", "240, 1", "495, 1", "496, 2", "751, 2", "752, 3", "5000, 5"})
    void thereAreAsManyAsFit(double width, long count) {
        ColumnsPane columns = new ColumnsPane("test", boxes(5));
        layOut(columns, width);
        double top = columns.getChildren().getFirst().getLayoutY();
        assertEquals(count, columns.getChildren().stream().filter(box -> box.getLayoutY() == top).count());
    }

    @ParameterizedTest
    @CsvSource({"4, 752, 2", "5, 752, 3", "7, 752, 3", "5, 1008, 3", "3, 496, 2", "4, 1008, 4"})
    void rowsAreAsEvenAsTheyCanBe(int children, double width, long count) {
        ColumnsPane columns = new ColumnsPane("test", boxes(children));
        layOut(columns, width);
        double top = columns.getChildren().getFirst().getLayoutY();
        assertEquals(count, columns.getChildren().stream().filter(box -> box.getLayoutY() == top).count());
    }

    @Test
    void aRowIsAsTallAsItsTallest() {
        ColumnsPane columns = new ColumnsPane("test", List.of(box(30), box(70), box(20)));
        layOut(columns, 500);
        assertEquals(70 + 16 + 20, columns.prefHeight(500));
        assertEquals(70, ((Region) columns.getChildren().getFirst()).getHeight());
        assertEquals(86, columns.getChildren().getLast().getLayoutY());
    }

    @Test
    void allColumnsAreEquallyWideAndWithinTheWidth() {
        ColumnsPane columns = new ColumnsPane("test", boxes(6));
        layOut(columns, 1000);
        List<Double> widths = columns.getChildren().stream().map(box -> ((Region) box).getWidth()).distinct().toList();
        assertEquals(List.of(Math.floor((1000 - 2 * 16) / 3.0)), widths);
        assertTrue(columns.getChildren().stream().allMatch(box -> box.getBoundsInParent().getMaxX() <= 1000));
    }

    @Test
    void aFixedCountHoldsWhateverTheWidthAndHowFewTheChildren() {
        ColumnsPane columns = new ColumnsPane("test", 4, boxes(1));
        layOut(columns, 400);
        assertEquals(Math.floor((400 - 3 * 16) / 4.0), ((Region) columns.getChildren().getFirst()).getWidth());
    }

    @Test
    void heightDependsOnWidthAndIsNoLessThanItsContent() {
        ColumnsPane columns = new ColumnsPane("test", boxes(4));
        assertEquals(Orientation.HORIZONTAL, columns.getContentBias());
        assertEquals(4 * 30 + 3 * 16, columns.prefHeight(300));
        assertEquals(2 * 30 + 16, columns.prefHeight(600));
        assertEquals(columns.prefHeight(600), columns.minHeight(600));
    }

    @Test
    void aChangeOfContentChangesTheHeight() {
        Region grown = box(30);
        ColumnsPane columns = new ColumnsPane("test", List.of(grown, box(30)));
        assertEquals(30, columns.prefHeight(600));
        grown.setPrefHeight(90);
        assertEquals(90, columns.prefHeight(600));
        columns.getChildren().add(box(10));
        assertEquals(90 + 16 + 10, columns.prefHeight(600));
    }

    @Test
    void withoutChildrenThereIsNoHeight() {
        assertEquals(0, new ColumnsPane("test", List.of()).prefHeight(600));
    }

    private static List<Region> boxes(int count) {
        return IntStream.range(0, count).mapToObj(index -> box(30)).toList();
    }

    private static Region box(double height) {
        Region box = new Region();
        box.setPrefHeight(height);
        return box;
    }

    private static void layOut(ColumnsPane columns, double width) {
        columns.resize(width, columns.prefHeight(width));
        columns.layout();
    }
}
