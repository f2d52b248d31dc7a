package ma.mithaq.killing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts at random, in ten locales, five homes and five centuries, each ended at random by a signal, by the death of
 * its X server, or as it should be. After each, everything reported as kept must be there. {@code bench/random-starts}
 * runs it; otherwise it does nothing.
 */
@EnabledIfSystemProperty(named = "mithaq.starts", matches = "\\d+")
class RandomStartsTest {

    private static final int STARTS = Integer.getInteger("mithaq.starts", 0);
    private static final long SEED = Long.getLong("mithaq.seed", 20261123);
    private static final Path PROGRAM = Path.of("target/mithaq/bin/mithaq").toAbsolutePath();

    private static final List<String> LOCALES =
            List.of("", "POSIX", "C.UTF-8", "ar_MA.UTF-8", "ar_ZZ.UTF-8", "fr_FR.UTF-8",
            "fr_FR@euro", "tr_TR.UTF-8", "zh_CN.GB18030", "fa_IR");
    private static final List<String> HOMES = List.of("home", "a home", "بيت نزهة", "50%20#1?", "a:b");
    private static final List<String> CLOCKS = List.of("", "", "1970-01-02", "2038-01-19", "2099-12-31", "2200-06-01");
    private static final List<String> SIGNALS = List.of("KILL", "KILL", "TERM", "INT", "HUP");

    @TempDir
    private Path folder;
    private final Random random = new Random(SEED);
    private final Map<String, Kept> kept = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private Optional<Process> server = Optional.empty();

    @Test
    void nothingThatWasKeptIsEverGone() throws Exception {
        for (String home : HOMES) {
            Files.createDirectory(folder.resolve(home));
            kept.put(home, new Kept());
        }
        for (int start = 1; start <= STARTS; start++) {
            String home = HOMES.get(random.nextInt(HOMES.size()));
            int kind = random.nextInt(100);
            String what = kind < 70 ? use(home) : kind < 85 ? command(home) : window(home);
            count(what);
            check(home, "start " + start + " of seed " + SEED + ", " + what + " in " + home);
            if (start % 50 == 0) {
                System.out.println(start + " starts: " + counts);
            }
        }
        for (String home : HOMES) {
            System.out.println(home + ": " + kept.get(home).size() + " rows kept");
        }
        System.out.println(STARTS + " starts, seed " + SEED + ": " + counts);
    }

    /** A process that opens the state as a window does, and changes it. */
    private String use(String home) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        boolean ends = random.nextInt(4) == 0;
        // Java alone, without the launcher: in every locale but of UTF-8 it cannot even name the Arabic home.
        String locale = home.chars().allMatch(letter -> letter < 128) ? any(LOCALES) : "C.UTF-8";
        Process process = start(home, locale, List.of(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                RandomUser.class.getName(), state(home).toString(), Long.toString(random.nextLong()),
                Integer.toString(ends ? random.nextInt(30) : 1_000_000)));
        Thread killer = Thread.ofPlatform().unstarted(() -> { });
        if (!ends) {
            int pause = random.nextInt(3500);
            String signal = any(SIGNALS);
            killer = Thread.ofPlatform().unstarted(() -> endAfter(pause, process, signal));
        }
        killer.start();
        List<String> said = process.inputReader(StandardCharsets.US_ASCII).lines().toList();
        killer.join();
        process.waitFor();
        String last = said.isEmpty() ? "" : said.getLast();
        assertTrue(!ends || last.equals("closed"), "it did not end as it should: " + said);
        said.forEach(kept.get(home)::hear);
        return ends ? "used and closed" : last.isEmpty() ? "killed before any change" : last.startsWith("begin")
                ? "killed in a change" : "killed between changes";
    }

    /** A command of the image that opens the state. */
    private String command(String home) throws Exception {
        Process process = start(home, any(LOCALES), List.of(PROGRAM.toString(), "take-back"));
        boolean killed = random.nextBoolean();
        if (killed) {
            endAfter(random.nextInt(800), process, any(SIGNALS));
        }
        process.waitFor();
        return "command " + (killed ? "killed" : "ended");
    }

    /** A window of the image, on an X server of its own. */
    private String window(String home) throws Exception {
        String display = startServer();
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
        if (random.nextBoolean()) {
            command.addAll(List.of("--lang", any(List.of("ar", "fr", "en"))));
        }
        Process process = start(home, any(LOCALES), command, "DISPLAY", display);
        int pause = random.nextInt(8000);
        boolean serverDies = random.nextInt(3) == 0;
        String signal = any(SIGNALS);
        if (serverDies) {
            endAfter(pause, server.orElseThrow(), "KILL");
        } else {
            endAfter(pause, process, signal);
        }
        boolean draws = awaitEnd(process);
        server.orElseThrow().destroyForcibly().waitFor();
        kept.get(home).mayHaveOpened(true);
        return "window, " + (draws ? "no X server any more, pictures" : serverDies ? "X server killed" : signal);
    }

    /**
     * Waits until a window has ended.
     *
     * @return whether, for want of a display, it had begun to write every view as a picture, which takes a slow machine
     *         minutes: those are not awaited
     */
    private static boolean awaitEnd(Process window) throws InterruptedException {
        boolean draws = false;
        for (int second = 0; second < 60; second++) {
            if (window.waitFor(1, TimeUnit.SECONDS)) {
                return draws;
            }
            draws |= window.descendants().filter(RandomStartsTest::draws).map(ProcessHandle::destroyForcibly)
                    .toList().contains(true);
        }
        throw new AssertionError("a window lived on after its X server");
    }

    private static boolean draws(ProcessHandle process) {
        return process.info().arguments().map(List::of).orElse(List.of()).contains("preview");
    }

    private String startServer() throws IOException, InterruptedException {
        Process xvfb = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-noreset")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        server = Optional.of(xvfb);
        return ":" + xvfb.inputReader(StandardCharsets.UTF_8).readLine().strip();
    }

    private Process start(String home, String locale, List<String> command, String... more) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        if (command.getFirst().equals(PROGRAM.toString())) {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("XDG_") || name.equals("LANG"));
        environment.put("HOME", folder.resolve(home).toString());
        environment.put(any(List.of("LC_ALL", "LANG")), locale);
        String clock = any(CLOCKS);
        if (!clock.isEmpty()) {
            environment.put("LD_PRELOAD", System.getProperty("mithaq.faketime"));
            environment.put("FAKETIME", "@" + clock + " 12:00:00");
            environment.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
            environment.put("FAKETIME_CACHE_DURATION", "2147483647");
            environment.put("FAKETIME_FORCE_MONOTONIC_FIX", "0");
        }
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return builder.start();
    }

    private static void endAfter(int milliseconds, Process process, String signal) {
        try {
            // This is what the test is about: at whatever moment that is.
            Thread.sleep(milliseconds);
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                // The process itself would close what it has said as well.
                process.toHandle().destroyForcibly();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path state(String home) {
        return folder.resolve(home).resolve(".local/share/mithaq/state.sqlite");
    }

    private void check(String home, String when) throws IOException, SQLException {
        Path file = state(home);
        if (!Files.exists(file)) {
            assertEquals(0, kept.get(home).size(), when + ": there is no state any more");
            return;
        }
        try (Stream<Path> files = Files.list(file.getParent())) {
            List<String> strange = files.map(each -> each.getFileName().toString())
                    .filter(name -> !name.matches("state\\.sqlite(-journal)?|mithaq\\.log(\\.1)?|\\.mithaq-.*"))
                            .toList();
            assertEquals(List.of(), strange, when);
        }
        // As the next start does, this first undoes a change that was cut short.
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertEquals(List.of("ok"), list(connection, "PRAGMA integrity_check"), when);
            kept.get(home).check(connection, when);
        }
    }

    static List<String> list(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
