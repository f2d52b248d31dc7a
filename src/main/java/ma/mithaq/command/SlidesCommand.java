package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.text.Messages;

/** Makes a picture of every slide of a dossier. */
final class SlidesCommand {

    private static final String PNG = ".png";

    private final Terminal terminal;
    private final Messages messages;
    private final SlidePainter painter;

    SlidesCommand(Terminal terminal, Messages messages, SlidePainter painter) {
        this.terminal = terminal;
        this.messages = messages;
        this.painter = painter;
    }

    int run(Path dossier, Path file, Previewer.Options options) throws Problem {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(PNG)) {
            throw new Problem(ProblemCode.UNKNOWN_EXPORT_FORMAT, file, PNG);
        }
        List<Path> pictures = painter.paint(dossier, file, options);
        pictures.forEach(picture -> terminal.result(picture.toString()));
        terminal.say(messages.count("command.slides.done", pictures.size()));
        return CommandLine.DONE;
    }

    /** What the options ask for; by default light slides of 1920 × 1080. */
    static Previewer.Options options(Arguments arguments, Language language) throws UsageFault {
        return PreviewCommand.options(arguments, language, "1920x1080");
    }
}
