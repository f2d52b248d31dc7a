package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import ma.mithaq.model.Language;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import ma.mithaq.ui.testing.WholeWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmark and the building of the image are told of a start, and what the window shows for them. */
class StartupReportTest {

    private static final String REPORT = "mithaq.startup.report";
    private static final String BEGAN = "mithaq.startup.began";
    private static final String TRAINING = "mithaq.training";

    @TempDir
    private Path folder;

    private ShellScene content;
    private Stage stage;

    @AfterEach
    void close() {
        List.of(REPORT, BEGAN, TRAINING).forEach(System::clearProperty);
        Toolkit.run(() -> {
            stage.close();
            content.close();
        });
    }

    private void show(Dossiers dossier) {
        Toolkit.run(() -> {
            content = new ShellScene(Setting.of(Language.ENGLISH, Theme.LIGHT), dossier.file(), List.of());
            stage = new Stage();
            stage.setScene(content.scene);
            StartupReport.attach(stage, content.model);
            stage.show();
        });
    }

    @Test
    void theReportSaysWhenTheWindowWasFirstPaintedAndThenComplete() throws Exception {
        Path report = folder.resolve("report");
        long began = System.currentTimeMillis() - 1_000_000;
        System.setProperty(REPORT, report.toString());
        System.setProperty(BEGAN, Long.toString(began));
        show(Dossiers.SPARSE);
        WholeWindow.await("the report", () -> Files.exists(report) && Files.readString(report).endsWith("\n")
                && Files.readAllLines(report).size() == 2);
        List<String> lines = Files.readAllLines(report);
        assertEquals("first-paint", lines.get(0).split(" ")[0]);
        assertEquals("complete", lines.get(1).split(" ")[0]);
        long first = Long.parseLong(lines.get(0).split(" ")[1]);
        long complete = Long.parseLong(lines.get(1).split(" ")[1]);
        assertTrue(first >= 1_000_000 && first <= complete, lines.toString());
        assertTrue(complete <= System.currentTimeMillis() - began, lines.toString());
        assertTrue(Toolkit.call(stage::isShowing), "the window of who measures stays");
    }

    @Test
    void inTrainingTheWindowShowsEveryViewAndTheSearchAndCloses() {
        System.setProperty(TRAINING, "true");
        Set<Place> seen = new HashSet<>();
        List<Boolean> searched = new ArrayList<>();
        show(Dossiers.BUNDLED);
        Toolkit.run(() -> {
            content.model.navigator().currentProperty().subscribe(seen::add);
            content.model.searchingProperty().subscribe((before, now) -> searched.add(now));
        });
        WholeWindow.await("the end", () -> !stage.isShowing());
        assertEquals(EnumSet.allOf(Section.class),
                seen.stream().map(Section::of).collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class))));
        assertEquals(Set.of("Person", "Organisation", "Event"), seen.stream()
                .map(place -> place.getClass().getSimpleName())
                .filter(Set.of("Person", "Organisation", "Event")::contains).collect(Collectors.toSet()));
        assertEquals(List.of(true), searched);
    }

    @Test
    void nobodyIsReportedToWhoDidNotAsk() {
        show(Dossiers.SPARSE);
        Toolkit.awaitFrames(3);
        assertTrue(Toolkit.call(stage::isShowing));
        assertFalse(Toolkit.call(() -> content.model.navigator().canGoBackProperty().get()));
    }
}
