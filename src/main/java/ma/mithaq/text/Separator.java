package ma.mithaq.text;

/** What stands between values that are put together. */
public enum Separator {
    COMMA, SEMICOLON, COLON,
    /** Between parts that are no sentence: a title and its file, a section and its dossier. */
    DASH, DOT,
    /** Between what is spoken one after the other, and between a number and its heading. */
    STOP,
    /** Between words that belong together: an honorific and a name. */
    SPACE;

    String in(Messages messages) {
        return switch (this) {
            case COMMA -> messages.filled("ui.list.separator.comma");
            case SEMICOLON -> messages.filled("ui.list.separator.semicolon");
            case COLON -> messages.filled("ui.list.separator.colon");
            case DASH -> " – ";
            case DOT -> " · ";
            case STOP -> ". ";
            case SPACE -> " ";
        };
    }
}
