package ma.mithaq.text;

/** Words without what only directs them: isolates, marks of direction and embeddings. */
public final class Unmarked {

    private Unmarked() {
    }

    public static String words(String text) {
        return text.replaceAll("[\u200e\u200f\u202a-\u202c\u2066-\u2069]", "");
    }
}
