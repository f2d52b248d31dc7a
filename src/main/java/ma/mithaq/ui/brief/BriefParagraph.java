package ma.mithaq.ui.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Scale;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Ref;
import ma.mithaq.store.Evidence;
import ma.mithaq.ui.control.Typesetter;

/**
 * A paragraph of the brief: each mention a link, the highlighted passages with a band of colour behind them. The band
 * is drawn behind the words rather than in them, so that no letter is separated from its neighbour.
 */
final class BriefParagraph extends TextFlow {

    private final List<Evidence.Passage> lit;
    private final boolean wanted;
    private final Path band = new Path();
    /** In right-to-left text, the flow returns mirrored shapes: this mirrors them back around its middle. */
    private final Scale turned = new Scale();

    /**
     * @param lit    the passages to highlight, in the language in which the paragraph is shown
     * @param wanted whether the paragraph itself was asked for
     */
    BriefParagraph(Paragraph paragraph, List<Evidence.Passage> lit, boolean wanted, Typesetter type,
                   Consumer<Ref> follow) {
        this.wanted = wanted;
        this.lit = lit;
        var wording = paragraph.text().in(type.language());
        getStyleClass().addAll("prose-flow");
        type.directed(this, wording.language());
        band.setManaged(false);
        band.getStyleClass().add("lit-band");
        band.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        band.getTransforms().add(turned);
        getChildren().add(band);
        List<Paragraph.Span> mentions = paragraph.spans().stream()
                .filter(span -> span.role() == Paragraph.SpanRole.MENTIONS && span.language() == wording.language())
                .sorted(Comparator.comparingInt(Paragraph.Span::start)).toList();
        getChildren().addAll(pieces(wording.words(), mentions, follow));
    }

    private static List<Text> pieces(String words, List<Paragraph.Span> mentions, Consumer<Ref> follow) {
        List<Text> pieces = new ArrayList<>();
        int written = 0;
        for (Paragraph.Span mention : mentions) {
            if (mention.start() > written) {
                pieces.add(plain(words.substring(written, mention.start())));
            }
            pieces.add(link(words.substring(mention.start(), mention.end()), () -> follow.accept(mention.target())));
            written = mention.end();
        }
        if (written < words.length()) {
            pieces.add(plain(words.substring(written)));
        }
        return pieces;
    }

    private static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("flow-words");
        return text;
    }

    private static Text link(String words, Runnable action) {
        Text text = plain(words);
        text.getStyleClass().add("flow-link");
        text.setFocusTraversable(true);
        text.setAccessibleRole(AccessibleRole.HYPERLINK);
        text.setOnMouseClicked(event -> action.run());
        text.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
        return text;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        turned.setX(getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1);
        turned.setPivotX(getWidth() / 2);
        band.getElements().clear();
        lit.forEach(passage -> band.getElements().addAll(rangeShape(passage.start(), passage.end())));
    }

    /** Whether to scroll it into view. */
    boolean isWanted() {
        return wanted || !lit.isEmpty();
    }
}
