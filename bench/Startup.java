import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;

/**
 * Starts Mithaq and the smallest JavaFX window in turns, so that what else the machine does strikes both, and prints
 * the medians: {@code java Startup.java RUNS}, in the project's folder. Both run on the Java of the image, with the same options, each
 * with a cache of its own.
 *
 * <p>Both write a report themselves: milliseconds since the process was started at the first paint, and when all stands that
 * the first view shows. Memory is PSS, a second later: private pages, and a share of those that other processes hold
 * too.
 */
final class Startup {

    private static final String REPORT = "mithaq.startup.report";
    private static final long LONGEST_START = 60_000_000_000L;
    private static final String CACHE = "-XX:AOTCache=";

    private final Path project = Path.of("").toAbsolutePath();
    private final Path image;
    private final Path work;
    private final Path report;

    private Startup() {
        image = project.resolve("target/mithaq");
        work = project.resolve("target/bench");
        report = work.resolve("report");
    }

    public static void main(String[] arguments) throws Exception {
        Startup startup = new Startup();
        if (!Files.exists(startup.image)) {
            System.err.println("There is no image to measure: run \"mvn package\" first.");
            System.exit(1);
        }
        startup.compare(Integer.parseInt(arguments[0]));
    }

    private void compare(int runs) throws Exception {
        Files.createDirectories(work);
        List<String> smallest = prepareSmallest();
        List<String> mithaq = List.of(image.resolve("bin/mithaq").toString());
        List<Map<String, Long>> smallestRuns = new ArrayList<>();
        List<Map<String, Long>> mithaqRuns = new ArrayList<>();
        // The first pair fills the file cache and is not counted.
        for (int run = 0; run <= runs; run++) {
            Map<String, Long> one = measure(smallest);
            Map<String, Long> other = measure(mithaq);
            if (run > 0) {
                smallestRuns.add(one);
                mithaqRuns.add(other);
            }
        }
        System.out.printf(Locale.ROOT, "%-22s %10s %10s %10s   (medians of %d runs)%n", "", "smallest", "mithaq",
                "ratio", runs);
        for (String figure : mithaqRuns.getFirst().keySet()) {
            long one = median(smallestRuns, figure);
            long other = median(mithaqRuns, figure);
            System.out.printf(Locale.ROOT, "%-22s %10d %10d %10.2f%n", figure, one, other, (double) other / one);
        }
    }

    /** Compiles the smallest window against the image, trains its cache and answers with the command that starts it. */
    private List<String> prepareSmallest() throws Exception {
        Path runtime = image.resolve("lib/runtime");
        Path classes = work.resolve("classes");
        Path jar = work.resolve("smallest.jar");
        Path cache = work.resolve("smallest.aot");
        run("javac", "-cp", System.getProperty("java.class.path"), "-d", classes.toString(),
                project.resolve("bench/SmallestWindow.java").toString());
        run("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");

        List<String> command = new ArrayList<>(List.of(runtime.resolve("bin/java").toString()));
        Path application = image.resolve("lib/app");
        command.addAll(List.of("@" + application.resolve("java-options"), "-Xlog:aot=off", "-Xlog:cds=off",
                "-Djava.library.path=" + application.resolve("libraries")));
        command.addAll(List.of("-cp", jar.toString()));

        List<String> training = new ArrayList<>(command);
        training.addAll(List.of(CACHE.replace("=", "Output=") + cache, "-Dmithaq.training=true",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-D" + REPORT + "=" + report, "SmallestWindow"));
        Process process = new ProcessBuilder(training).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The smallest window did not start: " + String.join(" ", training));
        }
        command.addAll(List.of(CACHE + cache, "SmallestWindow"));
        return command;
    }

    private Map<String, Long> measure(List<String> command) throws IOException, InterruptedException {
        Files.deleteIfExists(report);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(work.resolve("output").toFile());
        // Both are started by java itself, which reads it.
        builder.environment().put("JDK_JAVA_OPTIONS", "-D" + REPORT + "=" + report
                + " -Dmithaq.startup.began=" + System.currentTimeMillis());
        // The user's own settings and last dossier stay out of it.
        builder.environment().put("XDG_DATA_HOME", work.resolve("data").toString());
        Process process = builder.start();
        Map<String, Long> figures = new LinkedHashMap<>();
        long started = System.nanoTime();
        while (!figures.containsKey("complete, ms")) {
            if (!process.isAlive() || System.nanoTime() - started > LONGEST_START) {
                process.destroy();
                throw new IllegalStateException("It was never complete: " + String.join(" ", command) + "\n"
                        + Files.readString(work.resolve("output")));
            }
            Thread.sleep(100);
            if (Files.exists(report)) {
                for (String line : Files.readAllLines(report)) {
                    figures.put(line.split(" ")[0] + ", ms", Long.parseLong(line.split(" ")[1]));
                }
            }
        }
        Thread.sleep(1000);
        figures.put("memory, MB", proportionalSize(process.pid()) / 1024);
        process.destroy();
        process.waitFor();
        return figures;
    }

    /** Kilobytes. */
    private static long proportionalSize(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .findFirst().orElseThrow();
    }

    private static long median(List<Map<String, Long>> runs, String figure) {
        List<Long> sorted = runs.stream().map(run -> run.get(figure)).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void run(String tool, String... arguments) {
        if (ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments) != 0) {
            throw new IllegalStateException(tool + " failed");
        }
    }
}
