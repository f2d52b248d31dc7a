package ma.mithaq.export.document;

import static ma.mithaq.export.document.Line.Weight.PLAIN;
import static ma.mithaq.export.document.Line.Weight.STRONG;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Text;
import ma.mithaq.text.FactLabels;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;

/**
 * Makes the lines and tables of a document.
 *
 * @param contested the fields, by fact, of which a source says otherwise; an empty one is the fact as a whole
 */
record DocumentLines(Messages messages, ReferenceNumbers references, Map<Ref, Set<String>> contested) {

    /** Of whoever is named, what the line of a name says. */
    private static final Set<String> OF_A_NAME = Set.of("", "name", "honorific");

    /** A text of the dossier with the references of facts. */
    Line text(Text text, Ref... facts) {
        return cited(Line.of(text, PLAIN, messages), facts);
    }

    /** The same, emphasised: a name or a title. */
    Line strong(Text text, Ref... facts) {
        return cited(Line.of(text, STRONG, messages), facts);
    }

    /**
     * A line with the references of the facts that it says. Where a source says otherwise of one of them, the line says
     * that there is something to look up: what it is stands once, in a section of its own.
     */
    Line cited(Line line, Ref... facts) {
        Line cited = line.citing(references.under(facts));
        return Arrays.stream(facts).anyMatch(this::isContested) ? contested(cited) : cited;
    }

    /** A line that says some fields of a fact, with its references, as {@link #cited(Line, Ref...)} has it. */
    Line citedFor(Line line, Ref fact, String... fields) {
        return contestedFor(line.citing(references.underFields(fact, fields)), fact, fields);
    }

    /** The same without references. */
    Line contestedFor(Line line, Ref fact, String... fields) {
        Set<String> others = contested.getOrDefault(fact, Set.of());
        return Arrays.stream(fields).anyMatch(others::contains) ? contested(line) : line;
    }

    private boolean isContested(Ref fact) {
        boolean named = fact.kind() == Kind.ORGANISATION || fact.kind() == Kind.PERSON;
        return contested.getOrDefault(fact, Set.of()).stream().anyMatch(field -> !named || OF_A_NAME.contains(field));
    }

    private Line contested(Line line) {
        return line.and(own(" (" + messages.get("export.contested.mark") + ")"));
    }

    /** The program's own words. */
    Line own(String words) {
        return Line.of(words, messages.language());
    }

    Line empty() {
        return own("");
    }

    /** A lead-in: words before a colon. */
    Line lead(String words) {
        return new Line(List.of(new Line.Words(words + colon(), messages.language(), STRONG)));
    }

    /** What names something: words of the program's own or a text of the dossier, as {@link FactLabels} gives them. */
    Line named(Object label) {
        return label instanceof Text text ? Line.of(text, STRONG, messages)
                : new Line(List.of(new Line.Words(label.toString(), messages.language(), STRONG)));
    }

    String colon() {
        return messages.get("ui.list.separator.colon");
    }

    String dash() {
        return messages.list(Separator.DASH, "", "");
    }

    /** A table without the columns of which nothing is known; none where there are no rows. */
    List<Block> table(List<Block.Row> rows, List<Integer> weights, String... columnKeys) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int[] told = IntStream.range(0, columnKeys.length).filter(column ->
                rows.stream().anyMatch(row -> !row.cells().get(column).words().isEmpty())).toArray();
        return List.of(new Block.Table(
                Arrays.stream(told).mapToObj(column -> messages.get(columnKeys[column])).toList(),
                Arrays.stream(told).mapToObj(weights::get).toList(),
                rows.stream().map(row -> new Block.Row(
                        Arrays.stream(told).mapToObj(row.cells()::get).toList(), row.portrait())).toList()));
    }
}
