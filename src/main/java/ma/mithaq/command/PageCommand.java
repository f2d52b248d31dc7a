package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.Exports;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/** Makes a picture of one page of the brief, as it is laid out for paper. */
final class PageCommand {

    private final Terminal terminal;
    private final Messages messages;
    private final ExportReplyWriter report;

    PageCommand(Terminal terminal, Messages messages, ExportReplyWriter report) {
        this.terminal = terminal;
        this.messages = messages;
        this.report = report;
    }

    int run(DossierInput dossier, Path file, int page) throws Problem {
        PngName.demand(file);
        try (DossierStore store = dossier.open()) {
            Exports.writePage(page, store, new ExportOptions(messages.language(), Preparation.NONE), file,
                    report.progress());
        }
        report.made(List.of(file));
        terminal.say(messages.get("command.export.done", file));
        return CommandLine.DONE;
    }
}
