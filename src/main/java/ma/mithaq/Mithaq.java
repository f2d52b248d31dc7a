package ma.mithaq;

/** Starts the program. */
public final class Mithaq {

    private Mithaq() {
    }

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
