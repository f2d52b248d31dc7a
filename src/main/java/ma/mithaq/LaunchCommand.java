package ma.mithaq;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command that started this process, so that another process of the program can be started. */
final class LaunchCommand {

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
        return info.command().map(program -> {
            List<String> start = new ArrayList<>();
            start.add(program);
            // Where the launcher is the program itself, as on Windows, there are no further arguments.
            info.arguments().filter(all -> all.length > words.length)
                    .ifPresent(all -> start.addAll(List.of(all).subList(0, all.length - words.length)));
            return start;
        });
    }
}
