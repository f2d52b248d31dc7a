package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    /** Java without its words would start nothing. */
    @Test
    void whereThereAreFewerWordsThanArgumentsNothingIsKnown() {
        assertEquals(Optional.empty(), new LaunchCommand(new String[whole.size()]).start());
    }

    /** Windows tells no process its words; there the launcher is the program, and says where it is. */
    @Test
    void onWindowsTheLauncherIsStartedAndJavaAloneNever() {
        LaunchCommand own = new LaunchCommand("export", "-o", "a.pdf");
        Optional<String> java = Optional.of("C:\\مريم\\runtime\\bin\\java.exe");
        assertEquals(Optional.empty(), own.start(Optional.empty(), java, Optional.empty()));
        assertEquals(Optional.empty(), own.start(Optional.empty(), java, Optional.of(new String[0])));
        assertEquals(Optional.of(List.of("C:\\مريم\\mithaq.exe")),
                own.start(Optional.of("C:\\مريم\\mithaq.exe"), java, Optional.empty()));
    }

    @Test
    void aProcessStartsWhereAFolderIsSureToExist() {
        ProcessBuilder ready = LaunchCommand.process(List.of("java", "a"));
        assertEquals(List.of("java", "a"), ready.command());
        assertEquals(new File(System.getProperty("java.home")), ready.directory());
    }
}
