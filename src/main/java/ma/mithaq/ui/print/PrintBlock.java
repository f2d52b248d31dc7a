package ma.mithaq.ui.print;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/**
 * A block of a printed page, with nothing beside it. Its node is made only when it is measured and when its page is
 * drawn: the nodes of ten thousand people would not all fit in memory.
 */
sealed interface PrintBlock {

    /** The space above it in em, unless it is the first on its page. */
    double above();

    /**
     * What is never cut: a heading, a row of cards, a row of a table.
     *
     * @param heading  whether it must not be the last on a page
     * @param repeated what is repeated above it where it is the first on a page: the heading of a table
     */
    record Block(double above, boolean heading, Supplier<? extends Region> node,
                 Optional<Supplier<? extends Region>> repeated) implements PrintBlock {

        Block(double above, Supplier<? extends Region> node) {
            this(above, false, node, Optional.empty());
        }

        static Block heading(double above, Supplier<? extends Region> node) {
            return new Block(above, true, node, Optional.empty());
        }
    }

    /**
     * Words that may be cut between two lines at the end of a page.
     *
     * @param setting makes a node of a part of them
     */
    record Prose(double above, String words, Setting setting) implements PrintBlock {
    }

    /** What takes all the room that is left on its page. */
    record Picture(double above, Supplier<? extends Region> node) implements PrintBlock {
    }

    /** Sets a part of some words. */
    interface Setting {

        /**
         * @param first whether the words begin with this part
         * @param last  whether they end with it
         */
        Region of(String part, boolean first, boolean last);
    }
}
