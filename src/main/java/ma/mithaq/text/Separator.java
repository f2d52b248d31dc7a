package ma.mithaq.text;

/** What stands between values that are put together. */
public enum Separator {
    COMMA, SEMICOLON, COLON,
    /** Between the values that a sentence counts up, and before the last of them: see {@link Messages#enumeration}. */
    AMONG_SEVERAL, BEFORE_LAST,
    /** Between parts that are no sentence: a title and its file, a section and its dossier. */
    DASH, DOT,
    /** Between what is spoken one after the other, and between a number and its heading. */
    STOP,
    /** Between words that belong together: a number and what it counts. */
    SPACE;

    String in(Messages messages) {
        return switch (this) {
            case COMMA -> messages.filled("ui.list.separator.comma");
            case SEMICOLON -> messages.filled("ui.list.separator.semicolon");
            case COLON -> messages.filled("ui.list.separator.colon");
            case AMONG_SEVERAL -> messages.filled("ui.list.separator.among-several");
            case BEFORE_LAST -> messages.filled("ui.list.separator.before-last");
            case DASH -> " – ";
            case DOT -> " · ";
            case STOP -> ". ";
            case SPACE -> " ";
        };
    }
}
