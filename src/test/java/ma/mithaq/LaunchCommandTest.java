package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Linux tells a process all words of its own command. */
@EnabledOnOs(OS.LINUX)
class LaunchCommandTest {

    private final List<String> whole = new LaunchCommand().start().orElseThrow();

    @Test
    void isWhatStartedThisProcess() {
        ProcessHandle.Info own = ProcessHandle.current().info();
        assertTrue(Path.of(whole.getFirst()).endsWith("bin/java"), whole.getFirst());
        assertEquals(List.of(own.arguments().orElseThrow()), whole.subList(1, whole.size()));
    }

    @Test
    void isWithoutTheArgumentsOfThisProcess() {
        List<String> start = new LaunchCommand(whole.getLast()).start().orElseThrow();
        assertEquals(whole.subList(0, whole.size() - 1), start);
    }

    @Test
    void whereThereAreFewerWordsThanArgumentsOnlyTheProgramIsKnown() {
        assertEquals(List.of(whole.getFirst()), new LaunchCommand(new String[whole.size()]).start().orElseThrow());
    }

    @Test
    void aProcessStartsWhereAFolderIsSureToExist() {
        ProcessBuilder ready = LaunchCommand.process(List.of("java", "a"));
        assertEquals(List.of("java", "a"), ready.command());
        assertEquals(new File(System.getProperty("java.home")), ready.directory());
    }
}
