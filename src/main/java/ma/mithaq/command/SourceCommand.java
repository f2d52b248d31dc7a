package ma.mithaq.command;

import java.nio.file.Path;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.SourceWriter;
import ma.mithaq.text.Messages;

/** Writes the readable source of a dossier, or begins one. */
final class SourceCommand {

    private final Terminal terminal;
    private final Messages messages;

    SourceCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    int run(Path dossier, Path folder) throws Problem {
        try (DossierStore store = DossierFile.open(dossier)) {
            SourceWriter.write(store, folder);
        }
        terminal.say(messages.get("command.source.done", folder));
        return CommandLine.DONE;
    }

    /** Begins a source, in the language that is spoken. */
    int begin(Path folder) throws Problem {
        SourceWriter.put(folder, new SourceSkeleton(messages)::write);
        terminal.say(messages.get("command.new.done", folder));
        return CommandLine.DONE;
    }
}
