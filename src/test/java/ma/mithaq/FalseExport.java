package ma.mithaq;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.mithaq.command.ExportReply;
import ma.mithaq.files.PartFile;

/** A process in the place of one that exports, which ends as one of those that nobody can foresee. */
final class FalseExport {

    /** Stands for what a dossier says. */
    static final String SECRET = "نص من الملف لا يُكتب في السجل";

    private FalseExport() {
    }

    /** @param arguments how to end, the file of which it is to be told that it was made, then what an export is told */
    public static void main(String[] arguments) throws Exception {
        PrintStream answer = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream words = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        answer.println(new ExportReply.Reached(0.5).line());
        switch (arguments[0]) {
            case "without a word" -> { }
            case "by an error" -> throw new IllegalStateException(SECRET, new java.io.IOException(SECRET));
            case "by the system" -> {
                Files.createFile(PartFile.beside(Path.of(arguments[1])));
                String own = Long.toString(ProcessHandle.current().pid());
                new ProcessBuilder("kill", "-9", own).start().waitFor();
                Thread.sleep(60_000);
            }
            case "for want of memory" -> {
                List<long[]> all = new ArrayList<>();
                while (all.size() < Integer.MAX_VALUE) {
                    all.add(new long[1 << 20]);
                }
            }
            case "after many words" -> {
                for (int line = 0; line < 20_000; line++) {
                    words.println(line + " " + SECRET + " # " + SECRET);
                }
                Path file = Path.of(arguments[1]);
                Files.createFile(file);
                answer.println(new ExportReply.Made(file).line());
                System.exit(4);
            }
            default -> throw new AssertionError(arguments[0]);
        }
    }
}
