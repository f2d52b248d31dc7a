package ma.mithaq.export.pdf.type;

/** Where a line may not end though Unicode would let it. */
@FunctionalInterface
public interface LineEnds {

    /** Wherever Java lets it but after an apostrophe within a word: {@code l’accord}. */
    LineEnds USUAL = (text, at) -> at == 0 || at == text.length() || text.charAt(at - 1) != '\u2019'
            || !Character.isLetter(text.charAt(at));

    /**
     * Whether a line may end here.
     *
     * @param text the whole paragraph
     * @param at   the index of the character with which the next line would begin
     */
    boolean allow(String text, int at);
}
