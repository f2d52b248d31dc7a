package ma.mithaq.export.words;

import java.util.SortedSet;
import java.util.stream.Collectors;
import ma.mithaq.model.Alphabet;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;

/** Says which characters no typeface of the program has. */
public final class LackingCharacters {

    /** How many are named. */
    private static final int MOST = 20;

    private LackingCharacters() {
    }

    /** A sentence that names each by itself, as far as it is shown where this is read, and by its number. */
    public static String sentence(SortedSet<Integer> characters, Messages messages) {
        String named = messages.list(Separator.COMMA, characters.stream().limit(MOST)
                .map(each -> Character.toString(each) + " " + Alphabet.number(each)).collect(Collectors.toList()));
        return messages.get("export.lacking.text", named + (characters.size() > MOST ? "…" : ""));
    }
}
