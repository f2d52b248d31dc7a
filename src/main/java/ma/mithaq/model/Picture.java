package ma.mithaq.model;

/**
 * A photograph, a scanned page or an emblem that the file carries.
 *
 * @param of     what it shows, or what it is a page of
 * @param title  what is to be seen
 * @param rights whose it is
 */
public record Picture(String id, PictureKind kind, Ref of, Text title, Text rights) {
    public Ref ref() {
        return new Ref(Kind.PICTURE, id);
    }

    /** The sorts of picture. */
    public enum PictureKind { PHOTOGRAPH, SCAN, EMBLEM }
}
