package ma.mithaq;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How this process was started, so that another of the program can be. */
final class LaunchCommand {

    private final String[] words;

    /** @param words the command line of this process, which its whole command ends with */
    LaunchCommand(String... words) {
        this.words = words.clone();
    }

    /**
     * A process of the program, to be started. It works in the folder of its Java: the one that this process is in may
     * have been removed since, and Java does not start in a folder that is not there. So paths are to be whole.
     * Whoever starts it has {@link LastWords} listen to it: nobody else hears why Java dies, and unheard it would wait.
     *
     * @param command the command of {@link #start} and its words
     */
    static ProcessBuilder process(List<String> command) {
        return new ProcessBuilder(command).directory(new File(System.getProperty("java.home")));
    }

    /** The command without the words that it was given; empty where the system does not tell. */
    Optional<List<String>> start() {
        ProcessHandle.Info info = ProcessHandle.current().info();
        return info.command().map(program -> {
            List<String> start = new ArrayList<>();
            start.add(program);
            // A launcher that is the program itself, as on Windows, has no arguments but the words.
            info.arguments().filter(all -> all.length > words.length)
                    .ifPresent(all -> start.addAll(List.of(all).subList(0, all.length - words.length)));
            return start;
        });
    }
}
