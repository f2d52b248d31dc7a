package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.mithaq.Written;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.model.Language;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.store.DossierBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files of every sort, tried one after the other. */
@Written
class CheckFilesCommandTest {

    @TempDir
    private Path folder;
    private Path inner;
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    @BeforeEach
    void fill() throws Exception {
        inner = Files.createDirectory(folder.resolve("inner"));
        Path sound = folder.resolve("sound.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), sound);
        byte[] bytes = Files.readAllBytes(sound);
        Files.write(inner.resolve("half.mithaq"), Arrays.copyOf(bytes, bytes.length / 2));
        Files.createFile(folder.resolve("nothing"));
        Files.writeString(inner.resolve("words.txt"), "words, and a good many of them ".repeat(10));
    }

    @Test
    void tellsALineAFileAndTheNumbers() {
        assertEquals(0, run("check", "--quiet", folder.toString()), this::said);
        assertEquals(Map.of("nothing", "refused M105", "sound.mithaq", "opened", "half.mithaq", "refused M110",
                "words.txt", "refused M106"), outcomes());
        assertEquals(List.of("4 files were tried:", "  opened: 1", "  refused M105: 1", "  refused M106: 1",
                "  refused M110: 1"), said().lines().toList());
    }

    @Test
    void triesEveryFileThatIsNamed() {
        assertEquals(0, run("check", "--quiet", "--seconds", "30", folder.resolve("nothing").toString(),
                folder.resolve("missing").toString(), inner.toString()), this::said);
        assertEquals(Map.of("nothing", "refused M105", "missing", "refused M101", "half.mithaq", "refused M110",
                "words.txt", "refused M106"), outcomes());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void waitsForNothingThatIsNoFile() throws Exception {
        Path special = Files.createDirectory(folder.resolve("special"));
        assertEquals(0, new ProcessBuilder("mkfifo", special.resolve("pipe").toString()).start().waitFor());
        Files.createSymbolicLink(special.resolve("to-pipe"), special.resolve("pipe"));
        Files.createSymbolicLink(special.resolve("to-device"), Path.of("/dev/zero"));
        Files.createSymbolicLink(special.resolve("to-folder"), inner);
        Files.createSymbolicLink(special.resolve("to-nothing"), special.resolve("missing"));
        Files.createSymbolicLink(special.resolve("loop"), special.resolve("loop"));
        Files.createSymbolicLink(special.resolve("to-sound"), folder.resolve("sound.mithaq"));
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(special.resolve("socket")));
            assertEquals(0, run("check", "--quiet", special.toString()), this::said);
        }
        assertEquals(new TreeMap<>(Map.of("pipe", "refused M118", "to-pipe", "refused M118", "socket", "refused M118",
                "to-device", "refused M118", "to-folder", "refused M118", "to-nothing", "refused M101",
                "loop", "refused M102", "to-sound", "opened")), outcomes());
    }

    /** Nobody has named it. On other systems than Windows it is a name like any, and is not followed there either. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void followsNoLinkToAShare() throws Exception {
        Path links = Files.createDirectory(folder.resolve("links"));
        Files.copy(folder.resolve("sound.mithaq"), links.resolve("\\\\server\\share\\sound.mithaq"));
        Files.createSymbolicLink(links.resolve("to-share"), Path.of("\\\\server\\share\\sound.mithaq"));
        assertEquals(0, run("check", "--quiet", links.toString()), this::said);
        assertEquals(Map.of("to-share", "refused M414", "\\\\server\\share\\sound.mithaq", "opened"), outcomes());
    }

    @Test
    void goesWithNoOtherCommand() {
        assertEquals(2, run("search", "--quiet", "words"));
        assertEquals(2, run("check", "--seconds", "3", folder.toString()));
        assertEquals(2, run("check", "--quiet"));
        assertTrue(said().contains("mithaq check --quiet"), said());
    }

    /** What is reported for each file, by its name. */
    private Map<String, String> outcomes() {
        Map<String, String> outcomes = new TreeMap<>();
        results.toString(StandardCharsets.UTF_8).lines().map(line -> line.split("\t"))
                .forEach(parts -> outcomes.put(Path.of(parts[0]).getFileName().toString(), parts[1]));
        return outcomes;
    }

    private int run(String... line) {
        Program program = new Program("1", folder, () -> Language.ENGLISH, () -> null, () -> null, () -> null,
                id -> null, Path.of(""), () -> KeyRing.EMPTY, () -> null);
        Terminal terminal = new Terminal(new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8));
        return new CommandLine(terminal, program).run(line);
    }

    private String said() {
        return words.toString(StandardCharsets.UTF_8);
    }
}
