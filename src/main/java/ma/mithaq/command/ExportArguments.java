package ma.mithaq.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ma.mithaq.export.task.ExportForm;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;

/**
 * What is asked of an export on its command line: the window writes it, and the process that exports reads it.
 *
 * @param dossier  the file that the dossier was read from, or is to be
 * @param judged   the seal of the dossier, where it is handed over or must be as it was judged
 * @param form     what of it
 * @param language the language to export in; empty for the person's own
 * @param output   where the file is to be
 * @param progress whether whoever asks is told how it goes ({@link ExportReply})
 */
public record ExportArguments(Path dossier, Optional<String> judged, ExportForm form, Optional<Language> language,
                              Path output, boolean progress) {

    private static final String USUAL_VIEW = "agreement";

    /** The words of the command line, with whole paths: the process works in a folder of its own. */
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(Verb.EXPORT.word()));
        judged.ifPresent(seal -> add(words, Option.JUDGED, seal));
        add(words, Option.OUTPUT, output.toAbsolutePath());
        language.ifPresent(chosen -> add(words, Option.LANG, chosen.code()));
        addForm(words);
        if (progress) {
            words.add(ExportReplyWriter.WORD);
        }
        // Whatever its name begins with, what comes after this is no option.
        words.addAll(List.of("--", dossier.toAbsolutePath().toString()));
        return words;
    }

    private void addForm(List<String> words) {
        switch (form) {
            case ExportForm.ByEnding ending -> { }
            case ExportForm.Slides slides -> {
                words.add(Arguments.SLIDES);
                add(words, Option.SCALE, slides.scale());
            }
            case ExportForm.Slide slide -> {
                add(words, Option.SLIDE, slide.number());
                add(words, Option.SCALE, slide.scale());
            }
            case ExportForm.View view -> {
                add(words, Option.VIEW, view.view());
                add(words, Option.SCALE, view.scale());
            }
            case ExportForm.Page page -> add(words, Option.PAGE, page.number());
        }
    }

    private static void add(List<String> words, Option option, Object value) {
        words.addAll(List.of(option.word(), value.toString()));
    }

    /**
     * What a command line asks for that is an export's.
     *
     * @param usual the dossier that is meant where none is named
     */
    static ExportArguments of(Arguments arguments, Path usual) throws UsageException, Problem {
        Optional<String> judged = arguments.value(Option.JUDGED);
        if (judged.isPresent() && !judged.get().matches("[0-9a-f]{64}")) {
            throw Arguments.unfit(Option.JUDGED, judged.get());
        }
        return new ExportArguments(arguments.file().orElse(usual), judged, form(arguments),
                arguments.value(Option.LANG).flatMap(Language::ofCode), arguments.output(), arguments.progress());
    }

    private static ExportForm form(Arguments arguments) throws UsageException {
        return switch (arguments.verb()) {
            case EXPORT_VIEW -> new ExportForm.View(arguments.value(Option.VIEW).orElse(USUAL_VIEW), arguments.scale());
            case EXPORT_SLIDES -> {
                OptionalInt number = arguments.number(Option.SLIDE);
                yield number.isPresent() ? new ExportForm.Slide(number.getAsInt(), arguments.scale())
                        : new ExportForm.Slides(arguments.scale());
            }
            case EXPORT_PAGE -> new ExportForm.Page(arguments.number(Option.PAGE).orElseThrow());
            default -> new ExportForm.ByEnding();
        };
    }
}
