package ma.mithaq;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The command that started this process, so that another process of the program can be started. */
final class LaunchCommand {

    /** The property by which a launcher that is the program itself says where it is. */
    private static final String LAUNCHER = "mithaq.launcher";

    private final String[] words;

    /** @param words the arguments of this process, with which its whole command ends */
    LaunchCommand(String... words) {
        this.words = words.clone();
    }

    /**
     * A process of the program, ready to start. Its working folder is that of its Java: the one of this process may
     * have been removed since, and Java does not start in a folder that does not exist. So paths must be absolute.
     * Whoever starts it has {@link LastWords} listen to it: nobody else hears why Java dies, and unheard it would wait.
     *
     * @param command the command of {@link #start} and its arguments
     */
    static ProcessBuilder process(List<String> command) {
        return new ProcessBuilder(command).directory(new File(System.getProperty("java.home")));
    }

    /** The command without its arguments; empty where the system does not report it. */
    Optional<List<String>> start() {
        ProcessHandle.Info info = ProcessHandle.current().info();
        return start(Optional.ofNullable(System.getProperty(LAUNCHER)), info.command(), info.arguments());
    }

    /**
     * The same by what is known of this process.
     *
     * @param launcher  the program that runs Java within itself, as on Windows, and takes the arguments as they are
     * @param program   what was started, where the system reports it
     * @param arguments all that it was started with; Windows does not report them
     */
    Optional<List<String>> start(Optional<String> launcher, Optional<String> program, Optional<String[]> arguments) {
        if (launcher.isPresent()) {
            return launcher.map(List::of);
        }
        // Java alone would start nothing, or another program.
        return program.flatMap(java -> arguments.filter(all -> all.length > words.length).map(all ->
                Stream.concat(Stream.of(java), Stream.of(all).limit(all.length - words.length)).toList()));
    }
}
