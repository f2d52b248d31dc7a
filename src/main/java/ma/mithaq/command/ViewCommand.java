package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierInput;
import ma.mithaq.text.Messages;

/** Makes a picture of one view of a dossier. */
final class ViewCommand {

    private static final String USUAL_VIEW = "agreement";
    /** Separates a view from the identifier of the entity that it shows. */
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

    int run(DossierInput dossier, Path file, Arguments arguments) throws UsageException, Problem {
        Previewer.Options options = PreviewCommand.options(arguments, messages.language());
        String[] asked = arguments.value(Option.VIEW).orElse(USUAL_VIEW).split(OF, 2);
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
