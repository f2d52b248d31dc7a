package ma.mithaq.text;

import ma.mithaq.model.Handling;

/** How a dossier is to be handled, as every page and file of it says. */
public final class HandlingWords {

    private HandlingWords() {
    }

    /**
     * The mark: who may read the dossier and, after that, the office's own words for it. Both: whoever cannot read the
     * office's words, which may not be translated, must still see the one.
     */
    public static String mark(Handling handling, Messages messages) {
        String level = messages.name(handling.level());
        return handling.words().map(words -> messages.list(Separator.DASH, level, words)).orElse(level);
    }
}
