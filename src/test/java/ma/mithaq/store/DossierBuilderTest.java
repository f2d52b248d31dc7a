package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier is built completely or not at all, and is always the same. */
@Written
class DossierBuilderTest {

    @TempDir
    private Path folder;

    @Test
    void theSameSourceGivesTheSameBytes() throws Exception {
        Path first = folder.resolve("first.mithaq");
        DossierBuilder.build(Dossiers.sampleSource(), first);
        Path elsewhere = Dossiers.copySource(Files.createDirectory(folder.resolve("elsewhere")));
        Path second = folder.resolve("second.mithaq");
        DossierBuilder.build(elsewhere, second);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void anotherProcessGivesTheSameBytes() throws Exception {
        Path first = Dossiers.build(folder);
        Path second = folder.resolve("second.mithaq");
        Process builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                BuildProcess.class.getName(), Dossiers.sampleSource().toString(), second.toString())
                .inheritIO().start();
        assertEquals(0, builder.waitFor());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void aNewEditionReplacesTheOldOne() throws Exception {
        Path file = Dossiers.build(folder);
        Path source = Dossiers.copySource(folder);
        Path info = source.resolve("dossier.yaml");
        Files.writeString(info, Files.readString(info).replace("2024-05-20", "2024-06-01"));
        DossierBuilder.build(source, file);
        try (DossierStore store = DossierFile.open(file)) {
            assertEquals("2024-06-01", store.info().edition());
        }
    }

    @Test
    void whatIsNoDossierIsNotReplaced() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear all");
        Untouched.during(folder, () -> {
            Problem problem = assertThrows(Problem.class, () -> DossierBuilder.build(Dossiers.sampleSource(), letter));
            assertEquals(ProblemCode.OUTPUT_EXISTS, problem.code());
            assertEquals(ProblemCode.OUTPUT_NOT_A_FILE,
                    assertThrows(Problem.class, () -> DossierBuilder.build(Dossiers.sampleSource(), folder)).code());
            return null;
        });
    }

    @Test
    void aRefusedSourceLeavesTheOldEditionAndNothingElse() throws Exception {
        Path file = Dossiers.build(folder);
        Path source = Dossiers.copySource(Files.createDirectory(folder.resolve("copy")));
        Files.delete(source.resolve("brief.yaml"));
        Untouched.during(folder,
                () -> assertThrows(SourceRefused.class, () -> DossierBuilder.build(source, file)));
    }

    @Test
    void theFolderOfTheOutputIsMade() throws Exception {
        Path file = folder.resolve("new/folder/sample.mithaq");
        DossierBuilder.build(Dossiers.sampleSource(), file);
        DossierFile.check(file);
        assertEquals(List.of("sample.mithaq"), List.of(file.getParent().toFile().list()));
    }

    @Test
    void whatCannotBeWrittenIsToldOfTheOutput() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear all").resolve("sample.mithaq");
        Untouched.during(folder, () -> {
            Problem problem = assertThrows(Problem.class, () -> DossierBuilder.build(Dossiers.sampleSource(), file));
            assertEquals(ProblemCode.OUTPUT_UNWRITABLE, problem.code());
            assertEquals(List.of(file), problem.arguments());
            return null;
        });
    }

    @Test
    void textsMayBeAsLongAsTheLimitsSay() throws Exception {
        Path source = Dossiers.copySource(folder);
        lengthen(source.resolve("agreement.yaml"), "title: {ar: اتفاقية المنارات", "title: {ar: ", Limits.NAME);
        lengthen(source.resolve("agreement.yaml"), "summary: {ar: اتفاق على إضاءة ثلاث منارات.", "summary: {ar: ",
                Limits.PROSE);
        lengthen(source.resolve("brief.yaml"), "وحضر البحارة.", "وحضر البحارة ", Limits.PARAGRAPH - 31);
        Path file = folder.resolve("long.mithaq");
        DossierBuilder.build(source, file);
        try (DossierStore store = DossierFile.open(file)) {
            String title = store.findAgreement().title().in(Language.ARABIC).words();
            assertEquals(Limits.NAME, title.codePointCount(0, title.length()));
        }
    }

    private static void lengthen(Path file, String found, String replacement, int length) throws Exception {
        String text = Files.readString(file);
        assertTrue(text.contains(found), found);
        Files.writeString(file, text.replace(found, replacement + "\uD83D\uDDFC".repeat(length)));
    }

    @Test
    void theBundledDossierIsBuiltAndSound() throws Exception {
        Path bundled = Path.of("resources/dossiers");
        try (var sources = Files.list(bundled)) {
            List<Path> all = sources.filter(Files::isDirectory).toList();
            assertTrue(!all.isEmpty(), "a dossier is bundled");
            for (Path source : all) {
                Path file = folder.resolve(source.getFileName() + ".mithaq");
                DossierBuilder.build(source, file);
                DossierFile.check(file);
            }
        }
    }
}
