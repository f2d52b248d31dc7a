package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.store.RecentFile;
import ma.mithaq.ui.edition.EditionViewModel;
import ma.mithaq.ui.edition.OtherEdition;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.officials.OfficialsViewModel;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Editions;
import ma.mithaq.ui.testing.LaterTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellViewModelTest {

    @TempDir
    private Path folder;

    private final RecentsHeard recents = new RecentsHeard();
    private final ShellViewModel model = new ShellViewModel(SameThreadTasks::new, recents, List.of());

    @Test
    void anOpenedDossierIsShownFromItsStartAndRemembered() {
        model.open(Dossiers.BUNDLED.file());
        model.navigator().go(new Place.Officials());
        model.searchingProperty().set(true);
        OfficialsViewModel before = model.dossier().orElseThrow().officials();
        model.open(Dossiers.SPARSE.file());
        assertEquals(Dossiers.SPARSE.file(), openFile());
        assertEquals(new Place.Agreement(), model.navigator().current());
        assertFalse(model.navigator().canGoBackProperty().get());
        assertFalse(model.searchingProperty().get(), "the search lies over the other dossier");
        assertNotSame(before, model.dossier().orElseThrow().officials());
        assertEquals(List.of(Dossiers.BUNDLED.file(), Dossiers.SPARSE.file()), recents.remembered);
        model.close();
    }

    @Test
    void whoOpenedAnotherEditionBeforeIsToldSoUntilThatIsSettled() {
        recents.known = List.of(new RecentFile(folder.resolve("other.mithaq"), "title", Instant.EPOCH,
                Optional.of(new RecentFile.Edition(Editions.DOSSIER, "2030-01-01"))));
        model.open(Dossiers.BUNDLED.file());
        assertEquals(Optional.empty(), model.dossier().orElseThrow().edition().toldProperty().get());
        model.open(Dossiers.SAMPLE.file());
        EditionViewModel edition = model.dossier().orElseThrow().edition();
        assertEquals(Optional.of(new OtherEdition(Editions.DOSSIER, Editions.DATE, "2030-01-01",
                List.of(folder.resolve("other.mithaq")))), edition.toldProperty().get());
        edition.dismiss();
        model.open(Dossiers.SAMPLE.file());
        assertEquals(Optional.empty(), model.dossier().orElseThrow().edition().toldProperty().get());
        model.close();
    }

    @Test
    void aBadFileLeavesTheOpenDossierAndTellsWhy() throws IOException {
        Path bad = Files.createFile(folder.resolve("empty.mithaq"));
        model.open(Dossiers.BUNDLED.file());
        model.navigator().go(new Place.Officials());
        DossierSession before = model.dossier().orElseThrow().session();
        model.open(bad);
        assertSame(before, model.dossier().orElseThrow().session());
        assertEquals(new Place.Officials(), model.navigator().current());
        assertEquals(Optional.of(ProblemCode.FILE_EMPTY), notice(model));
        assertFalse(model.openingProperty().get());
        assertEquals(List.of(), recents.forgotten);
        before.read(store -> store.listPillars(), pillars -> assertEquals(3, pillars.size()), problem -> {
            throw new AssertionError(problem);
        });
        model.close();
    }

    @Test
    void aFileThatIsGoneIsNotOfferedAgain() {
        Path gone = folder.resolve("gone.mithaq");
        model.open(gone);
        assertEquals(Optional.of(ProblemCode.FILE_GONE), notice(model));
        assertEquals(List.of(gone), recents.forgotten);
        assertEquals(Optional.empty(), model.dossier());
    }

    @Test
    void theNoticeGoesWhenAnotherDossierOpens() {
        model.open(Dossiers.BUNDLED.file());
        model.open(folder.resolve("gone.mithaq"));
        assertEquals(Optional.of(ProblemCode.FILE_GONE), notice(model));
        model.open(Dossiers.SPARSE.file());
        assertEquals(Optional.empty(), notice(model));
        model.close();
    }

    @Test
    void whatIsToBeToldAtTheStartStaysWhenTheFirstDossierOpens() {
        model.noticeProperty().set(Optional.of(new Problem(ProblemCode.STATE_SET_ASIDE, folder)));
        model.open(Dossiers.BUNDLED.file());
        assertEquals(Optional.of(ProblemCode.STATE_SET_ASIDE), notice(model));
        model.close();
    }

    @Test
    void aBadFileAtTheStartGivesWayToTheBundledDossierAndIsToldOf() {
        ShellViewModel starting = new ShellViewModel(SameThreadTasks::new, recents, List.of(Dossiers.BUNDLED.file()));
        starting.open(folder.resolve("gone.mithaq"));
        assertEquals(Dossiers.BUNDLED.file(), starting.dossier().orElseThrow().session().file());
        assertEquals(Optional.of(ProblemCode.FILE_GONE), notice(starting));
        starting.close();
    }

    @Test
    void whatIsRefusedBeforeItIsAFileIsToldOverTheBundledDossier() {
        ShellViewModel starting = new ShellViewModel(SameThreadTasks::new, recents, List.of(Dossiers.BUNDLED.file()));
        starting.openBundled(new Problem(ProblemCode.NOT_A_LOCAL_FILE, "https://example.org/a"));
        assertEquals(Dossiers.BUNDLED.file(), starting.dossier().orElseThrow().session().file());
        assertEquals(Optional.of(ProblemCode.NOT_A_LOCAL_FILE), notice(starting));
        starting.close();
        ShellViewModel bare = new ShellViewModel(SameThreadTasks::new, recents, List.of());
        bare.openBundled(new Problem(ProblemCode.NOT_A_LOCAL_FILE, "https://example.org/a"));
        assertEquals(Optional.of(ProblemCode.NOT_A_LOCAL_FILE), notice(bare));
    }

    @Test
    void theOneAskedForLastWins() {
        List<LaterTasks> threads = new ArrayList<>();
        ShellViewModel waiting = new ShellViewModel(() -> {
            threads.add(new LaterTasks());
            return threads.getLast();
        }, recents, List.of());
        waiting.open(Dossiers.BUNDLED.file());
        waiting.open(Dossiers.SPARSE.file());
        assertTrue(waiting.openingProperty().get());
        threads.getLast().doAll();
        threads.getFirst().doAll();
        assertEquals(Dossiers.SPARSE.file(), waiting.dossier().orElseThrow().session().file());
        assertFalse(waiting.openingProperty().get());
        assertTrue(threads.getFirst().isClosed(), "the dossier that came too late was not closed");
        waiting.close();
    }

    @Test
    void aLateFailureOfAnEarlierFileIsNotToldOf() {
        List<LaterTasks> threads = new ArrayList<>();
        ShellViewModel waiting = new ShellViewModel(() -> {
            threads.add(new LaterTasks());
            return threads.getLast();
        }, recents, List.of());
        waiting.open(folder.resolve("gone.mithaq"));
        waiting.open(Dossiers.SPARSE.file());
        threads.getLast().doAll();
        threads.getFirst().doAll();
        assertEquals(Optional.empty(), waiting.noticeProperty().get());
        waiting.close();
    }

    @Test
    void howMuchIsDoneIsThatOfTheOneAskedForLast() {
        LaterTasks[] thread = {new LaterTasks()};
        ShellViewModel waiting = new ShellViewModel(() -> thread[0], recents, List.of());
        List<Double> seen = new ArrayList<>();
        waiting.progressProperty().subscribe(done -> seen.add(done.doubleValue()));
        waiting.open(Dossiers.BUNDLED.file());
        LaterTasks first = thread[0];
        thread[0] = new LaterTasks();
        first.doAll();
        assertTrue(seen.stream().anyMatch(done -> done > 0.5), seen.toString());
        waiting.open(Dossiers.SPARSE.file());
        assertEquals(0, seen.getLast(), "it begins anew");
        LaterTasks late = thread[0];
        thread[0] = new LaterTasks();
        waiting.open(Dossiers.SPARSE.file());
        int before = seen.size();
        late.doAll();
        assertEquals(before, seen.size(), "of one that nobody waits for");
        waiting.close();
    }

    @Test
    void whatIsOpenedWhenTheWindowIsClosedIsClosedToo() {
        LaterTasks thread = new LaterTasks();
        ShellViewModel closing = new ShellViewModel(() -> thread, recents, List.of());
        closing.open(Dossiers.SPARSE.file());
        closing.close();
        thread.doAll();
        assertEquals(Optional.empty(), closing.dossier());
        assertTrue(thread.isClosed());
        assertEquals(List.of(), recents.remembered);
    }

    @Test
    void theThreadOfADossierEndsWithTheWindowAndWhereItCannotBeOpened() {
        List<LaterTasks> threads = new ArrayList<>();
        ShellViewModel closing = new ShellViewModel(() -> {
            threads.add(new LaterTasks());
            return threads.getLast();
        }, recents, List.of());
        closing.open(folder.resolve("gone.mithaq"));
        threads.getFirst().doAll();
        assertTrue(threads.getFirst().isClosed());
        closing.open(Dossiers.SPARSE.file());
        threads.get(1).doAll();
        assertFalse(threads.get(1).isClosed());
        closing.close();
        assertTrue(threads.get(1).isClosed());
    }

    @Test
    void whatNobodyForesawIsAFaultAndNoNotice() {
        model.noticeProperty().set(Optional.of(new Problem(ProblemCode.INTERNAL, new IllegalStateException("odd"))));
        assertEquals(Optional.empty(), model.noticeProperty().get());
        assertTrue(model.faults().shownProperty().get().isPresent());
        model.noticeProperty().set(Optional.of(new Problem(ProblemCode.INTERNAL, "from another process")));
        assertEquals(Optional.of(ProblemCode.INTERNAL), notice(model), "of which the log of that process has the rest");
    }

    @Test
    void anOfficesStatementOnItsKeyIsShownInTheSettings() throws Exception {
        SigningKey key = SigningKey.create(folder.resolve("key.pem"));
        Path statement = folder.resolve("statement" + KeyStatementFile.ENDING);
        KeyStatementFile.vouch(key, SigningKey.create(folder.resolve("next.pem")), "Office", statement);
        model.open(statement);
        // Nobody trusts the key that speaks for the other: there is nothing to decide.
        assertTrue(notice(model).isPresent());
        assertEquals(new Place.Agreement(), model.navigator().current());
        model.noticeProperty().set(Optional.empty());
        model.trust().recall(KeyRing.EMPTY.trusting(new TrustedKey(key.office(), "Office", Instant.EPOCH)));
        model.open(statement);
        assertEquals(Optional.empty(), notice(model));
        assertEquals(new Place.Settings(), model.navigator().current());
        assertTrue(model.trust().offeredProperty().get().isPresent());
        assertEquals(Optional.empty(), model.dossier());
        model.openStatement(folder.resolve("gone" + KeyStatementFile.ENDING));
        assertTrue(notice(model).isPresent());
    }

    private static Optional<ProblemCode> notice(ShellViewModel of) {
        return of.noticeProperty().get().map(Problem::code);
    }

    private Path openFile() {
        return model.dossier().orElseThrow().session().file();
    }

    /** Remembers what it received. */
    private static final class RecentsHeard implements Recents {

        private final List<Path> remembered = new ArrayList<>();
        private final List<Path> forgotten = new ArrayList<>();
        private final List<OtherEdition> settled = new ArrayList<>();
        private List<RecentFile> known = List.of();

        @Override
        public List<RecentFile> recent() {
            return known;
        }

        @Override
        public void remember(Path file, DossierInfo info) {
            remembered.add(file);
        }

        @Override
        public void forget(Path file) {
            forgotten.add(file);
        }

        @Override
        public boolean isSettled(OtherEdition other) {
            return settled.contains(other);
        }

        @Override
        public void settle(OtherEdition other) {
            settled.add(other);
        }
    }
}
