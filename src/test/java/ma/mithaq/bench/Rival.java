package ma.mithaq.bench;

/** Something that answers keystrokes with titles. */
interface Rival extends AutoCloseable {

    String name();

    /** Looks for a text and fetches the titles of what it finds; answers with how many. */
    int search(String typed) throws Exception;

    @Override
    void close() throws Exception;
}
