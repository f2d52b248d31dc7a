package ma.mithaq.killing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.Exports;
import ma.mithaq.export.Format;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.PreparedSlide;
import ma.mithaq.store.StateSnapshot;
import ma.mithaq.store.UserState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * On a small disk and on one that nobody may write to, which {@code bench/full-disk} makes; otherwise it does nothing.
 */
@EnabledIfSystemProperty(named = "mithaq.small.disk", matches = ".+")
class FullDiskTest {

    private static final Path SOURCE = Path.of("resources/dossiers/mistral-ai-2025");
    private static final Path SMALL = Path.of(System.getProperty("mithaq.small.disk", ""));
    private static final Path READ_ONLY = Path.of(System.getProperty("mithaq.read.only.disk", ""));

    @TempDir
    private static Path home;
    private static Path dossier;

    @BeforeAll
    static void build() throws Exception {
        dossier = home.resolve("one.mithaq");
        DossierBuilder.build(SOURCE, dossier);
    }

    @BeforeEach
    void empty() throws IOException {
        try (Stream<Path> files = Files.list(SMALL)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExportSaysThatTheDiskIsFull(Format format) throws IOException {
        Path file = Files.writeString(SMALL.resolve("ملف" + format.ending()), "old");
        fill();
        assertEquals(ProblemCode.DISK_FULL, refusal(() -> export(format, file)));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("fill", file.getFileName().toString()), names());
    }

    @Test
    void soDoesABuild() throws Exception {
        Path file = Files.copy(dossier, SMALL.resolve("old.mithaq"));
        fill();
        assertEquals(ProblemCode.DISK_FULL, refusal(() -> DossierBuilder.build(SOURCE, file)));
        assertEquals(-1, Files.mismatch(dossier, file));
        assertEquals(List.of("fill", "old.mithaq"), names());
    }

    @Test
    void theStateIsKeptAsSoonAsThereIsRoom() throws Exception {
        Path file = SMALL.resolve("state.sqlite");
        String note = "م".repeat(20_000);
        try (UserState state = UserState.open(file)) {
            state.save("theme", "light");
            fill();
            state.savePrepared("dossier", PreparedSlide.fresh("opening").withNote(note));
            state.save("theme", "dark");
            assertEquals(Optional.of(ProblemCode.STATE_DISK_FULL), state.notice().map(Problem::code));
            assertEquals(Optional.of("dark"), state.find("theme"));
            assertEquals(Optional.of("light"), new StateSnapshot(file).setting("theme"));
            Files.delete(SMALL.resolve("fill"));
        }
        try (UserState state = UserState.open(file)) {
            assertEquals(Optional.empty(), state.notice());
            assertEquals(Optional.of("dark"), state.find("theme"));
            assertEquals(note, state.listPrepared("dossier").get("opening").note());
        }
    }

    @Test
    void aDiskThatNobodyMayWriteTo() {
        assertEquals(ProblemCode.OUTPUT_FORBIDDEN, refusal(() -> export(Format.JSON, READ_ONLY.resolve("a.json"))));
        assertEquals(ProblemCode.OUTPUT_FORBIDDEN,
                refusal(() -> DossierBuilder.build(SOURCE, READ_ONLY.resolve("a.mithaq"))));
        try (UserState state = UserState.open(READ_ONLY.resolve("state.sqlite"))) {
            assertEquals(Optional.of(ProblemCode.STATE_UNWRITABLE), state.notice().map(Problem::code));
            state.save("theme", "dark");
            assertEquals(Optional.of("dark"), state.find("theme"));
        }
    }

    private static ProblemCode refusal(org.junit.jupiter.api.function.Executable writing) {
        return assertThrows(Problem.class, writing).code();
    }

    private static void export(Format format, Path file) throws Problem {
        try (DossierStore store = DossierFile.open(dossier)) {
            Exports.write(format, store, new ExportOptions(Language.ARABIC, Preparation.NONE), file, Progress.NONE);
        }
    }

    private static void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(SMALL.resolve("fill"))) {
            while (true) {
                out.write(new byte[512]);
            }
        } catch (IOException full) {
            assertTrue(Files.size(SMALL.resolve("fill")) > 0, full.toString());
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(SMALL)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
