package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import ma.mithaq.export.task.ExportForm;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.InPlace;
import ma.mithaq.store.JudgedFile;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.export.ExportRequest;
import ma.mithaq.ui.export.Exporter;
import ma.mithaq.ui.testing.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes of the program, as the window starts them. */
@BesideWindows
class ExportProcessTest {

    @TempDir
    private Path home;
    @TempDir
    private Path folder;

    private final List<Double> told = Collections.synchronizedList(new ArrayList<>());

    private Exporter exporter() {
        return new ExportProcess(() -> Optional.of(command(Mithaq.class)));
    }

    private List<String> command(Class<?> program) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dmithaq.dossiers=" + System.getProperty("mithaq.dossiers"), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), program.getName());
    }

    private static ExportRequest wanted(ExportForm form, Path file) throws Problem {
        return new ExportRequest(judged(Dossiers.BUNDLED.file()), form, Language.ARABIC, file);
    }

    private static JudgedFile judged(Path file) throws Problem {
        try (DossierStore store = DossierFile.open(file)) {
            return store.judged();
        }
    }

    /** One of the two is not the language that the program speaks by itself here. */
    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "FRENCH"})
    void aFileIsMadeInTheLanguageOfTheWindowAndItsProgressTold(Language language) throws Exception {
        Path file = folder.resolve("-o ~ جداول من الملف.xlsx");
        Exporter.Making making = exporter().begin(new ExportRequest(judged(Dossiers.BUNDLED.file()),
                new ExportForm.ByEnding(), language, file), told::add);
        assertEquals(file, making.await());
        try (ZipFile parts = new ZipFile(file.toFile())) {
            String names = new String(parts.getInputStream(parts.getEntry("xl/workbook.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertTrue(names.contains(Messages.plain(language).get("export.table.citations.name")), names);
        }
        assertEquals(1, told.getLast());
        assertEquals(told.stream().sorted().toList(), told);
        assertTrue(told.size() > 3, told.toString());
    }

    @Test
    void whatNoTypefaceHasIsTold() throws Exception {
        Path source = ma.mithaq.store.Dossiers.copySource(home);
        Files.writeString(source.resolve("brief.yaml"), "brief:\n  - {id: a, text: \"نص 𠀀𠀁 و★\"}\n");
        DossierBuilder.build(source, home.resolve("lacking.mithaq"));
        List<SortedSet<Integer>> lacking = new ArrayList<>();
        for (ExportForm form : List.of(new ExportForm.ByEnding(), new ExportForm.Page(1))) {
            Path file = folder.resolve(form instanceof ExportForm.Page ? "page.png" : "brief.pdf");
            exporter().begin(new ExportRequest(judged(home.resolve("lacking.mithaq")), form, Language.ARABIC, file),
                    new Progress() {
                        @Override
                        public void reached(double share) {
                            told.add(share);
                        }

                        @Override
                        public void lacking(SortedSet<Integer> characters) {
                            lacking.add(characters);
                        }
                    }).await();
        }
        assertEquals(List.of(Set.of(0x20000, 0x20001), Set.of(0x20000, 0x20001)), lacking);
    }

    @Test
    void ofSlidesTheFirstIsTold() throws Problem {
        Path file = folder.resolve("slide.png");
        Path first = exporter().begin(wanted(new ExportForm.Slides(1), file), told::add).await();
        assertEquals(folder.resolve("slide-01.png"), first);
        assertTrue(names().size() > 5, names().toString());
        assertTrue(names().stream().noneMatch(name -> name.contains(".part-")), names().toString());
    }

    @Test
    void whatIsStoppedLeavesNothing() throws Exception {
        Path file = folder.resolve("brief.pdf");
        CountDownLatch under = new CountDownLatch(1);
        Exporter.Making making = exporter().begin(wanted(new ExportForm.ByEnding(), file), share -> under.countDown());
        CompletableFuture<Void> ended = CompletableFuture.runAsync(() -> {
            try {
                making.await();
            } catch (Problem problem) {
                throw new AssertionError(problem);
            }
        });
        assertTrue(under.await(120, TimeUnit.SECONDS));
        making.stop();
        ended.get(60, TimeUnit.SECONDS);
        assertEquals(Set.of(), names());
    }

    /** Java does not start in such a folder; the export must go on all the same. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theWorkingFolderMayBeRemoved() throws Exception {
        Path removed = folder.resolve("removed");
        Path file = folder.resolve("facts.json");
        List<String> command = new ArrayList<>(command(FromARemovedFolder.class));
        command.addAll(List.of(Dossiers.BUNDLED.file().toAbsolutePath().toString(), file.toString()));
        command.addAll(command(Mithaq.class));
        Process process = new ProcessBuilder(command).directory(Files.createDirectory(removed).toFile()).start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor(), said);
        assertTrue(said.contains("sub/facts.json could not be written, because its folder has gone"), said);
        assertEquals(Set.of("facts.json"), names());
    }

    @Test
    void whatWasJudgedIsExportedWhateverBecameOfTheFile() throws Exception {
        Path open = Files.copy(Dossiers.BUNDLED.file(), home.resolve("open.mithaq"));
        JudgedFile judged = judged(open);
        byte[] expected = export(judged, "before.json");
        Files.copy(Dossiers.SPARSE.file(), open, StandardCopyOption.REPLACE_EXISTING);
        assertArrayEquals(expected, export(judged, "replaced.json"));
        Files.delete(open);
        assertArrayEquals(expected, export(judged, "gone.json"));
        for (ExportForm form : List.of(new ExportForm.View("agreement", 1), new ExportForm.Slide(1, 1),
                new ExportForm.Page(1))) {
            Path picture = folder.resolve(form.getClass().getSimpleName() + ".png");
            exporter().begin(new ExportRequest(judged, form, Language.ARABIC, picture), told::add).await();
            assertTrue(Files.size(picture) > 0);
        }
    }

    @Test
    void anExportGoesOnWhereTheWindowIsClosedAtOnce() throws Exception {
        Path file = folder.resolve("facts.json");
        List<String> words = new ArrayList<>(command(ClosedWindow.class));
        words.addAll(List.of(Dossiers.BUNDLED.file().toString(), file.toString()));
        words.addAll(command(Mithaq.class));
        Process window = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = window.inputReader(StandardCharsets.UTF_8)) {
            ProcessHandle.of(Long.parseLong(said.readLine()))
                    .ifPresent(export -> export.onExit().orTimeout(120, TimeUnit.SECONDS).join());
        }
        assertTrue(Files.size(file) > 0);
    }

    private byte[] export(JudgedFile dossier, String name) throws Exception {
        Path file = folder.resolve(name);
        exporter().begin(new ExportRequest(dossier, new ExportForm.ByEnding(), Language.ARABIC, file), told::add)
                .await();
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsTooLargeToBeHandedOverIsExportedOnlyAsItWasJudged(boolean sound) throws Exception {
        Path open = Files.copy(Dossiers.BUNDLED.file(), home.resolve("open.mithaq"));
        JudgedFile large = JudgedFile.onDisk(open, judged(open).seal());
        assertTrue(export(large, "before.json").length > 0);
        if (sound) {
            Files.copy(Dossiers.SPARSE.file(), open, StandardCopyOption.REPLACE_EXISTING);
        } else {
            InPlace.spoil(open);
        }
        Problem problem = assertThrows(Problem.class, () -> export(large, "after.json"));
        assertEquals(ProblemCode.NOT_AS_JUDGED, problem.code());
        assertEquals(List.of(open.toString()), problem.arguments());
        assertEquals(Set.of("before.json"), names());
    }

    @Test
    void aProblemArrivesWithItsCode() throws Problem {
        Path gone = folder.resolve("gone.mithaq");
        String seal = judged(Dossiers.BUNDLED.file()).seal();
        Exporter.Making making = exporter().begin(new ExportRequest(JudgedFile.onDisk(gone, seal),
                new ExportForm.ByEnding(), Language.ARABIC, folder.resolve("brief.pdf")), told::add);
        Problem problem = assertThrows(Problem.class, making::await);
        assertEquals(ProblemCode.FILE_GONE, problem.code());
        assertEquals(List.of(gone.toString()), problem.arguments());
        assertFalse(Files.exists(folder.resolve("brief.pdf")));
    }

    private Set<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
