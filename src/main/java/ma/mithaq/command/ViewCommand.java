package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import ma.mithaq.model.Problem;
import ma.mithaq.text.Messages;

/** Makes a picture of one view of a dossier. */
final class ViewCommand {

    private static final String USUAL_VIEW = "agreement";

    private final Terminal terminal;
    private final Messages messages;
    private final Painter painter;

    ViewCommand(Terminal terminal, Messages messages, Painter painter) {
        this.terminal = terminal;
        this.messages = messages;
        this.painter = painter;
    }

    int run(Path dossier, Path file, Arguments arguments) throws UsageFault, Problem {
        Previewer.Options options = PreviewCommand.options(arguments, messages.language());
        String view = arguments.value(Option.VIEW).orElse(USUAL_VIEW);
        List<String> views = painter.views();
        if (!views.contains(view)) {
            throw Arguments.unfit(Option.VIEW, view, String.join(", ", views));
        }
        PngName.demand(file);
        boolean whole = painter.paintView(dossier, view, file, options);
        terminal.say(messages.get("command.export.done", file));
        if (!whole) {
            terminal.say(messages.get("command.export.cut"));
        }
        return CommandLine.DONE;
    }
}
