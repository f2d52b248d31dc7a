package ma.mithaq.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.search.ExhaustiveQueries;

/**
 * Tries damaged files, each twice: as the program opens it, and past all checks, like a file that was changed after it
 * was opened. Anything but an answer or a problem of the file is a failure that names the file.
 */
public final class Corpus {

    /** Far longer than any of these small files may take on the slowest machine. */
    private static final int SECONDS = 30;

    private final Path folder;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private int tried;
    private long slowest;

    public Corpus(Path folder) {
        this.folder = folder;
    }

    /** Tries some bytes as they are, and resealed where there is still a place for a seal. */
    public void tryBytes(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("spoiled.mithaq"), bytes);
        tryFile(name, file);
        if (seal(file)) {
            tryFile(name + ", sealed anew", file);
        }
    }

    /** Tries a file, and returns the outcome of opening it: "opened" or a code. */
    String tryFile(String name, Path file) throws Exception {
        String opened = Untouched.during(folder, () -> withoutHanging(name, () -> {
            try (DossierStore store = DossierFile.open(file)) {
                ExhaustiveQueries.ask(store);
            }
        }));
        numbers.merge(opened, 1, Integer::sum);
        if (Files.isRegularFile(file)) {
            Path real = file.toRealPath();
            String read = Untouched.during(folder, () -> withoutHanging(name + ", unchecked", () -> {
                // Its first bytes are judged all the same: what asks for a write-ahead log is never shown to SQLite.
                Origin origin = CopyPolicy.TO_JUDGE.origin(real, real);
                try (Database database = Database.open(origin, real);
                        DossierStore store = new DossierStore(database, origin,
                                new DossierCheck.Verdict("", Optional.empty()))) {
                    ExhaustiveQueries.ask(store);
                }
            }));
            numbers.merge("unchecked: " + read, 1, Integer::sum);
        }
        tried++;
        return opened;
    }

    /** How many were tried, the outcomes, and the longest time that one of them took. */
    public String summary() {
        return tried + " files were tried: " + numbers + "; the slowest took "
                + TimeUnit.NANOSECONDS.toMillis(slowest) + " ms";
    }

    int tried() {
        return tried;
    }

    int count(String outcome) {
        return numbers.getOrDefault(outcome, 0);
    }

    private String withoutHanging(String name, Trial trial) throws InterruptedException {
        FutureTask<String> task = new FutureTask<>(() -> {
            try {
                trial.run();
                return "opened";
            } catch (Problem e) {
                if (e.code() == ProblemCode.INTERNAL || !e.code().code().startsWith("M1")) {
                    throw e;
                }
                return e.code().code();
            }
        });
        long began = System.nanoTime();
        Thread.ofPlatform().daemon().start(task);
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError(name + " hangs", e);
        } catch (ExecutionException e) {
            throw new AssertionError(name + " is answered with what is no problem of the file's", e.getCause());
        } finally {
            slowest = Math.max(slowest, System.nanoTime() - began);
        }
    }

    private static boolean seal(Path file) throws IOException {
        try {
            Dossiers.seal(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private interface Trial {
        void run() throws Problem, IOException;
    }
}
