package ma.mithaq.ui.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import ma.mithaq.model.Language;
import ma.mithaq.model.PartialDate;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Seen;
import ma.mithaq.text.Unmarked;

/**
 * How {@link Dossiers#TWO_SCRIPTS} reads in what is shown of it: each name, title, place and date as it does by itself,
 * whatever words are around it.
 */
public final class ReadingOrder {

    private static final List<String> ARABIC = List.of("هند المثالية", "وزارة الجسور", "دراسة عن الضفتين", "باريس",
            "ملف الجسر الجديد مع Ponts Zagora", "اتفاقية بناء جسر مع Ponts Zagora");
    private static final List<String> LATIN = List.of("Ponts Zagora", "Émile D. Exemple", "Salon du fleuve",
            "Hôtel du Pont", "Naissance d’un pont à Zagora", "R. E.", "La Rive", "Institut du fleuve");
    private static final List<String> DATES = List.of("2025-10-07", "2024-03-08");

    private final List<Value> values;
    private final Set<String> torn = new TreeSet<>();
    private final Set<String> found = new TreeSet<>();

    public ReadingOrder(Language language) {
        Messages messages = Messages.in(language);
        values = Stream.of(ARABIC.stream().map(words -> new Value(words, true)),
                LATIN.stream().map(words -> new Value(words, false)),
                DATES.stream().map(day -> new Value(messages.date(PartialDate.parse(day)), language.rightToLeft())))
                .flatMap(each -> each).toList();
    }

    /** Reads all texts of a node. */
    public void read(Node node) {
        if (node instanceof Text text) {
            read(text.getText(), text.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::read);
        }
    }

    /** Reads a text that is one paragraph. */
    public void read(String text, boolean rightToLeft) {
        String seen = spaced(Seen.in(text, rightToLeft));
        String plain = spaced(Unmarked.words(text));
        values.stream().filter(value -> plain.contains(value.words())).forEach(value -> {
            found.add(value.words());
            if (!seen.contains(Seen.in(value.words(), value.rightToLeft()))) {
                torn.add(value.words() + " in: " + seen);
            }
        });
    }

    /** Where a line may break changes no order. */
    private static String spaced(String words) {
        return words.replace('\u00a0', ' ');
    }

    /** The values that do not read as by themselves, each with the text that it is in. */
    public Set<String> torn() {
        return torn;
    }

    /** All values that were read. */
    public Set<String> found() {
        return found;
    }

    private record Value(String words, boolean rightToLeft) {
    }
}
