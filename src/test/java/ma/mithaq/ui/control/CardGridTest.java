package ma.mithaq.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardGridTest {

    private static final double CARD = 300;

    /** A row is written as the cards in it, of the columns that it has. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2 4 | 3 | 2/2, 2/2 2/2",
        "2 4 | 4 | 2/4, 4/4",
        "2 4 | 2 | 2/2, 2/2 2/2",
        "4 7 | 3 | 2/3 2/3, 3/3 3/3 1/3",
        "5 | 3 | 3/3 2/3",
        "1 | 3 | 1/3",
        "2 3 | 1 | 1/1 1/1, 1/1 1/1 1/1"})
    void rowsAreAsEvenAsTheyCanBeInColumnsOfOneWidth(String sizes, int fitting, String rows) {
        assertEquals(rows, Toolkit.call(() -> rows(sizes, fitting)));
    }

    private static String rows(String sizes, int fitting) {
        List<CardGrid.Section<Integer>> sections = Arrays.stream(sizes.split(" ")).mapToInt(Integer::parseInt)
                .mapToObj(size -> new CardGrid.Section<>(new Label(), IntStream.range(0, size).boxed().toList()))
                .toList();
        CardGrid<Integer> grid = new CardGrid<>(CARD, Nothing::new);
        grid.resize((fitting + 0.5) * CARD, 100);
        grid.show(sections);
        List<List<String>> shown = new ArrayList<>();
        for (CardGrid.Row<Integer> row : grid.getItems()) {
            if (row.heading().isPresent()) {
                shown.add(new ArrayList<>());
            } else {
                shown.getLast().add(row.entities().size() + "/" + row.columns());
            }
        }
        return shown.stream().map(section -> String.join(" ", section)).collect(Collectors.joining(", "));
    }

    /** A card without words. */
    private record Nothing(Region node) implements CardGrid.Card<Integer> {

        Nothing() {
            this(new Region());
        }

        @Override
        public void show(Integer entity) {
            // Nothing is looked at but which cards are in which row.
        }
    }
}
