package ma.mithaq.command;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.Exports;
import ma.mithaq.export.Format;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.task.Wish;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/** Writes a dossier in another format, which the end of the output's name says. */
final class ExportCommand {

    private final Terminal terminal;
    private final Messages messages;

    ExportCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    int run(Path dossier, Path output) throws Problem {
        Format format = Format.ofFile(output)
                .orElseThrow(() -> new Problem(ProblemCode.UNKNOWN_EXPORT_FORMAT, output, endings()));
        try (DossierStore store = DossierFile.open(dossier)) {
            Exports.write(format, store, new Wish(messages.language(), Preparation.NONE), output, Progress.NONE);
        }
        terminal.say(messages.get("command.export.done", output));
        return CommandLine.DONE;
    }

    private static String endings() {
        return Stream.of(Format.values()).map(Format::ending).collect(Collectors.joining(" "));
    }
}
