package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.export.document.Line;
import ma.mithaq.model.Language;
import ma.mithaq.model.Text;
import ma.mithaq.text.DirectionMarks;
import ma.mithaq.text.Lines;
import ma.mithaq.text.Messages;
import ma.mithaq.text.SetWords;

/**
 * A paragraph of a slide, which breaks into as many lines as it needs.
 *
 * @param runs   its words, in order
 * @param language of these words, which decides their direction
 * @param listed   whether a bullet comes before it
 */
record DeckParagraph(List<TextRun> runs, Language language, boolean listed) {

    /** From one line to the next: a little more than the typefaces need, because a substitute may be taller. */
    static final double LEADING = 1.25;

    /** How far words are indented after the bullet, in multiples of the type size. */
    static final double HANGING = 0.9;

    /**
     * How much wider words may be than measured in another typeface: Arabic in a substitute, and bold type. Arial is
     * narrower than what was measured for Latin.
     */
    private static final double ARABIC = 1.1;
    private static final double BOLD = 1.08;

    private static final double SPACE = 0.28;

    DeckParagraph {
        runs = List.copyOf(runs);
    }

    /** A text of the dossier, in the language of the deck where it has that. */
    static DeckParagraph of(Text text, TextStyle look, Messages messages) {
        Text.Wording wording = text.in(messages.language());
        String words = messages.alone(new Text.Wording(wording.language(), SetWords.of(wording), wording.unofficial()));
        return new DeckParagraph(List.of(new TextRun(words, look)), wording.language(), false);
    }

    /** Words in the language of the deck. */
    static DeckParagraph of(String words, TextStyle look, Messages messages) {
        return new DeckParagraph(List.of(new TextRun(words, look)), messages.language(), false);
    }

    /** A line of the document without the numbers of its references. */
    static DeckParagraph of(Line line, TextStyle look) {
        return new DeckParagraph(line.runs().stream().filter(Line.Words.class::isInstance).map(Line.Words.class::cast)
                .map(some -> new TextRun(some.among(line.language()), look)).toList(), line.language(), false);
    }

    DeckParagraph inList() {
        return new DeckParagraph(runs, language, true);
    }

    /** This paragraph after some more words. */
    DeckParagraph after(TextRun run) {
        return new DeckParagraph(Stream.concat(Stream.of(run), runs.stream()).toList(), language, listed);
    }

    /** This paragraph before some more words. */
    DeckParagraph before(TextRun run) {
        return new DeckParagraph(Stream.concat(runs.stream(), Stream.of(run)).toList(), language, listed);
    }

    /** Its words as other programs read them: with marks of direction in place of isolates. */
    List<TextRun> directed() {
        List<TextRun> directed = new ArrayList<>();
        for (int index = 0; index < runs.size(); index++) {
            TextRun run = runs.get(index);
            directed.add(new TextRun(DirectionMarks.of(run.words(), language.rightToLeft(), index == runs.size() - 1),
                    run.look()));
        }
        return directed;
    }

    /** Its greatest height, in points, for a given width and type size. */
    double height(double width, double size) {
        double tallest = runs.stream().mapToDouble(run -> run.look().points(size)).max().orElse(size);
        return count(width - (listed ? HANGING * size : 0), size) * tallest * LEADING;
    }

    /** Its greatest width, in points, on one line. */
    double width(double size) {
        return runs.stream().mapToDouble(run -> width(run.words(), run.look(), size)).sum()
                + (listed ? HANGING * size : 0);
    }

    /** How many lines it takes; a word wider than a line is broken where it must be. */
    private int count(double room, double size) {
        int lines = 1;
        double x = 0;
        for (TextRun run : runs) {
            for (String word : run.words().split("(?<=[ -])")) {
                double width = width(word.strip(), run.look(), size);
                if (x > 0 && x + width > room) {
                    lines++;
                    x = 0;
                }
                lines += width > room ? (int) (width / Math.max(room, 1)) : 0;
                x += width > room ? width % Math.max(room, 1) : width;
                x += word.endsWith(" ") ? SPACE * size : 0;
            }
        }
        return lines;
    }

    private double width(String words, TextStyle look, double size) {
        return Lines.width(words) * look.points(size) * (language.rightToLeft() ? ARABIC : 1)
                * (look.bold() ? BOLD : 1);
    }

    /** Some of its words, all alike. */
    record TextRun(String words, TextStyle look) {
    }
}
