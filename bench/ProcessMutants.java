import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs tests once for each mutant that PIT has written to disk, with the mutant first on the class path, so that processes
 * that a test starts run it as well: {@code ProcessMutants.java ITSELF EXPORTED TEST…}. A mutant is killed where a test
 * fails, or where the tests take three times as long as without one.
 */
final class ProcessMutants {

    private static final Pattern FIELDS = Pattern.compile(
            "clazz=([\\w.$]+), method=([^,]+),.*?mutator=[\\w.]+\\.(\\w+)\\].*?lineNumber=(\\d+)", Pattern.DOTALL);

    private final String self;
    private final List<String> tests;

    private ProcessMutants(String self, List<String> tests) {
        this.self = self;
        this.tests = tests;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        if (arguments[0].equals("--run")) {
            run(rest);
        } else {
            new ProcessMutants(arguments[0], rest.subList(1, rest.size())).tryAll(Path.of(rest.getFirst()));
        }
    }

    /** Ends the process at the first failure, with another status than that of success. */
    private static void run(List<String> tests) {
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request()
                .selectors(tests.stream().map(test -> selectClass(test)).toList()).build(), new TestExecutionListener() {

                    @Override
                    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                        if (result.getStatus() == Status.FAILED) {
                            result.getThrowable().ifPresent(Throwable::printStackTrace);
                            Runtime.getRuntime().halt(1);
                        }
                    }
                });
        Runtime.getRuntime().halt(0);
    }

    private void tryAll(Path exported) throws Exception {
        long began = System.nanoTime();
        Path output = exported.resolve("output.txt");
        if (runWith(Optional.empty(), output, Long.MAX_VALUE) != 0) {
            throw new IllegalStateException("A test fails without a mutant: " + output);
        }
        long longest = 3 * TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + 1;
        int killed = 0;
        List<Path> mutants = mutants(exported);
        for (Path mutant : mutants) {
            boolean dies = runWith(Optional.of(classPathOf(mutant)), output, longest) != 0;
            killed += dies ? 1 : 0;
            System.out.printf("%-7s %s%n", dies ? "killed" : "lived", described(mutant));
        }
        System.out.printf("%d of %d killed%n", killed, mutants.size());
    }

    private static List<Path> mutants(Path exported) throws IOException {
        try (Stream<Path> files = Files.walk(exported)) {
            return files.filter(file -> file.toString().endsWith(".class") && file.toString().contains("/mutants/"))
                    .sorted().toList();
        }
    }

    /** A folder with the class where Java looks for it: PIT writes the whole name of the class as that of the file. */
    private static Path classPathOf(Path mutant) throws IOException {
        String file = mutant.getFileName().toString();
        String name = file.substring(0, file.length() - ".class".length());
        Path folder = mutant.resolveSibling("classes");
        Path inPackage = folder.resolve(name.replace('.', '/') + ".class");
        Files.createDirectories(inPackage.getParent());
        Files.write(inPackage, Files.readAllBytes(mutant));
        return folder;
    }

    private static String described(Path mutant) throws IOException {
        Matcher fields = FIELDS.matcher(Files.readString(mutant.resolveSibling("details.txt")));
        return fields.find() ? fields.group(1) + ":" + fields.group(4) + " " + fields.group(2) + " " + fields.group(3)
                : mutant.toString();
    }

    /** @return the status of the process, or -1 if it took longer than so many seconds */
    private int runWith(Optional<Path> first, Path output, long longest) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED",
                "-Dmithaq.dossiers=" + System.getProperty("mithaq.dossiers"), self, "--run"));
        command.addAll(tests);
        ProcessBuilder running = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // Not among the arguments: a test reads those, and Java shows none where they are long.
        running.environment().put("CLASSPATH", first.map(folder -> folder + File.pathSeparator).orElse("")
                + System.getProperty("java.class.path"));
        Process process = running.start();
        boolean ended = process.waitFor(longest, TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        return ended ? process.exitValue() : -1;
    }
}
