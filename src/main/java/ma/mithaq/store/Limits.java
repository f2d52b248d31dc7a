package ma.mithaq.store;

import ma.mithaq.model.Kind;
import ma.mithaq.model.SearchField;

/** How long what a dossier says may be, in Unicode code points, and how large its pictures, in bytes. */
final class Limits {

    static final int NAME = 300;
    static final int PROSE = 4_000;
    static final int PARAGRAPH = 8_000;
    static final int SOURCE_PARAGRAPHS = 10_000;
    static final int PICTURE_BYTES = 1 << 20;
    /** Of a photograph, a scan or an emblem. */
    static final int ATTACHED_PICTURE_BYTES = 4 << 20;
    /** Of a provision, and of a page. */
    static final int NUMBER = 40;
    static final int ADDRESS = 2_000;

    private Limits() {
    }

    /** How long a text may be, in any language. */
    static int of(Kind kind, SearchField field) {
        return switch (field) {
            case NAME, OTHER_NAME, TITLE, POSITION, DATE, PLACE, AUTHOR, PUBLISHER -> NAME;
            case DESCRIPTION, REPORTED, RELATION, SUMMARY -> PROSE;
            case TEXT -> kind == Kind.PARAGRAPH || kind == Kind.SOURCE ? PARAGRAPH : PROSE;
        };
    }
}
