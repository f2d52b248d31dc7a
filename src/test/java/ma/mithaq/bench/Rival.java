package ma.mithaq.bench;

/** A search that answers keystrokes with titles. */
interface Rival extends AutoCloseable {

    String name();

    /** Searches for a text and fetches the titles of the results; returns how many there are. */
    int search(String typed) throws Exception;

    @Override
    void close() throws Exception;
}
