package ma.mithaq.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ma.mithaq.model.Language;

/** The plural forms of Unicode CLDR, for whole numbers in the program's languages. */
enum PluralCategory {
    ZERO, ONE, TWO, FEW, MANY, OTHER;

    private static final long MILLION = 1_000_000;

    /** The form that a count takes. */
    static PluralCategory of(Language language, long count) {
        long number = Math.abs(count);
        return switch (language) {
            case ARABIC -> ofArabic(number);
            case FRENCH -> number <= 1 ? ONE : number % MILLION == 0 ? MANY : OTHER;
            case ENGLISH -> number == 1 ? ONE : OTHER;
        };
    }

    private static PluralCategory ofArabic(long number) {
        if (number <= 2) {
            return values()[(int) number];
        }
        long lastTwo = number % 100;
        if (lastTwo <= 2) {
            return OTHER;
        }
        return lastTwo <= 10 ? FEW : MANY;
    }

    /** The forms that a language has, all of which its message files must give. */
    static Set<PluralCategory> in(Language language) {
        return switch (language) {
            case ARABIC -> EnumSet.allOf(PluralCategory.class);
            case FRENCH -> EnumSet.of(ONE, MANY, OTHER);
            case ENGLISH -> EnumSet.of(ONE, OTHER);
        };
    }

    /** The ending of the keys of this form. */
    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
