package ma.mithaq;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ma.mithaq.files.ParentFolder;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.export.FileOpening;

/** Hands files to other programs by the means of each system. */
final class SystemOpening implements FileOpening {

    private static final Logger LOG = System.getLogger(SystemOpening.class.getName());

    /** In seconds. A command that has not failed by then has opened the file and keeps running. */
    private static final long PATIENCE = 10;

    /** What installer/linux/mithaq sets for the desktop's libraries for this program only. */
    private static final Set<String> OWN_SETTINGS = Set.of("GDK_GL", "GIO_USE_NETWORK_MONITOR", "MITHAQ_LOCALE");

    private final String system;
    private final Optional<String> windows;
    private final Starting starting;

    /**
     * @param system   what the system calls itself
     * @param windows  the folder of Windows; empty on other systems
     * @param starting starts the other programs
     */
    SystemOpening(String system, Optional<String> windows, Starting starting) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.windows = windows;
        this.starting = starting;
    }

    static SystemOpening ofThisSystem() {
        return new SystemOpening(System.getProperty("os.name"), Optional.ofNullable(System.getenv("SystemRoot")),
                ProcessBuilder::start);
    }

    @Override
    public void open(Path file) throws Problem {
        String path = file.toAbsolutePath().toString();
        if (windows()) {
            explore(file, quoted(path));
        } else {
            run(file, List.of(mac() ? "open" : "xdg-open", path));
        }
    }

    @Override
    public void showInFolder(Path file) throws Problem {
        Path whole = file.toAbsolutePath();
        if (windows()) {
            explore(file, "/select,", quoted(whole.toString()));
        } else if (mac()) {
            run(file, List.of("open", "-R", whole.toString()));
        } else {
            showOnLinux(whole);
        }
    }

    /**
     * Has Explorer do something, which opens files by the programs set up for them. By its whole path: Windows looks
     * for a program in the working folder before it looks in its own, and there may lie anything beside a dossier. Its
     * exit status is 1 whatever it did.
     */
    private void explore(Path file, String... words) throws Problem {
        String folder = windows.orElseThrow(() -> new Problem(ProblemCode.NOT_OPENED, file));
        start(file, Stream.concat(Stream.of(folder + "\\explorer.exe"), Stream.of(words)).toList());
    }

    /**
     * Explorer reads its command line by itself: a comma ends a word there if it is not in quotes, and the switch must
     * not be within them. What is quoted already, Java passes on as it is. No name on Windows has a quote in it.
     */
    private static String quoted(String path) {
        return '"' + path + '"';
    }

    /** Uses the interface that file managers share; where none implements it, only the folder is opened. */
    private void showOnLinux(Path file) throws Problem {
        URI address = file.toUri();
        List<String> shared = List.of("dbus-send", "--session", "--print-reply", "--reply-timeout=3000",
                "--dest=org.freedesktop.FileManager1", "/org/freedesktop/FileManager1",
                "org.freedesktop.FileManager1.ShowItems", "array:string:" + address.toASCIIString().replace(",", "%2C"),
                "string:");
        try {
            run(file, shared);
        } catch (Problem none) {
            // Nobody need be told: many desktops have no such interface, and all can open a folder.
            LOG.log(Level.DEBUG, "shown without the interface of file managers", none);
            run(file, List.of("xdg-open", ParentFolder.of(file).toString()));
        }
    }

    private boolean windows() {
        return system.startsWith("windows");
    }

    private boolean mac() {
        return system.startsWith("mac");
    }

    private void run(Path file, List<String> command) throws Problem {
        Process process = start(file, command);
        try {
            if (process.waitFor(PATIENCE, TimeUnit.SECONDS) && process.exitValue() != 0) {
                LOG.log(Level.WARNING, command.getFirst() + " ended with status " + process.exitValue());
                throw new Problem(ProblemCode.NOT_OPENED, file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start(Path file, List<String> command) throws Problem {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().keySet().removeAll(OWN_SETTINGS);
            return starting.start(builder);
        } catch (IOException e) {
            throw new Problem(ProblemCode.NOT_OPENED, e, file);
        }
    }

    /** Starts a program that is ready to start. */
    interface Starting {
        Process start(ProcessBuilder program) throws IOException;
    }
}
