package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes sure that what a test does leaves a folder and every file in it exactly as it was. */
final class Untouched {

    private Untouched() {
    }

    static <T> T during(Path folder, Work<T> work) throws IOException {
        Map<String, String> before = describe(folder);
        T result;
        try {
            result = work.run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        assertEquals(before, describe(folder));
        return result;
    }

    private static Map<String, String> describe(Path folder) throws IOException {
        Map<String, String> description = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String content = Files.isRegularFile(file) ? String.valueOf(Arrays.hashCode(Files.readAllBytes(file)))
                        : "no file";
                description.put(file.getFileName().toString(),
                        Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS) + " " + content);
            }
        }
        return description;
    }

    interface Work<T> {
        T run() throws Exception;
    }
}
