package ma.mithaq.text;

import ma.mithaq.model.Handling;
import ma.mithaq.model.Text;

/** How a dossier is to be handled, as every page and file of it says. */
public final class HandlingWords {

    private HandlingWords() {
    }

    /**
     * The mark: the office's own words for it, where it has some. Before words that are not in this language, it says
     * who may read the dossier: that must be seen by whoever cannot read the office's words.
     */
    public static String mark(Handling handling, Messages messages) {
        String level = messages.name(handling.level());
        if (handling.words().isEmpty()) {
            return level;
        }
        Text.Wording own = handling.words().get().in(messages.language());
        return own.language() == messages.language() ? own.words() : messages.list(Separator.DASH, level, own);
    }
}
