package ma.mithaq.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A dossier that the person opened before.
 *
 * @param title  what the dossier was called when it was last opened
 * @param opened when that was
 */
public record RecentFile(Path path, String title, Instant opened) {
}
