package ma.mithaq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How this process was started, so that another of the program can be. */
final class OwnCommand {

    private final String[] words;

    /** @param words the command line of this process, which its whole command ends with */
    OwnCommand(String... words) {
        this.words = words.clone();
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
