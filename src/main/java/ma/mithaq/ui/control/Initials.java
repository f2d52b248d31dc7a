package ma.mithaq.ui.control;

import java.util.Arrays;
import java.util.List;

/** The letters that stand for a person without a portrait. */
public final class Initials {

    private static final String ARTICLE = "ال";

    private Initials() {
    }

    /**
     * The first letters of the given and of the family name, without the Arabic article; one letter for a name of one
     * word. A space separates them, so that Arabic letters do not join into a syllable that is nobody's name.
     */
    public static String of(String name) {
        List<String> words = Arrays.stream(name.strip().split("[\\s\\u00A0]+")).filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String given = first(words.getFirst());
        return words.size() == 1 ? given : given + " " + first(words.getLast());
    }

    private static String first(String word) {
        String bare = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1
                ? word.substring(ARTICLE.length()) : word;
        return bare.substring(0, bare.offsetByCodePoints(0, 1));
    }
}
