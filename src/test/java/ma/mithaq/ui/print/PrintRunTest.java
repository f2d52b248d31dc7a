package ma.mithaq.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.print.PageRange;
import javafx.scene.layout.Region;
import ma.mithaq.model.Language;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.map.MapViewModel;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** Whole runs of printing, with a press that only counts. */
class PrintRunTest {

    @Test
    void everyPageIsPrintedInItsTurnAndThePrinterIsNamed() throws Exception {
        CountingPress press = new CountingPress(List.of());
        assertEquals("done", run(press));
        int pages = press.printed.size();
        assertTrue(pages >= 3, () -> pages + " pages");
        assertEquals(pages, press.printed.stream().distinct().count());
        assertEquals(1, press.ends);
        assertEquals(Optional.of(new PrintStatus.Done(pages, "Press")), press.progress.statusProperty().get());
    }

    @Test
    void ofChosenPagesNoOtherIsPrinted() throws Exception {
        CountingPress whole = new CountingPress(List.of());
        run(whole);
        CountingPress some = new CountingPress(List.of(new PageRange(3, 90), new PageRange(1, 1)));
        assertEquals("done", run(some));
        List<String> expected = new ArrayList<>(whole.printed);
        expected.remove(1);
        assertEquals(expected, some.printed);
    }

    @Test
    void aPrinterThatStopsIsNamedAndNothingMoreIsSent() throws Exception {
        CountingPress press = new CountingPress(List.of());
        press.stopsAt = 2;
        assertEquals(ProblemCode.PRINTING_STOPPED + " [Press]", run(press));
        assertEquals(2, press.printed.size());
        assertEquals(0, press.ends);
    }

    @Test
    void aPrinterThatDoesNotTakeTheWholeIsNamedToo() throws Exception {
        CountingPress press = new CountingPress(List.of());
        press.takes = false;
        assertEquals(ProblemCode.PRINTING_STOPPED + " [Press]", run(press));
    }

    @Test
    void cancelledWhilePrintingItEndsBeforeTheNextPage() throws Exception {
        CountingPress press = new CountingPress(List.of());
        press.atFirst = press.progress::dismiss;
        assertEquals("cancelled", run(press));
        assertEquals(1, press.printed.size());
        assertEquals(0, press.ends);
    }

    /** What a run of the brief came to. */
    private static String run(CountingPress press) throws Exception {
        try (DossierStore store = DossierFile.open(Dossiers.BUNDLED.file())) {
            Toolkit.run(() -> {
                Appearance appearance = new Appearance();
                Typesetter type = new Typesetter(Messages.in(Language.ARABIC));
                PageState shown = new PageState(new OfficialsSelection(List.of(), false, 0, false),
                        MapViewModel.Choice.NOTHING, SignatureStatus.UNSIGNED);
                PrintContent content = PrintContent.of(store, new Place.Brief(Optional.empty()), shown, type,
                        appearance.em());
                Paginator pages = new Paginator(content, PrintableArea.ofPoints(493, 250), type, new Scenes(appearance),
                        appearance.em());
                press.progress.begin();
                new PrintRun(press, pages, press.progress, () -> press.ended.complete("cancelled"),
                        problem -> press.ended.complete(problem.code() + " " + problem.arguments())).begin();
            });
            return press.ended.get(60, TimeUnit.SECONDS);
        }
    }

    /** Keeps the foot of every page, which says which it is. */
    private static final class CountingPress implements PrintDevice {

        private final List<PageRange> chosen;
        private final List<String> printed = new ArrayList<>();
        private final PrintProgress progress = new PrintProgress();
        private final CompletableFuture<String> ended = new CompletableFuture<>();
        private Runnable atFirst = () -> { };
        private int stopsAt = -1;
        private boolean takes = true;
        private int ends;

        CountingPress(List<PageRange> chosen) {
            this.chosen = chosen;
        }

        @Override
        public List<PageRange> takeChosen() {
            return chosen;
        }

        @Override
        public boolean print(Region page) {
            printed.add(PageWords.of(page.lookup(".paper-foot")));
            if (printed.size() == 1) {
                atFirst.run();
            }
            return printed.size() != stopsAt;
        }

        @Override
        public boolean end() {
            ends++;
            if (takes) {
                progress.statusProperty().subscribe(status -> status.filter(PrintStatus.Done.class::isInstance)
                        .ifPresent(done -> ended.complete("done")));
            }
            return takes;
        }

        @Override
        public String name() {
            return "Press";
        }
    }
}
