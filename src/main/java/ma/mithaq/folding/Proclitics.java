package ma.mithaq.folding;

import java.util.ArrayList;
import java.util.List;

/** What Arabic joins to the front of a word: the article, prepositions and conjunctions. */
public final class Proclitics {

    private static final List<String> WITH_ARTICLE = List.of("وبال", "ولل", "وال", "بال", "كال", "فال", "لل", "ال");
    private static final List<String> PARTICLES = List.of("و", "ف", "ب", "ل", "ك");
    private static final int LEFT_AFTER_ARTICLE = 2;
    private static final int LEFT_AFTER_PARTICLE = 3;
    private static final int LEFT_OF_TYPED = 3;

    private Proclitics() {
    }

    /** What may be left of a folded word of a text without its proclitics: none to several results. */
    static List<String> strip(String word) {
        List<String> left = new ArrayList<>(2);
        if (!isArabic(word)) {
            return left;
        }
        withoutArticle(word, LEFT_AFTER_ARTICLE, left);
        for (String particle : PARTICLES) {
            if (word.startsWith(particle) && word.length() - particle.length() >= LEFT_AFTER_PARTICLE) {
                left.add(word.substring(particle.length()));
            }
        }
        return left;
    }

    /**
     * What is left of a typed, folded word without the article and what is joined to it. A single particle stays: it is
     * too often the first letter of the word itself.
     */
    public static List<String> stripTyped(String word) {
        List<String> left = new ArrayList<>(1);
        if (isArabic(word)) {
            withoutArticle(word, LEFT_OF_TYPED, left);
        }
        return left;
    }

    private static void withoutArticle(String word, int least, List<String> left) {
        for (String proclitic : WITH_ARTICLE) {
            if (word.startsWith(proclitic) && word.length() - proclitic.length() >= least) {
                left.add(word.substring(proclitic.length()));
                return;
            }
        }
    }

    private static boolean isArabic(String word) {
        char first = word.charAt(0);
        return first >= '\u0600' && first <= '\u06FF';
    }
}
