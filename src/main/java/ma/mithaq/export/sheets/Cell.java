package ma.mithaq.export.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import ma.mithaq.model.Language;

/** The value of one cell of a table. */
sealed interface Cell {

    /** Whether nothing is in it. */
    default boolean isEmpty() {
        return this instanceof Words(String words, var language) && words.isEmpty();
    }

    /** @param language of the words, which decides their direction */
    record Words(String words, Language language) implements Cell {
    }

    /** A date that is known to the day. */
    record Day(LocalDate day) implements Cell {
    }

    /** A sum to reckon with. */
    record Sum(BigDecimal sum) implements Cell {
    }

    /** A number to sort by. */
    record Whole(int number) implements Cell {
    }
}
