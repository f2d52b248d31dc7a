package ma.mithaq.command;

import java.nio.file.Path;
import java.util.Locale;
import ma.mithaq.export.JsonExport;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/** Writes a dossier in another format, which the end of the output's name says. */
final class ExportCommand {

    private static final String JSON = ".json";

    private final Terminal terminal;
    private final Messages messages;

    ExportCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    int run(Path dossier, Path output) throws Problem {
        if (!output.toString().toLowerCase(Locale.ROOT).endsWith(JSON)) {
            throw new Problem(ProblemCode.UNKNOWN_EXPORT_FORMAT, output, JSON);
        }
        try (DossierStore store = DossierFile.open(dossier)) {
            JsonExport.write(store, output);
        }
        terminal.say(messages.get("command.export.done", output));
        return CommandLine.DONE;
    }
}
