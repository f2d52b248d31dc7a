package ma.mithaq.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import ma.mithaq.export.task.ExportForm;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.JudgedFile;
import ma.mithaq.ui.export.FilesMade.Manner;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.FailingTasks;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportViewModelTest {

    @TempDir
    private Path folder;

    private final AtomicReference<Problem> told = new AtomicReference<>();
    private final CountDownLatch failed = new CountDownLatch(1);
    private final ExportJobs jobs = new ExportJobs(problem -> {
        told.set(problem);
        failed.countDown();
    });
    private JudgedFile dossier;
    private final FilesMade files = new FilesMade(Manner.AT_ONCE);

    @BeforeEach
    void name() {
        dossier = JudgedFile.onDisk(folder.resolve("وثيقة.mithaq"), "");
    }

    private ExportViewModel model(Exporter exporter) {
        ExportViewModel model = new ExportViewModel(dossier, "person:a-b", Language.ARABIC,
                new SameThreadTasks(), jobs, exporter);
        model.folderProperty().set(Optional.of(folder));
        return model;
    }

    @Test
    void theNameFollowsWhatIsChosen() {
        ExportViewModel model = model(files);
        assertEquals("وثيقة-ar.pdf", model.nameProperty().get());
        model.languageProperty().set(Language.FRENCH);
        model.endingProperty().set(FileEnding.DOCX);
        assertEquals("وثيقة-fr.docx", model.nameProperty().get());
        model.subjectProperty().set(ExportSubject.VIEW);
        assertEquals("وثيقة-person-a-b-fr.png", model.nameProperty().get());
        model.subjectProperty().set(ExportSubject.FACTS);
        assertEquals(FileEnding.JSON, model.endingProperty().get());
        model.endingProperty().set(FileEnding.POPOLO);
        assertEquals("وثيقة-fr.popolo.json", model.nameProperty().get());
    }

    /** A file goes from one system to another; what was called so on this one may be impossible on the next. */
    @ParameterizedTest
    @CsvSource({"aux.v2.mithaq,aux-.v2-ar.pdf", "MoU: last?.mithaq,MoU- last--ar.pdf", "NUL..MITHAQ,NUL-.-ar.pdf"})
    @DisabledOnOs(OS.WINDOWS)
    void whatIsSuggestedFitsEverySystem(String file, String suggested) {
        dossier = JudgedFile.onDisk(folder.resolve(file), "");
        assertEquals(suggested, model(files).nameProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "aux.pdf", "com¹", "a:b", "C:a.pdf", "a.png:stream", "a|b", "what?", "nul .x",
        ".pdf", ""})
    void onWindowsANameThatIsADevicesIsRefused(String name) {
        assertEquals(Optional.empty(), ExportViewModel.file(folder, name, FileEnding.PDF, true));
    }

    @Test
    void anExtensionInCapitalsIsOne() {
        assertEquals(Optional.of(folder.resolve("A.PDF")), ExportViewModel.file(folder, "A.PDF", FileEnding.PDF, true));
        assertEquals(Optional.of(folder.resolve("con.pdf")), ExportViewModel.file(folder, "con", FileEnding.PDF,
                false));
        ExportViewModel model = model(files);
        model.nameProperty().set("A.PDF");
        model.endingProperty().set(FileEnding.DOCX);
        assertEquals("A.docx", model.nameProperty().get());
    }

    @Test
    void aNameThatWasTypedKeepsItsLetters() {
        ExportViewModel model = model(files);
        model.nameProperty().set("تقرير.pdf");
        model.endingProperty().set(FileEnding.DOCX);
        model.languageProperty().set(Language.ENGLISH);
        assertEquals("تقرير.docx", model.nameProperty().get());
        model.subjectProperty().set(ExportSubject.TABLES);
        assertEquals("تقرير.xlsx", model.nameProperty().get());
    }

    @Test
    void whatIsWantedIsMadeAndItsArrivalTold() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        Toolkit.run(() -> {
            jobs.arrivedProperty().addListener((all, before, now) -> {
                if (!now.isEmpty()) {
                    arrived.countDown();
                }
            });
            ExportViewModel model = model(files);
            model.subjectProperty().set(ExportSubject.SLIDES);
            model.endingProperty().set(FileEnding.PNG);
            model.scaleProperty().set(3);
            model.begin(() -> { });
            assertEquals(1, jobs.goingProperty().get().size());
        });
        assertTrue(arrived.await(60, TimeUnit.SECONDS));
        Path file = folder.resolve("وثيقة-slides-ar.png");
        assertEquals(List.of(new ExportRequest(dossier, new ExportForm.Slides(3), Language.ARABIC,
                file)), files.wanted);
        Toolkit.run(() -> {
            assertEquals(List.of(new ExportJobs.Arrival(file, Collections.emptySortedSet())),
                    jobs.arrivedProperty().get());
            assertEquals(List.of(), jobs.goingProperty().get());
            jobs.dismiss(file);
            assertEquals(List.of(), jobs.arrivedProperty().get());
        });
    }

    @Test
    void aFileThatIsThereIsAskedAbout() throws IOException {
        Path there = Files.writeString(folder.resolve("وثيقة-ar.pdf"), "of old");
        Toolkit.run(() -> {
            ExportViewModel model = model(files);
            model.begin(() -> { });
            assertEquals(Optional.of(new ExportViewModel.Question.Replace(there)), model.questionProperty().get());
            assertEquals(List.of(), files.wanted);
            // Another name is another question.
            model.nameProperty().set("other.pdf");
            assertEquals(Optional.empty(), model.questionProperty().get());
        });
        assertEquals("of old", Files.readString(there));
    }

    @Test
    void ofSlidesTheFirstPictureIsAskedAbout() throws IOException {
        Path there = Files.createFile(folder.resolve("وثيقة-slides-ar-01.png"));
        Toolkit.run(() -> {
            ExportViewModel model = model(files);
            model.subjectProperty().set(ExportSubject.SLIDES);
            model.endingProperty().set(FileEnding.PNG);
            model.begin(() -> { });
            assertEquals(Optional.of(new ExportViewModel.Question.Replace(there)), model.questionProperty().get());
        });
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        Toolkit.run(() -> {
            ExportViewModel model = model(files);
            for (String none : List.of("", ".pdf", "a/b", "../x.pdf", "/x.pdf", "a\0b")) {
                model.nameProperty().set(none);
                model.begin(() -> { });
                assertEquals(Optional.of(new ExportViewModel.Question.NoName()), model.questionProperty().get(), none);
            }
        });
        assertEquals(List.of(), files.wanted);
    }

    /** Whether it is the folder that cannot be found or the file that cannot be looked for. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereTheDiskDoesNotAnswerThatIsSaidAndTheNextTryMakesTheFile(boolean known) {
        // The folder that is found is the person's own: nothing is written there.
        FilesMade endless = new FilesMade(Manner.UNTIL_STOPPED);
        FailingTasks disk = new FailingTasks();
        Problem failure = new Problem(ProblemCode.FILE_UNREADABLE, folder);
        disk.failWith(failure);
        Toolkit.run(() -> {
            ExportViewModel model = new ExportViewModel(dossier, "agreement", Language.ARABIC, disk, jobs, endless);
            model.nameProperty().set("ملف لا يوجد مثله.pdf");
            if (known) {
                model.folderProperty().set(Optional.of(folder));
            }
            model.begin(() -> { });
            assertEquals(Optional.of(new ExportViewModel.Question.Failed(failure)), model.questionProperty().get());
            assertEquals(List.of(), jobs.goingProperty().get());
            disk.failWith(null);
            model.begin(() -> { });
            assertEquals(Optional.empty(), model.questionProperty().get());
            assertEquals(1, jobs.goingProperty().get().size());
            jobs.goingProperty().get().getFirst().cancel();
        });
    }

    @ParameterizedTest
    @CsvSource({"IN_VAIN, OUTPUT_UNWRITABLE", "CUT_OFF, EXPORT_CUT_OFF"})
    void whatFailsIsTold(Manner manner, ProblemCode code) throws Exception {
        Toolkit.run(() -> model(new FilesMade(manner)).begin(() -> { }));
        assertTrue(failed.await(60, TimeUnit.SECONDS));
        assertEquals(code, told.get().code());
        Toolkit.run(() -> assertEquals(List.of(), jobs.goingProperty().get()));
    }

    @Test
    void whatIsCancelledIsStoppedAndNotTold() throws Exception {
        FilesMade endless = new FilesMade(Manner.UNTIL_STOPPED);
        Toolkit.run(() -> model(endless).begin(() -> { }));
        assertTrue(endless.begun.await(60, TimeUnit.SECONDS));
        Toolkit.run(() -> jobs.goingProperty().get().getFirst().cancel());
        assertTrue(endless.stopped.await(60, TimeUnit.SECONDS));
        Toolkit.run(() -> {
            assertEquals(List.of(), jobs.goingProperty().get());
            assertEquals(List.of(), jobs.arrivedProperty().get());
        });
        assertFalse(failed.await(0, TimeUnit.SECONDS));
    }
}
