import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Starts Mithaq and programs of its kind in turns, each on an empty screen that is read from memory, and prints when the
 * screen first changes, when it changes last, and what memory is held then: {@code java Peers.java PROJECT RUNS DISPLAY
 * FRAMES NAME=COMMAND…}. FRAMES is the file that Xvfb keeps its screen in.
 *
 * <p>Nobody is asked: all are seen from outside, in the same way. A screen is complete when nothing but a caret has changed
 * for a while. Memory is PSS of the process and all that it has started.
 */
final class Peers {

    /** A screen that has stood still for so long, in milliseconds, is complete. */
    private static final long STILL = 2_500;
    private static final long LONGEST_START = 60_000;
    /** In milliseconds; half of it is the error of a figure. */
    private static final long LOOK_EVERY = 8;
    /** So many bytes of the screen change where a caret blinks; less is not looked at. */
    private static final int CARET = 4_000;
    /** XWD's header and colours lie before the pixels. */
    private static final int BEFORE_PIXELS = 3_232;

    private final String display;
    private final Path work;
    private final MappedByteBuffer screen;
    private final byte[] before;
    private final byte[] now;

    private Peers(Path project, String display, Path frames) throws IOException {
        this.display = display;
        this.work = Files.createDirectories(project.resolve("target/bench"));
        try (RandomAccessFile file = new RandomAccessFile(frames.toFile(), "r")) {
            screen = file.getChannel().map(FileChannel.MapMode.READ_ONLY, BEFORE_PIXELS,
                    file.length() - BEFORE_PIXELS);
        }
        before = new byte[screen.capacity()];
        now = new byte[screen.capacity()];
    }

    public static void main(String[] arguments) throws Exception {
        Peers peers = new Peers(Path.of(arguments[0]), arguments[2], Path.of(arguments[3]));
        Map<String, List<String>> programs = new LinkedHashMap<>();
        Stream.of(arguments).skip(4).forEach(argument -> programs.put(argument.substring(0, argument.indexOf('=')),
                List.of(argument.substring(argument.indexOf('=') + 1).split("\t"))));
        peers.compare(programs, Integer.parseInt(arguments[1]));
    }

    private void compare(Map<String, List<String>> programs, int runs) throws Exception {
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        // The first round fills the file cache and makes what a program makes when it is started for the first time.
        for (int run = 0; run <= runs; run++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                Start start = start(program.getKey(), program.getValue());
                if (run > 0) {
                    starts.computeIfAbsent(program.getKey(), name -> new ArrayList<>()).add(start);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%-16s %24s %24s %24s%n", runs + " starts each", "first paint, ms",
                "complete, ms", "memory, MB");
        List<Start> ours = starts.get("mithaq");
        for (Map.Entry<String, List<Start>> each : starts.entrySet()) {
            System.out.printf(Locale.ROOT, "%-16s", each.getKey());
            for (int figure = 0; figure < 3; figure++) {
                long[] sorted = sorted(each.getValue(), figure);
                double ratio = (double) median(sorted(ours, figure)) / median(sorted);
                System.out.printf(Locale.ROOT, " %24s", String.format(Locale.ROOT, "%d (%d–%d) ×%.2f", median(sorted),
                        sorted[0], sorted[sorted.length - 1], ratio));
            }
            System.out.println();
        }
        System.out.println("Medians, with the least and the most; × is how many times as much it is of Mithaq.");
    }

    private static long[] sorted(List<Start> starts, int figure) {
        LongStream figures = starts.stream().mapToLong(start -> switch (figure) {
            case 0 -> start.firstPaint();
            case 1 -> start.complete();
            default -> start.memory();
        });
        return figures.sorted().toArray();
    }

    private static long median(long[] sorted) {
        return sorted[sorted.length / 2];
    }

    private Start start(String name, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(work.resolve("output").toFile());
        builder.environment().put("DISPLAY", display);
        // The person's own settings stay out of it.
        builder.environment().put("XDG_DATA_HOME", work.resolve("data-" + name).toString());
        builder.environment().put("XDG_CONFIG_HOME", work.resolve("config-" + name).toString());
        read(before);
        long began = System.nanoTime();
        Process process = builder.start();
        long first = 0;
        long last = 0;
        while (last == 0 || since(began) - last < STILL) {
            if (since(began) > LONGEST_START) {
                throw new IllegalStateException(name + " was never complete: "
                        + Files.readString(work.resolve("output")));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY);
            read(now);
            if (differences() > CARET) {
                last = since(began);
                first = first == 0 ? last : first;
                System.arraycopy(now, 0, before, 0, now.length);
            }
        }
        long memory = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(each -> proportionalSize(each.pid())).sum() / 1024;
        end(process);
        return new Start(first, last, memory);
    }

    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        TimeUnit.MILLISECONDS.sleep(1_500);
        all.forEach(ProcessHandle::destroyForcibly);
        TimeUnit.MILLISECONDS.sleep(500);
    }

    private void read(byte[] into) {
        screen.get(0, into);
    }

    private int differences() {
        int different = 0;
        for (int index = 0; index < now.length; index++) {
            different += now[index] == before[index] ? 0 : 1;
        }
        return different;
    }

    private static long since(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** Kilobytes; of a process that has ended, none. */
    private static long proportionalSize(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:")).mapToLong(line -> Long.parseLong(
                    line.replaceAll("\\D+", ""))).findFirst().orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Milliseconds since the process was started, and megabytes. */
    private record Start(long firstPaint, long complete, long memory) {
    }
}
