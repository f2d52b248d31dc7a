package ma.mithaq.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import ma.mithaq.model.Language;
import ma.mithaq.model.Text;
import ma.mithaq.text.Isolates;
import ma.mithaq.text.Messages;

/** Running words, with the numbers of their references among them. */
public record Line(List<Run> runs) {

    public Line {
        runs = List.copyOf(runs);
    }

    /** A line of plain words in one language. */
    public static Line of(String words, Language language) {
        return new Line(List.of(new Words(words, language, Weight.PLAIN)));
    }

    /** A text of the dossier. */
    static Line of(Text text, Weight weight, Messages messages) {
        return new Line(List.of(words(text, weight, messages)));
    }

    /** The language of the first words, which decides the direction of the line. */
    public Language language() {
        return runs.stream().filter(Words.class::isInstance).map(run -> ((Words) run).language()).findFirst()
                .orElse(Language.ARABIC);
    }

    /** All its words, without the numbers. */
    public String words() {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run instanceof Words some ? some.words() : ""));
        return words.toString();
    }

    /** This line and another after it. */
    Line and(Line after) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(after.runs);
        return new Line(all);
    }

    /** This line, with references added. */
    Line citing(SortedSet<Integer> references) {
        return references.isEmpty() ? this : and(new Line(List.of(new Citing(List.copyOf(references)))));
    }

    private static Words words(Text text, Weight weight, Messages messages) {
        Text.Wording wording = text.in(messages.language());
        return new Words(wording.words(), wording.language(), weight);
    }

    /** A part of a line. */
    public sealed interface Run {
    }

    /** Words of one language and one weight. */
    public record Words(String words, Language language, Weight weight) implements Run {

        /** The words as they stand in a line of a language: isolated where their direction is not that line's. */
        public String among(Language line) {
            return Isolates.of(new Text.Wording(language, words, false), line.rightToLeft());
        }
    }

    /** The references of the words before: numbers of the document's references, from 1. */
    public record Citing(List<Integer> references) implements Run {
    }

    /** How words are emphasised. */
    public enum Weight { PLAIN, STRONG }
}
