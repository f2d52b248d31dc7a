package ma.mithaq.ui.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.RecentFile;
import ma.mithaq.store.RecentFile.Edition;
import ma.mithaq.ui.task.DossierReads;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.LaterTasks;
import org.junit.jupiter.api.Test;

/** Which other edition is told of, and when its file is looked for. */
class OtherEditionTest {

    private static final Path OWN = Path.of("/d/own.mithaq").toAbsolutePath();
    private static final Path OTHER = Path.of("/d/other.mithaq").toAbsolutePath();

    private final List<OtherEdition> dismissed = new ArrayList<>();
    private final List<Problem> failed = new ArrayList<>();

    private static Optional<OtherEdition> of(RecentFile... recent) {
        return OtherEdition.of(new DossierInfo("ship", "2031-02-01", Text.of(Language.ARABIC, "سفينة"),
                Language.ARABIC, List.of(Language.ARABIC)), OWN, List.of(recent));
    }

    private static RecentFile recent(Path file, String dossier, String date) {
        return new RecentFile(file, "title", Instant.EPOCH, Optional.of(new Edition(dossier, date)));
    }

    @Test
    void nothingIsToldOfTheSameEditionOfOthersAndOfWhatIsNotKnown() {
        assertEquals(Optional.empty(), of());
        assertEquals(Optional.empty(), of(recent(OTHER, "ship", "2031-02-01"), recent(OTHER, "boat", "2030-01-01"),
                new RecentFile(OTHER, "title", Instant.EPOCH, Optional.empty())));
    }

    @Test
    void theLatestOfTheOthersIsTold() {
        OtherEdition newer = of(recent(OTHER, "ship", "2029-01-01"), recent(OTHER, "ship", "2030-01-01")).orElseThrow();
        assertEquals(new OtherEdition("ship", "2031-02-01", "2030-01-01", List.of(OTHER)), newer);
        assertTrue(newer.isOpenNewer());
        OtherEdition older = of(recent(OTHER, "ship", "2030-01-01"), recent(OTHER, "ship", "2031-02-02")).orElseThrow();
        assertEquals("2031-02-02", older.other());
        assertFalse(older.isOpenNewer(), "whoever reads an edition that is no longer the last must know");
    }

    @Test
    void aFileThatHasTheOpenEditionByNowAndOneOnAShareAreNotLookedAt() {
        Path share = Path.of("\\\\server\\share\\other.mithaq");
        assertEquals(List.of(), of(recent(OWN, "ship", "2030-01-01")).orElseThrow().files());
        assertEquals(List.of(), of(recent(share, "ship", "2030-01-01")).orElseThrow().files());
        assertEquals(List.of(OTHER), of(recent(share, "ship", "2030-01-01"), recent(OWN, "ship", "2030-01-01"),
                recent(OTHER, "ship", "2030-01-01")).orElseThrow().files());
    }

    @Test
    void itsFileIsLookedForOnceAndAfterThePage() {
        LaterTasks dossier = new LaterTasks();
        List<LaterTasks> disks = new ArrayList<>();
        Path there = Dossiers.SPARSE.file();
        EditionViewModel model = model(there.resolveSibling("gone.mithaq"), there);
        for (int build = 0; build < 2; build++) {
            model.look(reads(dossier), () -> {
                disks.add(new LaterTasks());
                return disks.getLast();
            }, failed::add);
        }
        assertEquals(0, disks.size(), "the page has not been read");
        dossier.doAll();
        assertEquals(1, disks.size());
        assertTrue(disks.getFirst().isClosed(), "it ends with its work");
        assertEquals(Optional.empty(), model.fileProperty().get());
        disks.getFirst().doAll();
        assertEquals(Optional.of(there), model.fileProperty().get());
        assertEquals(List.of(), failed);
    }

    @Test
    void whereThereIsNoFileTheDiskIsNotAsked() {
        model().look(reads(new LaterTasks()), () -> {
            throw new AssertionError("asked");
        }, failed::add);
        new EditionViewModel(Optional.empty(), dismissed::add).look(reads(new LaterTasks()), () -> {
            throw new AssertionError("asked");
        }, failed::add);
        EditionViewModel gone = model(Dossiers.SPARSE.file().resolveSibling("gone.mithaq"));
        LaterTasks all = new LaterTasks();
        gone.look(reads(all), () -> all, failed::add);
        all.doAll();
        assertEquals(Optional.empty(), gone.fileProperty().get());
        assertEquals(List.of(), failed);
    }

    @Test
    void whatIsClosedIsNotToldAnyMore() {
        EditionViewModel model = model();
        OtherEdition told = model.toldProperty().get().orElseThrow();
        model.dismiss();
        model.dismiss();
        assertEquals(Optional.empty(), model.toldProperty().get());
        assertEquals(List.of(told), dismissed);
    }

    private EditionViewModel model(Path... files) {
        return new EditionViewModel(Optional.of(new OtherEdition("ship", "2031-02-01", "2030-01-01", List.of(files))),
                dismissed::add);
    }

    /** Reads of a dossier, whose answers come later. */
    private static DossierReads reads(LaterTasks thread) {
        return new DossierReads() {
            @Override
            public <T> void read(Query<T> query, Consumer<? super T> done,
                                 Consumer<Problem> failed) {
                try (DossierStore store = DossierFile.open(Dossiers.SPARSE.file())) {
                    T answer = query.from(store);
                    thread.run(() -> answer, done, failed);
                } catch (Problem problem) {
                    throw new AssertionError(problem);
                }
            }
        };
    }
}
