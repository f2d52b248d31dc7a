package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.PreparedSlide;
import ma.mithaq.store.StateSnapshot;
import ma.mithaq.store.UserState;
import ma.mithaq.text.Messages;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;

/** Build, check, export and take back with the real dossier. */
@Written
class DossierCommandsTest extends DossierCommandsFixture {

    @Test
    void checksWithoutLeavingATrace() throws IOException {
        byte[] bytes = Files.readAllBytes(dossier);
        assertEquals(0, run("check", dossier.toString()));
        List<String> lines = told().lines().toList();
        assertEquals(List.of("The file " + dossier + " is a sound dossier.", "[-] It bears no digital signature."),
                List.of(lines.getFirst(), lines.getLast()));
        assertTrue(lines.get(1).matches("SHA-512 of the content, .*: [0-9a-f]{128}"), told());
        assertEquals("", said());
        Path half = Files.write(folder.resolve("half.mithaq"), Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals(1, run("check", half.toString()));
        assertTrue(said().strip().endsWith("(M110)"), said());
        assertEquals(List.of("half.mithaq", "ملف #1.mithaq"), names());
        assertArrayEquals(bytes, Files.readAllBytes(dossier));
    }

    @Test
    void exportsTheBundledDossierOrAnyOther() throws IOException {
        Path facts = folder.resolve("facts.json");
        assertEquals(0, run("export", "-o", facts.toString()));
        assertEquals("The file " + facts + " was written", said().strip());
        Path again = folder.resolve("again.JSON");
        assertEquals(0, run("export", dossier.toString(), "-o", again.toString(), "--lang", "fr"));
        assertArrayEquals(Files.readAllBytes(facts), Files.readAllBytes(again));
        assertEquals("", told());
    }

    @Test
    void slidesTakenAwayAreThoseThatWerePrepared() throws IOException, Problem {
        Path file = folder.resolve("slides.pptx");
        assertEquals(0, run("export", "-o", file.toString()));
        int made = slides(file).size();
        try (UserState mine = UserState.open(state)) {
            mine.savePrepared(id(), PreparedSlide.fresh("opening").withNote("Welcome, all of you.").withPlace(1));
            mine.savePrepared(id(), PreparedSlide.fresh("network").withHidden(true));
            mine.savePrepared(id(), PreparedSlide.fresh("sources").withPlace(0));
        }
        byte[] kept = Files.readAllBytes(state);
        assertEquals(0, run("export", "-o", file.toString()));
        List<String> slides = slides(file);
        assertEquals(made - 1, slides.size());
        assertTrue(slides.get(0).contains(Messages.plain(Language.ENGLISH).get("ui.brief.sources.title")),
                slides.get(0));
        assertEquals(List.of(1), IntStream.range(0, slides.size())
                .filter(index -> slides.get(index).contains("Welcome, all of you.")).boxed().toList());
        assertArrayEquals(kept, Files.readAllBytes(state));
    }

    /** The words of every slide and of its notes. */
    private static List<String> slides(Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            return show.getSlides().stream().map(slide -> Stream.of(slide, slide.getNotes())
                    .flatMap(sheet -> sheet.getShapes().stream())
                    .filter(XSLFTextShape.class::isInstance).map(shape -> ((XSLFTextShape) shape).getText())
                    .collect(Collectors.joining("\n"))).toList();
        }
    }

    private String id() throws Problem {
        try (DossierStore store = DossierFile.open(dossier)) {
            return store.info().id();
        }
    }

    @Test
    void saysWhereAnExportCannotBeWritten() throws IOException {
        assertEquals(1, run("export", "-o", dossier.resolve("facts.json").toString()));
        assertTrue(said().strip().endsWith("(M202)"), said());
        assertEquals(List.of("ملف #1.mithaq"), names());
    }

    @Test
    void refusesASourceWithFaultsLineByLine() throws IOException {
        Path source = Files.createDirectory(folder.resolve("source"));
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.toList()) {
                Files.copy(file, source.resolve(file.getFileName()));
            }
        }
        List<String> lines = Files.readAllLines(source.resolve("pillars.yaml"));
        Files.writeString(source.resolve("pillars.yaml"), "\nunheard-of: 1\n",
                StandardOpenOption.APPEND);
        Path output = folder.resolve("refused.mithaq");
        assertEquals(1, run("build", source.toString(), "-o", output.toString()));
        List<String> said = said().lines().toList();
        assertTrue(said.getFirst().startsWith("pillars.yaml:" + (lines.size() + 2) + ": "), said());
        assertTrue(said.getLast().endsWith("(M201)"), said());
        assertFalse(Files.exists(output));
        words.reset();
        Files.writeString(source.resolve("pillars.yaml"), IntStream.range(1, 5_000)
                .mapToObj(number -> "unheard-of-" + number + ": 1\n").collect(Collectors.joining()),
                StandardOpenOption.APPEND);
        assertEquals(1, run("build", source.toString(), "-o", output.toString()));
        said = said().lines().toList();
        assertEquals(100 + 2, said.size(), said());
        assertEquals("And 4,900 more faults, which are not listed here.", said.get(100));
    }

    @Test
    void takesBackWhatWasSetAside() throws IOException {
        try (UserState before = UserState.open(state)) {
            before.save("theme", "dark");
        }
        Path aside = Files.move(state, state.resolveSibling(state.getFileName() + ".damaged-20260101T000000Z"));
        assertEquals(0, run("take-back"));
        assertTrue(said().contains(aside.toString()) && said().strip().endsWith("(M308)"), said());
        assertEquals(Optional.of("dark"), new StateSnapshot(state).setting("theme"));
        assertEquals(0, run("take-back"));
        assertTrue(said().strip().endsWith("Nothing lies set aside."), said());
        Files.writeString(aside, "garbage".repeat(1000));
        assertEquals(1, run("take-back"));
        assertTrue(said().strip().endsWith("(M307)"), said());
        assertTrue(Files.exists(aside));
    }

    @Test
    void failsToTakeBackWhereOneOfSeveralCannotBeRead() throws IOException {
        try (UserState before = UserState.open(state)) {
            before.save("theme", "dark");
        }
        Path earlier = Files.move(state, state.resolveSibling(state.getFileName() + ".damaged-20260101T000000Z"));
        Path later = state.resolveSibling(state.getFileName() + ".damaged-20260102T000000Z");
        Files.writeString(later, "garbage".repeat(1000));
        assertEquals(1, run("take-back"));
        List<String> said = said().lines().toList();
        assertTrue(said.getFirst().contains(later.toString()) && said.getFirst().endsWith("(M307)"), said());
        assertTrue(said.getLast().contains(earlier.toString()) && said.getLast().endsWith("(M308)"), said());
        assertEquals(Optional.of("dark"), new StateSnapshot(state).setting("theme"));
    }
}
