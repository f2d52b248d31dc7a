package ma.mithaq.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import ma.mithaq.model.Language;
import ma.mithaq.model.OtherName;

/** The other names of a person or an organisation. */
public final class OtherNames {

    private final Typesetter type;

    public OtherNames(Typesetter type) {
        this.type = type;
    }

    /** A section that lists them; empty where there are none. */
    public Optional<Node> section(List<OtherName> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Flow chips = new Flow("other-names", names.stream().map(name -> chip(name.name())).toList());
        return Optional.of(Page.section(type.message("ui.names.other.title"), chips));
    }

    /** A language with the direction of a name, judged by its letters. */
    public static Language language(String name) {
        boolean arabic = name.codePoints().anyMatch(point ->
                Character.getDirectionality(point) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return arabic ? Language.ARABIC : Language.ENGLISH;
    }

    private Label chip(String name) {
        return type.directed(type.words(name, "name-chip"), language(name));
    }
}
