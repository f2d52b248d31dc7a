package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import ma.mithaq.files.NameLength;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.SourceFault;
import ma.mithaq.store.SourceRefused;
import ma.mithaq.store.Warnings;
import ma.mithaq.text.Messages;

/** Makes a dossier from its readable source, or reports everything that is wrong with the source; and warns
 * of what most probably is not meant. */
final class BuildCommand {

    private final Terminal terminal;
    private final Messages messages;

    BuildCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    int run(Path source, Path output) throws Problem {
        NameLength.demandPossible(source);
        Warnings warnings;
        try {
            warnings = DossierBuilder.build(source, output);
        } catch (SourceRefused e) {
            e.faults().forEach(fault -> terminal.say(line(fault)));
            if (e.more() > 0) {
                terminal.say(messages.count("command.build.more-faults", e.more()));
            }
            terminal.say(messages.sentence(new Problem(ProblemCode.SOURCE_REFUSED, source)));
            return CommandLine.AT_FAULT;
        }
        new WarningWords(messages).lines(warnings).forEach(terminal::say);
        terminal.say(messages.get("command.build.done", output));
        return CommandLine.DONE;
    }

    /** A fault in the form that editors turn into a link: file, line, reason. */
    private String line(SourceFault fault) {
        String reason = messages.get("problem.source." + fault.reason() + ".sentence",
                fault.arguments().stream().map(this::written).toArray());
        String place = fault.line() > 0 ? fault.file() + ":" + fault.line() : fault.file();
        return place + ": " + reason;
    }

    /** Several arguments in one are the ways in which a phrase differs from the text. */
    private Object written(Object argument) {
        return argument instanceof List<?> several
                ? messages.enumeration(several.stream().map(each -> messages.get("source.difference." + each)).toList())
                : argument;
    }
}
