package ma.mithaq.export.deck;

import java.util.List;
import java.util.Optional;
import ma.mithaq.graph.Box;

/**
 * Paragraphs one below the other, in one text box.
 *
 * @param ground the background behind the words, which are set within its margins
 */
record TextBlock(List<DeckParagraph> lines, Optional<ThemeColour> ground) implements DeckBlock {

    /** In multiples of the type size: between two paragraphs, and around them where there is a background. */
    static final double BETWEEN = 0.25;
    static final double MARGIN = 0.6;

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** Words on a card. */
    static TextBlock card(List<DeckParagraph> lines) {
        return new TextBlock(lines, Optional.of(ThemeColour.SURFACE));
    }

    /** Words on the slide itself. */
    static TextBlock plain(List<DeckParagraph> lines) {
        return new TextBlock(lines, Optional.empty());
    }

    @Override
    public double height(double width, DeckTypeSize size) {
        double margin = margin(size);
        double height = 2 * margin;
        for (DeckParagraph line : lines) {
            height += line.height(width - 2 * margin, size.points());
        }
        return height + (lines.size() - 1) * BETWEEN * size.points();
    }

    @Override
    public void draw(Canvas on, Box place, DeckTypeSize size) {
        on.text(lines, place, margin(size), size.points(), ground);
    }

    private double margin(DeckTypeSize size) {
        return ground.isPresent() ? MARGIN * size.points() : 0;
    }
}
