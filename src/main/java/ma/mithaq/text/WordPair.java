package ma.mithaq.text;

import java.util.Locale;
import java.util.Set;

/** Two neighbouring words, and what they are to each other: {@link NoBreaks} keeps them together for it. */
record WordPair(Word one, Word other) {

    /** A longer word after a number begins a line without harm. */
    private static final int LONGEST_COUNTED = 12;
    private static final Set<String> HONORIFICS = Set.of("M.", "MM.", "Mme", "Mmes", "Mlle", "Me", "Mgr", "Dr", "Dr.",
            "Pr", "Pr.", "Prof.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "St", "Ste");
    private static final int LONGEST_HONORIFIC = 5;
    /** What puts another number beside it rather than names what was counted. */
    private static final Set<String> BETWEEN_NUMBERS = Set.of("and", "or", "et", "ou");
    /** What a family's name begins with, and is nothing without. */
    private static final Set<String> NAME_BEGINNINGS = Set.of("El", "Al", "Ben", "Bin", "Ibn", "Aït", "Ait", "Abd",
            "Abou", "Ould", "عبد", "بن", "ابن", "أبو", "أبي", "آيت", "أيت", "آل", "بو");
    private static final Set<String> UNITS = Set.of("%", "‰", "°", "°C", "€", "$", "£", "DH", "MAD", "EUR", "USD", "km",
            "m", "cm", "mm", "km²", "m²", "m³", "ha", "kg", "g", "t", "l", "h", "min", "s", "Ko", "Mo", "Go", "KB",
            "MB", "GB", "px", "pt", "W", "kW", "MW", "GW", "kWh", "MWh");
    private static final Set<String> NUMBERED = Set.of("n°", "nº", "no", "no.", "nos", "art.", "article", "articles",
            "p.", "pp.", "page", "pages", "paragraphe", "paragraphes", "paragraph", "paragraphs", "chapitre", "chapter",
            "section", "figure", "fig.", "tableau", "table", "annexe", "annex", "volume", "vol.", "tome", "axe",
            "pillar", "slide", "diapositive", "المادة", "المواد", "الفقرة", "الفقرتان", "الفقرات", "الصفحة", "الصفحات",
            "صفحة", "رقم", "المحور", "البند", "الفصل", "الباب", "الجزء", "الشريحة", "السطر");

    /** Whether the first names what the second numbers: page 4. */
    boolean isLabelled() {
        return other.isNumber() && (NUMBERED.contains(one.letters().toLowerCase(Locale.ROOT))
                || NUMBERED.contains(one.core().toLowerCase(Locale.ROOT)));
    }

    /**
     * Whether the first is the number of what the second names, as 12 September and 30 %.
     *
     * @param labelled whether the first is itself what a word before it numbers
     */
    boolean isCounted(boolean labelled) {
        if (!one.isCount()) {
            return false;
        }
        boolean counted = !labelled && !one.isYear() && other.coreLength() <= LONGEST_COUNTED
                && other.beginsWithLetter() && !BETWEEN_NUMBERS.contains(other.core());
        return counted || UNITS.contains(other.core());
    }

    /** Whether both are numbers of one list, of paragraphs for example. */
    boolean isListed() {
        return one.isShortNumber() && other.isShortNumber() && (one.endsInComma() || other.isJoinedNumber());
    }

    /** Whether a short word leads to a number or a year: in 2025, to 5. */
    boolean leadsToNumber() {
        return one.isShortAndGoesOn() && other.isShortNumber();
    }

    /** Whether the first is an initial, the beginning of a name, or what somebody is called before it. */
    boolean isPerson() {
        return other.beginsWithLetter() && (one.isInitial()
                || (one.goesOn() && NAME_BEGINNINGS.contains(one.core()))
                || (one.length() <= LONGEST_HONORIFIC && HONORIFICS.contains(one.letters())));
    }

    /** Whether the second ends a Latin name that the first begins: AI, SA, II, 2030. */
    boolean isLatinName() {
        return one.beginsLatinName() && (other.isShortNumber() || other.isCapitals());
    }
}
