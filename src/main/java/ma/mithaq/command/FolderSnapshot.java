package ma.mithaq.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The content of a folder and of a file, to compare with the same later. Nothing here waits for a device. */
final class FolderSnapshot {

    /** No dossier is larger; changes beyond this show in the size and the time of the last change. */
    private static final long MOST_BYTES = 4L << 30;
    private static final int BUFFER = 1 << 16;

    private FolderSnapshot() {
    }

    /** Names, sizes and times of everything directly in a folder; empty where it cannot be listed. */
    static Map<String, String> list(Path folder) {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                state.put(entry.getFileName().toString(), describe(entry));
            }
        } catch (IOException e) {
            // That it cannot be read is what is compared, before and after.
            state.put("", "not to be listed");
        }
        return state;
    }

    /** The SHA-256 of a file's bytes; empty for what is not a file or cannot be read. */
    static String digest(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            // A file of the kernel may have no size, and block for ever on its next byte.
            long left = attributes.isRegularFile() ? Math.min(attributes.size(), MOST_BYTES) : 0;
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            if (left > 0) {
                try (InputStream in = Files.newInputStream(file)) {
                    byte[] buffer = new byte[BUFFER];
                    for (int read = 0; left > 0 && read >= 0; left -= read) {
                        read = in.read(buffer, 0, (int) Math.min(left, BUFFER));
                        digest.update(buffer, 0, Math.max(0, read));
                    }
                }
            }
            return attributes.isRegularFile() ? HexFormat.of().formatHex(digest.digest()) : "";
        } catch (IOException e) {
            // That it cannot be read is what is compared, before and after.
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String describe(Path entry) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            String size = attributes.isDirectory() ? "folder" : String.valueOf(attributes.size());
            return attributes.isDirectory() ? size : size + " " + attributes.lastModifiedTime();
        } catch (IOException e) {
            // That it cannot be read is what is compared, before and after.
            return "gone";
        }
    }
}
