package ma.mithaq.text;

import ma.mithaq.model.Language;

/** Says that the words of a page are a translation: only the original is what the dossier states. */
public final class TranslationWords {

    private TranslationWords() {
    }

    /** The key of that message for a dossier that was written in a language. */
    public static String key(Language original) {
        return switch (original) {
            case ARABIC -> "ui.shell.translation.of-arabic";
            case FRENCH -> "ui.shell.translation.of-french";
            case ENGLISH -> "ui.shell.translation.of-english";
        };
    }
}
