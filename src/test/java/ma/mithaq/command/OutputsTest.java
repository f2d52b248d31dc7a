package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.export.Format;
import ma.mithaq.model.Language;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.store.DossierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where commands write, and where not: one rule for all of them (docs/decisions/0061). */
@BesideWindows
class OutputsTest {

    private static final Path SOURCE = Path.of("src/test/resources/dossiers/sample");
    /** Long enough for any machine; what hangs would hang for ever. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path made;
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();
    private Path dossier;
    private Path key;
    private byte[] content;

    @BeforeAll
    static void make() throws Exception {
        DossierBuilder.build(SOURCE, made.resolve("a.mithaq"));
        SigningKey.create(made.resolve("key.pem"));
    }

    @BeforeEach
    void copy() throws IOException {
        dossier = Files.copy(made.resolve("a.mithaq"), folder.resolve("a.mithaq"));
        key = Files.copy(made.resolve("key.pem"), folder.resolve("key.pem"));
        content = Files.readAllBytes(dossier);
    }

    /** A dossier may have any name, even that of an export. */
    @Test
    void nothingIsExportedOntoTheDossier() throws IOException {
        for (Format format : Format.values()) {
            Path itself = Files.write(folder.resolve("itself" + format.ending()), content);
            assertEquals("M204", code("export", itself, "-o", itself));
            assertArrayEquals(content, Files.readAllBytes(itself));
        }
        Path itself = folder.resolve("itself.json");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), itself);
        Path hardLink = Files.createLink(folder.resolve("hard.json"), itself);
        Path spelling = folder.resolve("../" + folder.getFileName() + "/./itself.json");
        for (Path output : List.of(link, hardLink, spelling)) {
            assertEquals("M204", code("export", itself, "-o", output));
        }
        assertEquals("M204", code("export", link, "-o", itself));
        assertArrayEquals(content, Files.readAllBytes(itself));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void nothingIsSignedOntoTheDossierOrTheKey() throws IOException {
        byte[] secret = Files.readAllBytes(key);
        Path link = Files.createSymbolicLink(folder.resolve("link.mithaq"), dossier);
        Path hardLink = Files.createLink(folder.resolve("hard.mithaq"), dossier);
        Path keyLink = Files.createLink(folder.resolve("hard.pem"), key);
        for (Path output : List.of(dossier, link, hardLink, key, keyLink)) {
            assertEquals("M204", code("sign", dossier, "--key", key, "--office", "x", "-o", output));
        }
        assertEquals("M203", code("sign", "--new-key", dossier));
        assertArrayEquals(content, Files.readAllBytes(dossier));
        assertArrayEquals(secret, Files.readAllBytes(key));
    }

    @Test
    void nothingIsBuiltOntoItsSource() throws IOException {
        Path source = copySource("source");
        Path link = Files.createSymbolicLink(folder.resolve("link.mithaq"), source.resolve("people.yaml"));
        Path hardLink = Files.createLink(folder.resolve("hard.mithaq"), source.resolve("pictures/layla.png"));
        for (Path output : List.of(source.resolve("brief.yaml"), link, hardLink)) {
            assertEquals("M204", code("build", source, "-o", output));
        }
        // A dossier that was built into the folder is no part of the source.
        Path inside = source.resolve("a.mithaq");
        assertEquals("", code("build", source, "-o", inside));
        assertEquals("", code("build", source, "-o", inside));
    }

    /** A file with such a name beside a dossier makes it one that is not opened. */
    @Test
    void nothingHasTheNameOfAJournal() throws IOException {
        for (String ending : List.of("-journal", "-wal", "-shm", "-JOURNAL")) {
            assertEquals("M210", code("sign", "--new-key", dossier + ending));
        }
        Path output = folder.resolve("a.mithaq-journal");
        assertEquals("M210", code("build", SOURCE, "-o", output));
        assertEquals("M210", code("sign", dossier, "--key", key, "--office", "x", "-o", output));
        Path journal = Files.writeString(folder.resolve("b.mithaq-journal"), "another's");
        assertEquals("M114", code("build", SOURCE, "-o", folder.resolve("b.mithaq")));
        assertEquals("another's", Files.readString(journal));
        assertEquals(List.of("a.mithaq", "b.mithaq-journal", "key.pem"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsWrittenThroughAndStays() throws Exception {
        Path pipe = pipe("pipe.json");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), pipe);
        assertEquals("", code("export", dossier, "-o", folder.resolve("plain.json")));
        for (Path output : List.of(pipe, link)) {
            CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> readAll(pipe));
            assertTimeoutPreemptively(PATIENCE, () -> assertEquals("", code("export", dossier, "-o", output)));
            assertArrayEquals(Files.readAllBytes(folder.resolve("plain.json")),
                    read.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            assertTrue(Files.readAttributes(pipe, "isOther").containsValue(true));
            assertTrue(Files.isSymbolicLink(link));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatMustBeAFileTakesNoPipe() throws Exception {
        Path pipe = pipe("pipe");
        assertTimeoutPreemptively(PATIENCE, () -> {
            assertEquals("M209", code("build", SOURCE, "-o", pipe));
            assertEquals("M209", code("sign", dossier, "--key", key, "--office", "x", "-o", pipe));
            assertEquals("M203", code("preview", dossier, "-o", pipe));
            assertEquals("M203", code("sign", "--new-key", pipe));
            assertEquals("M503", code("sign", dossier, "--key", pipe, "--office", "x", "-o", folder.resolve("s")));
            assertEquals("M118", code("check", pipe));
        });
        assertTrue(Files.readAttributes(pipe, "isOther").containsValue(true));
    }

    @Test
    void foldersAndLinksThatLeadNowhereAreLeftAsTheyAre() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("folder.json"));
        Path nowhere = Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("nowhere.json"));
        Path circle = Files.createSymbolicLink(folder.resolve("circle.json"), folder.resolve("round.json"));
        Files.createSymbolicLink(folder.resolve("round.json"), circle);
        for (Path output : List.of(inside, nowhere, circle)) {
            assertEquals("M209", code("export", dossier, "-o", output));
            assertEquals("M209", code("build", SOURCE, "-o", output));
            assertEquals("M209", code("sign", dossier, "--key", key, "--office", "x", "-o", output));
        }
        assertEquals("M203", code("preview", dossier, "-o", nowhere));
        assertEquals("M503", code("sign", dossier, "--key", inside, "--office", "x", "-o", folder.resolve("s")));
        assertTrue(Files.isSymbolicLink(nowhere));
        assertFalse(Files.exists(folder.resolve("nowhere.json")));
        assertEquals(List.of("a.mithaq", "circle.json", "folder.json", "key.pem", "link.json", "round.json"), names());
    }

    /** A Path would drop the slash that says that a folder was meant, and a file would be made. */
    @Test
    void aNameThatEndsAsAFoldersDoesIsNoFiles() throws IOException {
        for (String output : List.of(folder + "/b.json/", "", ".", "..")) {
            assertTrue(List.of("?", "M402").contains(code("export", dossier, "-o", output)), output);
        }
        assertEquals("?", code("build", SOURCE, "-o", folder + "/b/"));
        assertEquals("?", code("sign", "--new-key", folder + "/b/"));
        assertEquals("M209", code("build", SOURCE, "-o", "."));
        assertEquals(List.of("a.mithaq", "key.pem"), names());
    }

    @Test
    void aNameThatIsTooLongIsSaidToBe() throws IOException {
        Path output = folder.resolve("م".repeat(250) + ".json");
        Path none = folder.resolve("none.json");
        for (Object[] line : new Object[][] {{"export", dossier, "-o", output}, {"build", SOURCE, "-o", output},
            {"export", dossier, "-o", output.resolve("b.json")}, {"sign", "--new-key", output},
            {"sign", dossier, "--key", key, "--office", "x", "-o", output}, {"preview", dossier, "-o", output},
            {"check", output}, {"export", output, "-o", none}, {"build", output, "-o", none},
            {"sign", dossier, "--key", output, "--office", "x", "-o", none}}) {
            assertEquals("M207", code(line), List.of(line).toString());
            assertTrue(said().contains(" 505, and 255 is the most "), said());
        }
        assertEquals(List.of("a.mithaq", "key.pem"), names());
    }

    /** SQLite does not write to a longer path, and does not say so; what is read from there is read as a copy. */
    @Test
    void aFolderThatIsTooDeepForADossierIsSaidToBe() throws IOException {
        Path deep = Files.createDirectories(folder.resolve(("م".repeat(100) + "/").repeat(4)));
        Path copy = Files.copy(dossier, deep.resolve("a.mithaq"));
        Path output = deep.resolve("b.mithaq");
        assertEquals("", code("check", copy));
        assertEquals("M207", code("build", SOURCE, "-o", output));
        assertEquals("M207", code("sign", dossier, "--key", key, "--office", "x", "-o", output));
        assertEquals("", code("export", dossier, "-o", deep.resolve("b.json")));
        assertEquals(List.of("a.mithaq", "b.json"), names(deep));
    }

    @Test
    void theLongestNamesWork() throws IOException {
        // 255 bytes each.
        Path longest = folder.resolve("م".repeat(124) + ".mithaq");
        Path signed = folder.resolve("س".repeat(124) + ".mithaq");
        assertEquals("", code("build", SOURCE, "-o", longest));
        assertEquals("", code("check", longest));
        assertEquals("", code("sign", longest, "--key", key, "--office", "x", "-o", signed));
        assertEquals("", code("check", signed));
        assertEquals("", code("export", signed, "-o", folder.resolve("م".repeat(125) + ".json")));
        assertEquals("", code("sign", "--new-key", folder.resolve("م".repeat(127))));
    }

    /** The code of the problem that a command ends with: "?" where the command line is at fault, nothing for done. */
    private String code(Object... line) {
        words.reset();
        Program program = new Program("1", dossier, () -> Language.ENGLISH, () -> null, () -> null, () -> null,
                id -> Preparation.NONE, Path.of(""), () -> KeyRing.EMPTY, () -> null);
        Terminal terminal = new Terminal(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8));
        int status = new CommandLine(terminal, program)
                .run(Stream.of(line).map(Object::toString).toArray(String[]::new));
        return switch (status) {
            case CommandLine.DONE -> "";
            case CommandLine.MISUSED -> "?";
            default -> said().strip().replaceFirst("(?s).*\\((M\\d+)\\)$", "$1");
        };
    }

    private String said() {
        return words.toString(StandardCharsets.UTF_8);
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        return pipe;
    }

    private static byte[] readAll(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path copySource(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(SOURCE.relativize(file).toString()));
            }
        }
        return copy;
    }

    private List<String> names() throws IOException {
        return names(folder);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
