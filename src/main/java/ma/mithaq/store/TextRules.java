package ma.mithaq.store;

import java.util.Optional;
import ma.mithaq.model.Alphabet;
import ma.mithaq.model.ProblemCode;

/** What every text of a dossier must keep to, in its source as in its file. */
final class TextRules {

    private TextRules() {
    }

    /**
     * The first rule that a text breaks. All texts are one line, and say something; what is called a name, a title or a
     * label, which is all that may be no longer than {@link Limits#NAME}, has no blank at either end.
     *
     * @param longest in code points
     */
    static Optional<FaultReason> broken(String text, int longest) {
        if (text.isEmpty()) {
            return Optional.of(FaultReason.EMPTY_TEXT);
        }
        if (text.length() > longest && length(text) > longest) {
            return Optional.of(FaultReason.TEXT_TOO_LONG);
        }
        if (Alphabet.firstRefused(text, 0) != Alphabet.NONE) {
            return Optional.of(FaultReason.UNWANTED_CHARACTER);
        }
        if (!Alphabet.isVisible(text)) {
            return Optional.of(FaultReason.UNSEEN_TEXT);
        }
        return longest <= Limits.NAME && Alphabet.isPadded(text) ? Optional.of(FaultReason.PADDED_TEXT)
                : Optional.empty();
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** @throws UnfitText where a text of a file breaks a rule */
    static void demand(String text, int longest) {
        Optional<FaultReason> broken = broken(text, longest);
        if (broken.isEmpty()) {
            return;
        }
        switch (broken.get()) {
            case UNWANTED_CHARACTER -> demandCharacters(text);
            case TEXT_TOO_LONG -> throw new UnfitText(ProblemCode.OVER_LIMIT);
            case UNSEEN_TEXT, PADDED_TEXT -> throw new UnfitText(ProblemCode.NAME_UNFIT);
            default -> throw new IllegalStateException("no rule of texts: " + broken.get());
        }
    }

    /** @throws UnfitText where it holds a character that no text may hold */
    static void demandCharacters(String text) {
        int at = Alphabet.firstRefused(text, 0);
        if (at != Alphabet.NONE) {
            throw new UnfitText(ProblemCode.CHARACTER_UNFIT, Alphabet.number(text.codePointAt(at)));
        }
    }
}
