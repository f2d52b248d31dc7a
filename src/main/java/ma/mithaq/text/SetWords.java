package ma.mithaq.text;

import java.util.regex.Pattern;
import ma.mithaq.model.Text;

/** The words of a dossier for programs that end lines themselves: in Arabic, a name in Latin letters is kept on one. */
public final class SetWords {

    private static final Pattern BETWEEN_LATIN = Pattern.compile("(?<=\\p{IsLatin}) (?=\\p{IsLatin})");

    private SetWords() {
    }

    public static String of(Text.Wording wording) {
        return wording.language().rightToLeft()
                ? BETWEEN_LATIN.matcher(wording.words()).replaceAll("\u00A0") : wording.words();
    }
}
