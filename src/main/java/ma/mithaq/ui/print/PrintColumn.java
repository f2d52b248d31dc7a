package ma.mithaq.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import ma.mithaq.model.Language;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Text;
import ma.mithaq.text.Isolates;
import ma.mithaq.text.Separator;
import ma.mithaq.ui.control.InlineFlow;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/** Collects, from top to bottom, the blocks of the pages of one view. It makes no nodes itself. */
final class PrintColumn {

    /** The space above each sort of block, in em. */
    private static final double SECTION = 1.5;
    private static final double SUBSECTION = 0.9;
    private static final double PARAGRAPH = 0.55;
    private static final double LINE = 0.1;

    private final List<PrintBlock> pieces = new ArrayList<>();
    private final PrintReferences references;
    private final Typesetter type;

    PrintColumn(PrintReferences references, Typesetter type) {
        this.references = references;
        this.type = type;
    }

    List<PrintBlock> pieces() {
        return List.copyOf(pieces);
    }

    PrintReferences references() {
        return references;
    }

    Typesetter type() {
        return type;
    }

    /** The title of the whole; never the last on a page. */
    void title(String message) {
        heading(0, type.messages().get(message), type.language(), "", "paper-title");
    }

    /** A title that is the dossier's own, with its reference. */
    void title(Text words, String reference) {
        var wording = words.in(type.language());
        heading(PARAGRAPH, Isolates.alone(wording), wording.language(), reference, "paper-title");
    }

    /** A title in words already chosen, with its reference. */
    void title(String words, String reference) {
        heading(PARAGRAPH, words, type.language(), reference, "paper-title");
    }

    /** A heading of the program's own words. */
    void section(String words) {
        heading(SECTION, words, type.language(), "", "paper-section");
    }

    /** A numbered heading that is the dossier's own, with its reference. */
    void section(int number, Text words, String reference) {
        var wording = words.in(type.language());
        heading(SECTION, type.messages().list(Separator.STOP, number, wording), wording.language(), reference,
                "paper-section");
    }

    /** A heading within a section. */
    void subsection(String words) {
        heading(SUBSECTION, words, type.language(), "", "paper-subsection");
    }

    /** A heading within a section that is the dossier's own, with its reference. */
    void subsection(Text words, String reference) {
        var wording = words.in(type.language());
        heading(SUBSECTION, Isolates.alone(wording), wording.language(), reference, "paper-subsection");
    }

    private void heading(double above, String words, Language language, String reference, String styleClass) {
        pieces.add(PrintBlock.Block.heading(above, () -> flow(words, language, reference, styleClass)));
    }

    /** A paragraph of the dossier's own words, with its reference. */
    void paragraph(Text words, String reference, String... styleClasses) {
        prose(PARAGRAPH, words, reference, styleClasses);
    }

    /** The same, close to what is above it. */
    void line(Text words, String reference, String... styleClasses) {
        prose(LINE, words, reference, styleClasses);
    }

    /** A paragraph of the program's words, or of words already chosen. */
    void paragraph(String words, String... styleClasses) {
        prose(PARAGRAPH, words, type.language(), "", styleClasses);
    }

    /** Words that stand out, with their reference. */
    void gold(String words, String reference) {
        prose(PARAGRAPH, words, type.language(), reference, "paper-gold");
    }

    /** A label; never the last on a page. */
    void label(String words, String reference) {
        heading(PARAGRAPH, words, type.language(), reference, "paper-gold");
    }

    /** A name with an office below it, both on the same page. */
    void person(String name, String reference, Optional<Text> office, String officeReference) {
        pieces.add(new PrintBlock.Block(PARAGRAPH, () -> {
            List<Region> lines = new ArrayList<>();
            lines.add(flow(name, type.language(), reference, "paper-name"));
            office.ifPresent(title -> lines.add(flow(title, officeReference)));
            return Page.stack("paper-person", lines);
        }));
    }

    /** A name in the script of its language. */
    void name(String words, Language language) {
        prose(LINE, words, language, "");
    }

    /** The same, close to what is above it. */
    void line(String words, String reference, String... styleClasses) {
        prose(LINE, words, type.language(), reference, styleClasses);
    }

    /** An item of a list, with a dash before it. */
    void item(Text words, String reference) {
        pieces.add(item(words.in(type.language()), reference));
    }

    private PrintBlock item(Text.Wording wording, String reference) {
        return new PrintBlock.Prose(PARAGRAPH, Isolates.alone(wording), (part, first, last) -> {
            TextFlow flow = flow(part, wording.language(), last ? reference : "", "paper-item-words");
            return new HangingIndent(first ? flow("–", type.language(), "", "paper-dash") : new Region(), flow);
        });
    }

    private void prose(double above, Text words, String reference, String... styleClasses) {
        var wording = words.in(type.language());
        prose(above, Isolates.alone(wording), wording.language(), reference, styleClasses);
    }

    private void prose(double above, String words, Language language, String reference, String... styleClasses) {
        pieces.add(new PrintBlock.Prose(above, words,
                (part, first, last) -> flow(part, language, last ? reference : "", styleClasses)));
    }

    /** A block that is never cut, and never the last on a page. */
    void above(Supplier<? extends Region> node) {
        pieces.add(PrintBlock.Block.heading(PARAGRAPH, node));
    }

    /** A block that is never cut. */
    void block(double above, Supplier<? extends Region> node) {
        pieces.add(new PrintBlock.Block(above, node));
    }

    /** The rows of a table, with its heading on every page. */
    void rows(Supplier<? extends Region> head, List<? extends Supplier<? extends Region>> rows) {
        if (!rows.isEmpty()) {
            pieces.add(PrintBlock.Block.heading(PARAGRAPH, head));
            rows.forEach(row -> pieces.add(new PrintBlock.Block(0, false, row, Optional.of(head))));
        }
    }

    /** A picture that takes the rest of a page. */
    void picture(Supplier<? extends Region> node) {
        pieces.add(new PrintBlock.Picture(PARAGRAPH, node));
    }

    /** Words with a reference after them, as a node. */
    TextFlow flow(Text words, String reference, String... styleClasses) {
        var wording = words.in(type.language());
        return flow(Isolates.alone(wording), wording.language(), reference, styleClasses);
    }

    /** The program's words, or words already chosen, as a node. */
    TextFlow flow(String words, String reference, String... styleClasses) {
        return flow(words, type.language(), reference, styleClasses);
    }

    private TextFlow flow(String words, Language language, String reference, String... styleClasses) {
        javafx.scene.text.Text text = new javafx.scene.text.Text(words);
        text.getStyleClass().add("paper-words");
        TextFlow flow = new InlineFlow(text);
        if (!reference.isEmpty()) {
            // A label has the direction of its own words, whatever the words around it have.
            Label after = new Label(reference);
            after.getStyleClass().add("paper-reference");
            after.setNodeOrientation(Typesetter.orientation(type.language()));
            flow.getChildren().add(after);
        }
        flow.getStyleClass().addAll(styleClasses);
        return type.directed(flow, language);
    }

    /** The reference to what a fact rests on. */
    String reference(Ref fact) {
        return references.to(fact);
    }
}
