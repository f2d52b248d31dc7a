package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.Exports;
import ma.mithaq.export.Format;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/** Writes a dossier in another format, which the output's extension says. */
final class ExportCommand {

    private final Terminal terminal;
    private final Messages messages;
    private final Function<String, Preparation> preparations;
    private final Supplier<PictureRenderer> renderer;
    private final ExportReplyWriter report;

    /**
     * @param preparations what was prepared for presenting a dossier, by the dossier's identifier
     * @param renderer     made only where slides are exported, for it loads JavaFX
     */
    ExportCommand(Terminal terminal, Messages messages, Function<String, Preparation> preparations,
                  Supplier<PictureRenderer> renderer, ExportReplyWriter report) {
        this.terminal = terminal;
        this.messages = messages;
        this.preparations = preparations;
        this.renderer = renderer;
        this.report = report;
    }

    int run(DossierInput dossier, Path output) throws Problem {
        Format format = Format.ofFile(output)
                .orElseThrow(() -> new Problem(ProblemCode.UNKNOWN_EXPORT_FORMAT, output, endings()));
        try (DossierStore store = dossier.open()) {
            ExportOptions options = new ExportOptions(messages.language(), preparations.apply(store.info().id()),
                    Optional.of((open, slides) -> renderer.get().divide(open, slides, messages.language())));
            Exports.write(format, store, options, output, report.progress());
        }
        report.made(List.of(output));
        terminal.say(messages.get("command.export.done", output));
        return CommandLine.DONE;
    }

    private static String endings() {
        return Stream.concat(Stream.of(Format.values()).map(Format::ending), Stream.of(PngName.ENDING))
                .collect(Collectors.joining(" "));
    }
}
