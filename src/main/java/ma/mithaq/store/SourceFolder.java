package ma.mithaq.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.files.ParentFolder;
import ma.mithaq.files.WindowsPath;

/**
 * Finds files in the folder of a dossier's source, which came from elsewhere. What lies outside is not even touched:
 * to ask whether a file exists on a share sends the user's credentials there. So links are read and judged, one by one,
 * before anything follows them.
 */
record SourceFolder(Path folder) {

    /** More links than any source has, one behind the other; systems have such a limit too. */
    private static final int MOST_LINKS = 40;

    /**
     * Where a file really is; whether there is one is not known.
     *
     * @param name a path within the folder
     * @return no links in it; empty where it leads out of the folder, or round in a circle
     * @throws IOException where the folder or a link cannot be read
     */
    Optional<Path> locate(String name) throws IOException {
        Path whole = folder.toRealPath();
        Path at = whole;
        Deque<Path> steps = new ArrayDeque<>();
        push(Path.of(name), steps);
        for (int links = 0; !steps.isEmpty();) {
            Path step = steps.pop();
            Path next = step.toString().equals("..") ? ParentFolder.of(at) : at.resolve(step).normalize();
            if (!next.startsWith(whole)) {
                return Optional.empty();
            }
            if (Files.isSymbolicLink(next)) {
                Optional<Path> target = within(whole, Files.readSymbolicLink(next));
                if (target.isEmpty() || ++links > MOST_LINKS) {
                    return Optional.empty();
                }
                push(target.get(), steps);
                at = Files.readSymbolicLink(next).isAbsolute() ? whole : at;
            } else {
                at = next;
            }
        }
        // Windows has links of another sort, which lead to no other machine.
        return Files.notExists(at) || at.toRealPath().startsWith(whole) ? Optional.of(at) : Optional.empty();
    }

    /** Whether it is a file itself: a link may lead anywhere, and is not followed to find out. */
    static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The target of a link, from the folder if it is absolute; empty where it leads elsewhere by its text. */
    private Optional<Path> within(Path whole, Path target) {
        if (!target.isAbsolute()) {
            boolean plain = target.getRoot() == null && !WindowsPath.isOnShare(target.toString());
            return plain ? Optional.of(target) : Optional.empty();
        }
        Path plain = target.normalize();
        return Stream.of(whole, folder.toAbsolutePath().normalize()).filter(plain::startsWith).findFirst()
                .map(start -> start.relativize(plain));
    }

    private static void push(Path path, Deque<Path> steps) {
        for (int i = path.getNameCount() - 1; i >= 0; i--) {
            steps.push(path.getName(i));
        }
    }
}
