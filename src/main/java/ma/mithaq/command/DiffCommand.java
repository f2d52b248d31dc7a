package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import ma.mithaq.edition.Difference;
import ma.mithaq.edition.DifferenceJson;
import ma.mithaq.edition.DifferenceWords;
import ma.mithaq.edition.DifferenceWords.Group;
import ma.mithaq.edition.DifferenceWords.Item;
import ma.mithaq.edition.Succession;
import ma.mithaq.model.Problem;
import ma.mithaq.source.DossierEntries;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/** Prints what differs between two editions of a dossier. That something does is no fault: it is what was asked. */
final class DiffCommand {

    private static final String INDENT = "  ";

    private final Terminal terminal;
    private final Messages messages;

    DiffCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    int run(Path before, Path after, boolean json) throws Problem {
        try (DossierStore old = DossierFile.open(before); DossierStore young = DossierFile.open(after)) {
            Succession succession = Succession.of(old, young);
            DossierEntries was = old.readEntries();
            DossierEntries is = young.readEntries();
            Difference difference = Difference.between(was, is);
            if (json) {
                terminal.result(DifferenceJson.write(old.info(), young.info(), succession, difference));
            } else {
                terminal.result(messages.get("command.diff.editions", old.info().id(), old.info().edition(),
                        young.info().id(), young.info().edition()));
                DifferenceWords.sentences(messages, succession).forEach(terminal::result);
                tell(new DifferenceWords(messages, was, is).groups(difference), difference.changes().size());
            }
        }
        return CommandLine.DONE;
    }

    private void tell(List<Group> groups, int count) {
        terminal.result(count == 0 ? messages.get("command.diff.nothing")
                : messages.count("command.diff.count", count));
        for (Group group : groups) {
            terminal.result("");
            terminal.result(group.heading());
            for (Item item : group.items()) {
                terminal.result(INDENT + item.title());
                item.details().forEach(detail -> terminal.result(INDENT.repeat(2) + detail));
            }
        }
    }
}
