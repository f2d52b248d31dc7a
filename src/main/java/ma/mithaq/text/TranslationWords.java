package ma.mithaq.text;

import ma.mithaq.model.Language;

/** Says of a page that its words are a translation: only the original is what the dossier states. */
public final class TranslationWords {

    private TranslationWords() {
    }

    /** The message that says so of a dossier that was written in a language. */
    public static String key(Language original) {
        return switch (original) {
            case ARABIC -> "ui.shell.translation.of-arabic";
            case FRENCH -> "ui.shell.translation.of-french";
            case ENGLISH -> "ui.shell.translation.of-english";
        };
    }
}
