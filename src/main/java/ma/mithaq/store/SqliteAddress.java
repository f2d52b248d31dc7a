package ma.mithaq.store;

import java.net.URI;
import java.nio.file.Path;

/** The address by which the SQLite driver opens a file. */
final class SqliteAddress {

    private SqliteAddress() {
    }

    /**
     * Percent-encodes every byte that could have a meaning in an address: with a bare {@code #}, {@code ?} or {@code %}
     * in the path, SQLite would open another file and leave it there, empty.
     *
     * @param parameters what follows the question mark
     */
    static String of(Path path, String parameters) {
        URI uri = path.toAbsolutePath().toUri();
        return "jdbc:sqlite:file:" + uri.toASCIIString().substring("file:".length()) + "?" + parameters;
    }
}
