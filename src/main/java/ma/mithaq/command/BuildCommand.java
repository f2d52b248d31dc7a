package ma.mithaq.command;

import java.nio.file.Path;
import ma.mithaq.files.NameLength;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.SourceFault;
import ma.mithaq.store.SourceRefused;
import ma.mithaq.text.Messages;

/** Makes a dossier from its readable source, or reports everything that is wrong with the source. */
final class BuildCommand {

    private final Terminal terminal;
    private final Messages messages;

    BuildCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    int run(Path source, Path output) throws Problem {
        NameLength.demandPossible(source);
        try {
            DossierBuilder.build(source, output);
        } catch (SourceRefused e) {
            e.faults().forEach(fault -> terminal.say(line(fault)));
            if (e.more() > 0) {
                terminal.say(messages.count("command.build.more-faults", e.more()));
            }
            terminal.say(messages.sentence(new Problem(ProblemCode.SOURCE_REFUSED, source)));
            return CommandLine.AT_FAULT;
        }
        terminal.say(messages.get("command.build.done", output));
        return CommandLine.DONE;
    }

    /** A fault in the form that editors turn into a link: file, line, reason. */
    private String line(SourceFault fault) {
        String reason = messages.get("problem.source." + fault.reason() + ".sentence", fault.arguments().toArray());
        String place = fault.line() > 0 ? fault.file() + ":" + fault.line() : fault.file();
        return place + ": " + reason;
    }
}
