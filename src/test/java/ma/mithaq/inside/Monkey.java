package ma.mithaq.inside;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Deque;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import ma.mithaq.Mithaq;

/**
 * Starts the program and does whatever comes to its mind in its windows, the same for the same seed as far as the
 * program itself is as quick: keys, presses, the wheel. Then it leaves the program like a user. Run by
 * {@code bench/monkey}, which sets a seed, the number of actions, how many of them use real keys, the program's log, a
 * file for the findings and one for the number of actions that were begun.
 */
public final class Monkey {

    /** The number of actions after which it checks whether something was logged. */
    private static final int LOOK = 250;
    private static final String STYLES = "javafx.css";
    private static final int REMEMBERED = 40;
    private static final int MOST_FINDINGS = 20;
    /** The program has ended by then. */
    private static final Duration END = Duration.ofSeconds(60);
    /** In characters. */
    private static final int LONGEST_FINDING = 20000;

    private final long deeds = Long.getLong("monkey.deeds");
    private final long real = Long.getLong("monkey.real");
    private final Random random = new Random(Long.getLong("monkey.seed"));
    private final Path log = Path.of(System.getProperty("monkey.log"));
    private final Path findings = Path.of(System.getProperty("monkey.findings"));
    private final Path done = Path.of(System.getProperty("monkey.done"));
    private final Deque<String> lately = new ConcurrentLinkedDeque<>();
    private final AtomicLong arrived = new AtomicLong();
    private final Program program = new Program();
    private final long began = System.nanoTime();
    private Stage stage;
    private volatile long begun;
    private long read;
    private int found;

    private Monkey() {
    }

    /** @param arguments of the program: it starts itself to export something */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            Thread.ofPlatform().daemon().name("monkey").start(new Monkey()::run);
        }
        Mithaq.main(arguments);
    }

    private void run() {
        try {
            begin();
            Hands glass = new GlassHands(random);
            Hands robot = program.ask(RobotHands::new);
            // The palette has a command that ends the program, which it may well choose.
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::keepCount));
            for (long deed = 1; deed <= deeds; deed++) {
                begun = deed;
                step(deed <= real ? robot : glass, deed <= real);
                if (deed == real) {
                    program.awaitFrames(30);
                    System.out.printf(Locale.ROOT, "%,d real deeds, of which %,d events arrived%n", real,
                            arrived.get());
                }
                if (deed % LOOK == 0) {
                    look(deed);
                }
                if (deed % Math.max(LOOK, deeds / 10) == 0) {
                    report(deed);
                }
            }
            leave(glass);
        } catch (Program.Unanswered unanswered) {
            find("the window does not answer", unanswered.getMessage());
            Runtime.getRuntime().halt(4);
        } catch (IOException | RuntimeException failed) {
            find("the monkey itself", String.valueOf(failed));
            failed.printStackTrace();
            Runtime.getRuntime().halt(2);
        }
    }

    private void keepCount() {
        try {
            Files.writeString(done, Long.toString(begun));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void begin() {
        stage = program.awaitWindow();
        listenForWarnings();
        program.run(() -> {
            Window.getWindows().addListener((ListChangeListener<Window>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(this::count);
                }
            });
            count(stage);
            stage.requestFocus();
        });
        program.awaitFrames(30);
    }

    private void listenForWarnings() {
        // JavaFX's own logger is not to be had by its name; all that is logged comes by the root.
        Logger.getLogger("").addHandler(new Handler() {

            @Override
            public void publish(LogRecord warning) {
                if (!STYLES.equals(warning.getLoggerName())) {
                    return;
                }
                StringWriter from = new StringWriter();
                new Throwable(warning.getMessage()).printStackTrace(new PrintWriter(from));
                find("JavaFX warns of a style", from.toString());
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        });
    }

    private void count(Window window) {
        window.addEventFilter(InputEvent.ANY, event -> arrived.incrementAndGet());
    }

    private void step(Hands hands, boolean slowly) {
        Deed deed = Deed.any(random);
        lately.add(deed.toString());
        if (lately.size() > REMEMBERED) {
            lately.removeFirst();
        }
        if (!program.ask(() -> hands.act(deed))) {
            program.await("a window that may be used", () -> hands.act(deed));
        }
        // Several between two pictures, and now and then time enough for a page to come.
        if (slowly || random.nextInt(15) == 0) {
            program.awaitFrames(1);
        }
        if (random.nextInt(200) == 0) {
            program.awaitFrames(6);
        }
    }

    /** Whether something was logged or reported, or the window is gone. */
    private void look(long deed) throws IOException {
        if (Files.exists(log) && Files.size(log) != read) {
            byte[] all = Files.readAllBytes(log);
            // Past half a megabyte, a new log is started.
            int from = all.length > read ? (int) read : 0;
            find("the log, by deed " + deed, new String(all, from, all.length - from, StandardCharsets.UTF_8));
            read = all.length;
        }
        if (program.ask(Monkey::dismissFaults)) {
            find("a fault is told, by deed " + deed, "");
        }
        if (!program.ask(stage::isShowing)) {
            find("the window is gone, by deed " + deed, "");
            Runtime.getRuntime().halt(3);
        }
    }

    private static boolean dismissFaults() {
        boolean told = false;
        for (Window window : Window.getWindows()) {
            for (Node bar : window.getScene().getRoot().lookupAll(".fault-notice")) {
                if (bar.isVisible()) {
                    told = true;
                    ((Button) bar.lookup(".icon-button")).fire();
                }
            }
        }
        return told;
    }

    private void report(long deed) {
        long used = program.ask(() -> {
            System.gc();
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        });
        System.out.printf(Locale.ROOT, "%,10d deeds, %,6.0f s, %d MB in use, %d dialogs of the system, %d findings%n",
                deed,
                (System.nanoTime() - began) / 1e9, used >> 20, program.dialogs(), found);
    }

    /** Leaves what is open by Escape, and the program by Ctrl+Q. */
    private void leave(Hands hands) throws IOException {
        for (int time = 0; time < 30 && program.ask(() -> Window.getWindows().size()) > 1; time++) {
            program.run(() -> hands.act(new Deed.Key(KeyCode.ESCAPE, "", false, false, false)));
            program.awaitFrames(6);
        }
        if (program.ask(() -> Window.getWindows().size()) > 1) {
            find("windows are open that Escape does not leave", program.ask(() -> Window.getWindows().toString()));
        }
        look(deeds);
        program.run(() -> hands.act(new Deed.Key(KeyCode.Q, "", true, false, false)));
        // With the program this process ends, and with it this thread.
        try {
            Thread.sleep(END);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        find("Ctrl+Q does not end the program", program.ask(() -> Window.getWindows().toString()));
        Runtime.getRuntime().halt(5);
    }

    private synchronized void find(String what, String more) {
        found++;
        System.out.println("FOUND: " + what);
        if (found <= MOST_FINDINGS) {
            try {
                String told = more.substring(0, Math.min(more.length(), LONGEST_FINDING));
                Files.writeString(findings, "== " + what + "\n" + told
                                + "\nlately: " + String.join("\n        ", lately) + "\n",
                        StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
