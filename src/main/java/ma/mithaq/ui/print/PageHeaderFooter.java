package ma.mithaq.ui.print;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ma.mithaq.model.PartialDate;
import ma.mithaq.text.HandlingWords;
import ma.mithaq.text.TranslationWords;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.signature.SignatureNote;

/** The head and the foot of every page. */
final class PageHeaderFooter {

    private final Typesetter type;

    PageHeaderFooter(Typesetter type) {
        this.type = type;
    }

    /** Names the dossier and the view. */
    Region head(PrintContent content) {
        return line("paper-head", type.text(content.info().title()), type.words(content.name()));
    }

    /**
     * Says which edition and which page; that it is a translation; the status of the signature; and how the dossier is
     * to be handled.
     */
    Region foot(PrintContent content, int number, int count) {
        Region line = line("paper-foot-line",
                type.words(type.messages().get("ui.print.foot.edition",
                        type.messages().date(PartialDate.parse(content.info().edition())))),
                type.words(type.messages().get("ui.print.foot.page", number, count)));
        VBox foot = new VBox(line);
        foot.getStyleClass().add("paper-foot");
        if (content.info().language() != type.language()) {
            foot.getChildren().addFirst(type.message(TranslationWords.key(content.info().language())));
        }
        if (content.status().warns()) {
            foot.getChildren().addFirst(new SignatureNote(content.status(), type));
        }
        content.info().handling().ifPresent(handling -> foot.getChildren().addFirst(
                type.words(HandlingWords.mark(handling, type.messages()), "paper-mark")));
        return foot;
    }

    /** The first part takes the room that the second leaves. */
    private static Region line(String styleClass, Region start, Region end) {
        HBox line = new HBox(start, end);
        line.getStyleClass().add(styleClass);
        start.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(start, Priority.ALWAYS);
        end.setMinWidth(Region.USE_PREF_SIZE);
        return line;
    }
}
