package ma.mithaq.command;

import java.nio.file.Path;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierFile;
import ma.mithaq.text.Messages;

/** Says whether a file is a sound dossier. */
final class CheckCommand {

    private final Terminal terminal;
    private final Messages messages;

    CheckCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    int run(Path file) {
        try {
            DossierFile.check(file);
        } catch (Problem e) {
            // Not logged as other problems are: a check leaves no trace anywhere.
            terminal.say(messages.sentence(e));
            return CommandLine.AT_FAULT;
        }
        terminal.result(messages.get("command.check.sound", file));
        return CommandLine.DONE;
    }
}
