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

/** Whole print runs, with a device that only counts. */
class PrintRunTest {

    @Test
    void everyPageIsPrintedInItsTurnAndThePrinterIsNamed() throws Exception {
        CountingPress device = new CountingPress(List.of());
        assertEquals("done", run(device));
        int pages = device.printed.size();
        assertTrue(pages >= 3, () -> pages + " pages");
        assertEquals(pages, device.printed.stream().distinct().count());
        assertEquals(1, device.ends);
        assertEquals(Optional.of(new PrintStatus.Done(pages, "Press")), device.progress.statusProperty().get());
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
        CountingPress device = new CountingPress(List.of());
        device.stopsAt = 2;
        assertEquals(ProblemCode.PRINTING_STOPPED + " [Press]", run(device));
        assertEquals(2, device.printed.size());
        assertEquals(0, device.ends);
    }

    @Test
    void aPrinterThatDoesNotTakeTheWholeIsNamedToo() throws Exception {
        CountingPress device = new CountingPress(List.of());
        device.takes = false;
        assertEquals(ProblemCode.PRINTING_STOPPED + " [Press]", run(device));
    }

    @Test
    void cancelledWhilePrintingItEndsBeforeTheNextPage() throws Exception {
        CountingPress device = new CountingPress(List.of());
        device.atFirst = device.progress::dismiss;
        assertEquals("cancelled", run(device));
        assertEquals(1, device.printed.size());
        assertEquals(0, device.ends);
    }

    /** The outcome of printing the brief. */
    private static String run(CountingPress device) throws Exception {
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
                device.progress.begin();
                new PrintRun(device, pages, device.progress, () -> device.ended.complete("cancelled"),
                        problem -> device.ended.complete(problem.code() + " " + problem.arguments())).begin();
            });
            return device.ended.get(60, TimeUnit.SECONDS);
        }
    }

    /** Keeps the foot of every page, which has its number. */
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
