package ma.mithaq.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ma.mithaq.export.Format;

/**
 * Exports a long dossier with the image's own command, format by format, and prints the time, the most memory the
 * process ever held, the size of the file, and how long it takes to end when it is asked to stop halfway; then what
 * LibreOffice takes for the same.
 */
public final class ExportBench {

    private static final double LONGEST_STOP = 0.5;
    private static final double PAUSE = 0.01;

    private final Path mithaq;
    private final Path dossier;
    private final Path folder;
    private final Path output;
    private final Path temporary;

    private ExportBench(Path mithaq, Path folder) throws Exception {
        this.mithaq = mithaq;
        this.folder = folder;
        this.dossier = LongDossier.make(folder);
        this.output = folder.resolve("exports");
        this.temporary = folder.resolve("exports-temporary");
    }

    /** @param arguments the image's command, and a folder for what is made */
    public static void main(String[] arguments) throws Exception {
        Path mithaq = Path.of(arguments[0]);
        if (!Files.isExecutable(mithaq)) {
            fail("There is no image to measure: run \"mvn package\" first.");
        }
        if (!Files.isReadable(Path.of("/proc/self/status"))) {
            fail("The memory of a process is read from /proc, which this system does not have: run it on Linux.");
        }
        ExportBench bench = new ExportBench(mithaq, Files.createDirectories(Path.of(arguments[1])));
        System.out.printf(Locale.ROOT,
                "%-15s %8s %10s %8s %14s%n", "", "seconds", "memory, MB", "size, KB", "stopped in, ms");
        boolean right = true;
        for (Format format : Format.values()) {
            right &= bench.measure(format);
        }
        bench.measureLibreOffice();
        if (!right) {
            fail("Not every format was written, stopped within " + LONGEST_STOP + " s, and left nothing behind.");
        }
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }

    private boolean measure(Format format) throws Exception {
        Path file = output.resolve("long" + format.ending());
        clear();
        long began = System.nanoTime();
        Process export = start(file);
        long memory = 0;
        do {
            memory = Math.max(memory, peak(export.pid()));
        } while (!export.waitFor((long) (PAUSE * 1e9), TimeUnit.NANOSECONDS));
        double seconds = since(began);
        if (export.exitValue() != 0) {
            System.out.printf(Locale.ROOT, "%-15s %8.1f %10d  failed: %s%n", format.ending(), seconds, memory >> 10,
                    Files.readString(folder.resolve("exports.log")).strip());
            return false;
        }
        long size = Files.size(file);
        clear();
        Process stopped = start(file);
        boolean ended = stopped.waitFor((long) (seconds / 2 * 1e9), TimeUnit.NANOSECONDS);
        long told = System.nanoTime();
        stopped.destroy();
        stopped.waitFor();
        double stop = since(told);
        boolean left = !listed(output).isEmpty() || !listed(temporary).isEmpty();
        System.out.printf(Locale.ROOT, "%-15s %8.1f %10d %8d %14.0f%s%n", format.ending(), seconds, memory >> 10,
                size >> 10, stop * 1e3, ended ? " ended before" : left ? " left something behind" : "");
        return !ended && !left && stop <= LONGEST_STOP;
    }

    /** How long LibreOffice takes, where it is installed, to make a PDF of what was exported. */
    private void measureLibreOffice() throws Exception {
        for (Format format : List.of(Format.DOCX, Format.PPTX, Format.XLSX)) {
            clear();
            Path file = output.resolve("long" + format.ending());
            start(file).waitFor();
            long began = System.nanoTime();
            Process office;
            try {
                office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless", "--convert-to", "pdf", "--outdir", output.toString(), file.toString())
                        .redirectErrorStream(true).redirectOutput(folder.resolve("exports.log").toFile()).start();
            } catch (IOException e) {
                System.out.println("LibreOffice is not installed.");
                return;
            }
            long memory = 0;
            do {
                // The command is a script: what it starts does the work.
                memory = Math.max(memory, Stream.concat(Stream.of(office.toHandle()), office.descendants())
                        .mapToLong(process -> peak(process.pid())).max().orElse(0));
            } while (!office.waitFor((long) (PAUSE * 1e9), TimeUnit.NANOSECONDS));
            System.out.printf(Locale.ROOT, "%-15s %8.1f %10d  LibreOffice's PDF of it%n", format.ending(),
                    since(began), memory >> 10);
        }
    }

    private Process start(Path file) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(mithaq.toString(), "export", "--lang", "ar", dossier.toString(), "-o",
                file.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("exports.log").toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        return builder.start();
    }

    /** The most memory that a process has held so far, in KB; 0 where it has ended. */
    private static long peak(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private void clear() throws IOException {
        for (Path place : List.of(output, temporary)) {
            Files.createDirectories(place);
            for (Path left : listed(place)) {
                Files.delete(left);
            }
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static double since(long nanoseconds) {
        return (System.nanoTime() - nanoseconds) / 1e9;
    }
}
