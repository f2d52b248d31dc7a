package ma.mithaq.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import ma.mithaq.files.WindowsPath;

/** The address by which the SQLite driver opens a file. */
final class SqliteAddress {

    private static final String START = "jdbc:sqlite:file:";

    private SqliteAddress() {
    }

    /**
     * Percent-encodes every byte that could have a meaning in an address: with a bare {@code #}, {@code ?} or {@code %}
     * in the path, SQLite would open another file and leave it there, empty.
     *
     * @param parameters what follows the question mark
     */
    static String of(Path path, String parameters) {
        Path whole = path.toAbsolutePath();
        return WindowsPath.HERE ? onWindows(whole.toString(), parameters)
                // The bytes of the name, even where the locale has no letters for them.
                : START + whole.toUri().toASCIIString().substring("file:".length()) + "?" + parameters;
    }

    /**
     * The same on Windows. The path stays as Windows has it, backslashes and all, and nothing of it is bare: two
     * slashes before the server of a share would be an authority, which SQLite refuses.
     *
     * @param whole an absolute path
     */
    static String onWindows(String whole, String parameters) {
        String path = WindowsPath.ofAnyLength(whole);
        // The usual way into the file system takes no more than 1040 bytes.
        String way = path.equals(whole) ? "" : "&vfs=win32-longpath";
        return START + URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20") + "?" + parameters + way;
    }
}
