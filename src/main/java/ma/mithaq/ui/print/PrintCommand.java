package ma.mithaq.ui.print;

import java.nio.file.Files;
import java.nio.file.Path;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * The command to which Java passes pages on Linux. If it is missing, Java loses them and reports that it printed them.
 */
final class PrintCommand {

    /** The only one that Java 25 looks for. */
    private static final Path COMMAND = Path.of("/usr/bin/lpr");

    private PrintCommand() {
    }

    /**
     * Whether it is needed. Not for the application thread.
     *
     * @param output the file to print to instead, as the system's dialog may offer; empty for none
     * @throws Problem {@code NO_PRINT_COMMAND} where it is needed and missing
     */
    static boolean required(String output) throws Problem {
        return required(System.getProperty("os.name"), COMMAND, output);
    }

    static boolean required(String system, Path command, String output) throws Problem {
        boolean required = system.startsWith("Linux") && output.isEmpty();
        if (required && !Files.isExecutable(command)) {
            throw new Problem(ProblemCode.NO_PRINT_COMMAND);
        }
        return required;
    }
}
