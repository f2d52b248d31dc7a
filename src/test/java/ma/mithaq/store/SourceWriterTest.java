package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import ma.mithaq.Written;
import ma.mithaq.export.OddDossier;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source written from a dossier says all that the dossier says, and writing it again changes nothing. */
@Written
class SourceWriterTest {

    /** How many dossiers are drawn by lot; {@code -Ddossiers.drawn=200} draws more. */
    private static final int DRAWN = Integer.getInteger("dossiers.drawn", 30);

    @TempDir
    private Path folder;

    @Test
    void theSourceOfEveryDossierGivesItsVeryBytes() throws Exception {
        for (Path source : List.of(Dossiers.sampleSource(), Path.of("resources/dossiers/mistral-ai-2025"),
                Dossiers.sampleSource().resolveSibling("two-scripts"), Path.of("docs/sample-dossier"))) {
            Path file = folder.resolve(source.getFileName() + ".mithaq");
            DossierBuilder.build(source, file);
            assertRoundTrip(file);
        }
    }

    @Test
    void theSourceOfAnyDossierGivesItAgain() throws Exception {
        List<byte[]> images = List.of(Files.readAllBytes(Dossiers.sampleSource().resolve("pictures/layla.png")),
                picture("png"), picture("jpg"));
        for (int seed = 0; seed < DRAWN; seed++) {
            Path drawn = folder.resolve("drawn-" + seed);
            DossierBuilder.write(new RandomDossier(seed, images).source, drawn);
            Path source = folder.resolve("source-" + seed);
            write(drawn, source);
            Path file = folder.resolve(seed + ".mithaq");
            DossierBuilder.write(DossierSourceReader.read(source), file);
            try (DossierStore store = DossierFile.open(file)) {
                // The same text gives the same bytes again.
                assertEquals(texts(source), new TreeMap<>(SourceText.of(store.readEntries())));
            }
            assertLinesFit(source);
        }
    }

    /** But for a line with a word as long, and one whose letters cannot stand in a block. */
    private static void assertLinesFit(Path source) throws Exception {
        texts(source).values().stream().flatMap(String::lines)
                .filter(line -> line.codePointCount(0, line.length()) > 120)
                .forEach(line -> assertTrue(line.matches(".*(\\\\uFEFF|\\S{100}).*"), line));
    }

    private static byte[] picture(String format) throws Exception {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    @Test
    void onlyANewOrAnEmptyFolderIsWrittenTo() throws Exception {
        Path file = Dossiers.build(folder);
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "Dear all");
        for (Path taken : List.of(full, full.resolve("letter.txt"))) {
            Untouched.during(folder, () -> {
                Problem problem = assertThrows(Problem.class, () -> write(file, taken));
                assertEquals(ProblemCode.FOLDER_TAKEN, problem.code());
                return null;
            });
        }
        Path empty = Files.createDirectory(folder.resolve("empty"));
        write(file, empty);
        assertTrue(Files.exists(empty.resolve("pictures/portrait-layla.png")));
        write(file, folder.resolve("new/folder"));
        assertEquals(texts(empty), texts(folder.resolve("new/folder")));
    }

    @Test
    void whatTheTestsFindHardIsWrittenToo() throws Exception {
        Path odd = folder.resolve("odd.mithaq");
        OddDossier.write(odd);
        for (Path file : List.of(odd, ma.mithaq.ui.testing.Dossiers.HARD.file())) {
            // These were not made of a source: only what is built of the one written now can be the same.
            Path source = folder.resolve(file.getFileName() + "-first");
            write(file, source);
            Path built = folder.resolve("built-" + file.getFileName());
            DossierBuilder.build(source, built);
            assertRoundTrip(built);
            assertEquals(texts(source), texts(folder.resolve(built.getFileName() + "-once")));
        }
    }

    @Test
    void aPictureMayBeAsLargeAsTheLimitSays() throws Exception {
        Path source = folder.resolve("large");
        write(built("docs/sample-dossier"), source);
        Path picture = source.resolve("pictures/picture-on-board.png");
        Files.write(picture, Arrays.copyOf(Files.readAllBytes(picture), Limits.ATTACHED_PICTURE_BYTES));
        Path file = folder.resolve("large.mithaq");
        DossierBuilder.build(source, file);
        assertRoundTrip(file);
    }

    private Path built(String source) throws Exception {
        Path file = folder.resolve("built.mithaq");
        DossierBuilder.build(Path.of(source), file);
        return file;
    }

    @Test
    void aFileThatIsNotSoundHasNoSource() throws Exception {
        Path file = Dossiers.build(folder);
        Path signed = folder.resolve("signed.mithaq");
        DossierSigner.sign(file, SigningKey.create(folder.resolve("key.pem")), "Office of Lighthouses", signed);
        write(signed, folder.resolve("of-signed"));
        Dossiers.change(signed, "UPDATE framing SET text = text || '.'");
        assertEquals(ProblemCode.CHANGED_AFTER_BUILD, refused(signed));
        Dossiers.seal(signed);
        assertEquals(ProblemCode.CHANGED_AFTER_SIGNING, refused(signed));
    }

    private ProblemCode refused(Path file) {
        Path source = folder.resolve("refused");
        ProblemCode code = assertThrows(Problem.class, () -> write(file, source)).code();
        assertTrue(Files.notExists(source));
        return code;
    }

    /** Another program may write a file that is sound and that no source gives. */
    @Test
    void whatNoSourceCanSayIsToldAndNothingIsWritten() throws Exception {
        Path file = Dossiers.build(folder);
        Dossiers.change(file, "DELETE FROM span WHERE language = 'ar'");
        Dossiers.seal(file);
        Untouched.during(folder, () -> {
            Problem problem = assertThrows(Problem.class, () -> write(file, folder.resolve("source")));
            assertEquals(ProblemCode.NOT_AS_SOURCE, problem.code());
            return null;
        });
    }

    private void assertRoundTrip(Path file) throws Exception {
        Path once = folder.resolve(file.getFileName() + "-once");
        write(file, once);
        Path again = folder.resolve("again.mithaq");
        DossierBuilder.build(once, again);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again), file.toString());
        Path twice = folder.resolve(file.getFileName() + "-twice");
        write(again, twice);
        assertEquals(texts(once), texts(twice));
    }

    private static void write(Path file, Path source) throws Exception {
        try (DossierStore store = DossierFile.open(file)) {
            SourceWriter.write(store, source);
        }
    }

    private static Map<String, String> texts(Path source) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
