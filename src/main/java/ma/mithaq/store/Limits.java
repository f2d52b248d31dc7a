package ma.mithaq.store;

/** How long a dossier's texts may be, in Unicode code points, and how large its pictures, in bytes. */
final class Limits {

    static final int NAME = 300;
    static final int PROSE = 4_000;
    static final int PARAGRAPH = 8_000;
    static final int SOURCE_PARAGRAPHS = 10_000;
    static final int PICTURE_BYTES = 1 << 20;

    private Limits() {
    }
}
