package ma.mithaq.command;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.mithaq.command.Previewer.Options;
import ma.mithaq.command.Previewer.Theme;
import ma.mithaq.files.NameLength;
import ma.mithaq.model.Figures;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.text.Messages;

/** Makes pictures of every view of a dossier. */
final class PreviewCommand {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})[xX](\\d{3,4})");
    private static final Pattern TEXT_SIZE = Pattern.compile("(\\d{2,3})%?");

    private final Terminal terminal;
    private final Messages messages;
    private final Previewer previewer;

    PreviewCommand(Terminal terminal, Messages messages, Previewer previewer) {
        this.terminal = terminal;
        this.messages = messages;
        this.previewer = previewer;
    }

    int run(Path dossier, Path folder, Options options) throws Problem {
        NameLength.demandPossible(folder);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            throw new Problem(ProblemCode.OUTPUT_EXISTS, folder);
        }
        List<Path> pictures = previewer.render(dossier, folder, options);
        pictures.forEach(picture -> terminal.result(picture.toString()));
        terminal.say(messages.count("command.preview.done", pictures.size(), folder));
        return CommandLine.DONE;
    }

    /** What the options ask for; by default a light window of 1280 × 800 with text of the usual size. */
    static Options options(Arguments arguments, Language language) throws UsageException {
        return options(arguments, language, "1280x800");
    }

    /** @param usualSize the size if none is asked for */
    static Options options(Arguments arguments, Language language, String usualSize) throws UsageException {
        String theme = arguments.value(Option.THEME).orElse("light");
        String size = arguments.value(Option.SIZE).orElse(usualSize);
        String textSize = arguments.value(Option.TEXT_SIZE).orElse("100");
        Matcher sides = SIZE.matcher(size);
        if (!sides.matches() || !between(sides.group(1), 480, 7680) || !between(sides.group(2), 480, 4320)) {
            throw Arguments.unfit(Option.SIZE, size);
        }
        Matcher percent = TEXT_SIZE.matcher(textSize);
        if (!percent.matches() || !between(percent.group(1), 80, 200)) {
            throw Arguments.unfit(Option.TEXT_SIZE, textSize);
        }
        return new Options(language, theme(theme), Figures.parseInt(sides.group(1)),
                Figures.parseInt(sides.group(2)), Figures.parseInt(percent.group(1)), arguments.scale());
    }

    private static Theme theme(String name) throws UsageException {
        return Stream.of(Theme.values()).filter(theme -> theme.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst().orElseThrow(() -> Arguments.unfit(Option.THEME, name));
    }

    private static boolean between(String number, int least, int most) {
        int value = Figures.parseInt(number);
        return value >= least && value <= most;
    }
}
