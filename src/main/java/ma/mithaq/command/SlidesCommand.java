package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierInput;
import ma.mithaq.text.Messages;

/** Makes a picture of every slide of a dossier, or of one. */
final class SlidesCommand {

    private static final String USUAL_SIZE = "1920x1080";

    private final Terminal terminal;
    private final Messages messages;
    private final PictureRenderer renderer;
    private final ExportReplyWriter report;

    SlidesCommand(Terminal terminal, Messages messages, PictureRenderer renderer, ExportReplyWriter report) {
        this.terminal = terminal;
        this.messages = messages;
        this.renderer = renderer;
        this.report = report;
    }

    /** @param number which slide, from 1; empty for all */
    int run(DossierInput dossier, ExportArguments asked, OptionalInt number, Arguments arguments)
            throws UsageException, Problem {
        Previewer.Options options = PreviewCommand.options(arguments, messages.language(), USUAL_SIZE);
        Path file = asked.output();
        PngName.demand(file);
        List<Path> pictures = renderer.paintSlides(dossier, number, file, options, report.progress());
        report.made(pictures);
        if (!asked.progress()) {
            pictures.forEach(picture -> terminal.result(picture.toString()));
        }
        terminal.say(messages.count("command.slides.done", pictures.size()));
        return CommandLine.DONE;
    }
}
