package ma.mithaq.export.task;

/**
 * How long what is to be written is, by the memory that it takes: in cells and items, longer ones counted more than
 * once.
 */
public final class Length {

    /** A letter more or less costs little; this many of them are as much as another cell or item. */
    private static final int LETTERS = 80;

    private Length() {
    }

    public static int of(String words) {
        return 1 + words.length() / LETTERS;
    }

    /** @throws TooLongException where there is more than was measured to be possible, before any of it is made */
    public static void demand(long length, long longest) throws TooLongException {
        if (length > longest) {
            throw new TooLongException();
        }
    }
}
