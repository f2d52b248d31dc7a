package ma.mithaq.model;

import java.util.Map;
import java.util.Objects;

/**
 * A text of the dossier in its original language, with any translations. A translation is always
 * unofficial: only the original is what the dossier states.
 *
 * @param original the language the text was written in
 * @param wordings the text by language; holds the original
 */
public record Text(Language original, Map<Language, String> wordings) {

    public Text {
        wordings = Map.copyOf(wordings);
        Objects.requireNonNull(wordings.get(original), "a text holds its original");
    }

    /** A text in one language only. */
    public static Text of(Language original, String wording) {
        return new Text(original, Map.of(original, wording));
    }

    /** What the dossier states. */
    public String originalWords() {
        return Lookup.in(wordings, original);
    }

    /** The wording in a language, or the original where there is no translation into it. */
    public Wording in(Language language) {
        String translated = wordings.get(language);
        return translated == null
                ? new Wording(original, originalWords(), false)
                : new Wording(language, translated, language != original);
    }

    /**
     * One wording of a text.
     *
     * @param language   the language of these words, which decides their direction
     * @param words      the words themselves
     * @param unofficial whether this is a translation rather than what the dossier itself says
     */
    public record Wording(Language language, String words, boolean unofficial) {
    }
}
