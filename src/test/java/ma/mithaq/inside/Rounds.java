package ma.mithaq.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import ma.mithaq.Mithaq;

/**
 * Starts the program with a dossier and does the same in it again and again, by keys: presents, opens one dossier after
 * the other, turns pages. Prints what memory is in use after collections, and what the process holds, and ends with 1
 * where more is in use at last than after the first fifty rounds by a twentieth. Run by {@code bench/rounds}.
 */
public final class Rounds {

    private static final int SETTLED = 50;
    private static final double ALLOWED = 1.05;
    private static final List<KeyCode> PAGES = List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
            KeyCode.DIGIT6, KeyCode.DIGIT1);
    /** Seconds without a key after which the program itself gives memory back. */
    private static final int QUIET = 4;

    private final int rounds = Integer.getInteger("rounds.rounds");
    private final Program program = new Program();
    private final Hands hands = new GlassHands(new Random(0));
    private Stage stage;
    private boolean kept = true;

    private Rounds() {
    }

    /** @param arguments of the program: a dossier that is not the one that comes with it */
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().name("rounds").start(new Rounds()::run);
        Mithaq.main(arguments);
    }

    private void run() {
        try {
            stage = program.awaitWindow();
            awaitPage();
            System.out.printf(Locale.ROOT, "%-28s %8s %12s %10s%n", "", "rounds", "in use, KB", "PSS, MB");
            repeat("turning pages", this::turn);
            repeat("opening dossiers", this::open);
            repeat("presenting", this::present);
            Runtime.getRuntime().halt(kept ? 0 : 1);
        } catch (IOException | RuntimeException failed) {
            failed.printStackTrace();
            Runtime.getRuntime().halt(2);
        }
    }

    private void repeat(String what, Round round) throws IOException {
        long settled = 0;
        long used = 0;
        long most = 0;
        for (int number = 1; number <= rounds; number++) {
            round.go(number);
            if (number % SETTLED == 0) {
                long before = held();
                most = Math.max(most, before);
                rest();
                used = used();
                settled = number == SETTLED ? used : settled;
                System.out.printf(Locale.ROOT, "%-28s %8d %12d %10d, %d after %d s at rest%n", what, number, used >> 10,
                        before,
                        held(), QUIET);
            }
        }
        boolean same = used <= settled * ALLOWED;
        System.out.printf(Locale.ROOT, "%-28s %.3f of what was in use after %d rounds; %d MB at most%s%n", what,
                (double) used / settled, SETTLED, most, same ? "" : ": GROWS");
        kept &= same;
    }

    private void turn(int number) {
        press(PAGES.get(number % PAGES.size()), true);
        awaitPage();
        // The new page fades in.
        program.awaitFrames(12);
    }

    private void open(int number) {
        Object before = program.ask(() -> stage.getScene().lookup(".pages"));
        program.run(() -> {
            MenuButton menu = (MenuButton) stage.getScene().lookup(".files-menu");
            menu.show();
            // The last is the one that comes with the program; before it are the recent ones, the latest first.
            int last = menu.getItems().size() - 1;
            menu.getItems().get(number % 2 == 1 ? last : 5).fire();
            menu.hide();
        });
        program.await("another dossier", () -> stage.getScene().lookup(".pages") != before);
        awaitPage();
    }

    private void present(int number) {
        press(KeyCode.F5, false);
        program.await("the slides", () -> Window.getWindows().size() > 1);
        program.awaitFrames(3);
        for (int slide = 0; slide < 3; slide++) {
            press(KeyCode.PAGE_DOWN, false);
            program.awaitFrames(2);
        }
        press(KeyCode.C, false);
        program.awaitFrames(3);
        press(KeyCode.F5, false);
        program.await("the end of the slides", () -> Window.getWindows().size() == 1);
        program.awaitFrames(2);
    }

    private void press(KeyCode code, boolean control) {
        program.run(() -> hands.act(new Deed.Key(code, "", control, false, false)));
    }

    private void awaitPage() {
        program.await("the page", () -> {
            Node pages = stage.getScene().lookup(".pages");
            return pages != null && pages.lookup(".pages > .waiting") == null && pages.lookup(".pages > *") != null;
        });
    }

    private static void rest() {
        try {
            Thread.sleep(QUIET * 1000L);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private long used() {
        return program.ask(() -> {
            System.gc();
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        });
    }

    /** The process's memory, shared pages in part (PSS), in MB; 0 where the system does not report it. */
    private static long held() throws IOException {
        Path told = Path.of("/proc/self/smaps_rollup");
        if (!Files.exists(told)) {
            return 0;
        }
        return Files.readAllLines(told).stream().filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum() >> 10;
    }

    /** One of many. */
    private interface Round {
        void go(int number);
    }
}
