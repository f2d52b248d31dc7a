package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierInput;
import ma.mithaq.text.Messages;

/** Makes a picture of one view of a dossier. */
final class ViewCommand {

    /** Between a view and the identifier of what it is of. */
    private static final String OF = ":";

    private final Terminal terminal;
    private final Messages messages;
    private final PictureRenderer renderer;
    private final ExportReplyWriter report;

    ViewCommand(Terminal terminal, Messages messages, PictureRenderer renderer, ExportReplyWriter report) {
        this.terminal = terminal;
        this.messages = messages;
        this.renderer = renderer;
        this.report = report;
    }

    /** @param named the name of a view, and of what it is to be, as the command line has it */
    int run(DossierInput dossier, Path file, String named, Previewer.Options options) throws UsageException, Problem {
        String[] asked = named.split(OF, 2);
        String view = asked[0];
        List<String> views = renderer.views();
        if (!views.contains(view)) {
            throw Arguments.unfit(Option.VIEW, view, String.join(", ", views));
        }
        PngName.demand(file);
        boolean whole = renderer.paintView(dossier, view, Stream.of(asked).skip(1).findFirst(), file, options);
        report.made(List.of(file));
        terminal.say(messages.get("command.export.done", file));
        if (!whole) {
            terminal.say(messages.get("command.export.cut"));
        }
        return CommandLine.DONE;
    }
}
