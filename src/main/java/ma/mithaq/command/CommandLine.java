package ma.mithaq.command;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.task.ExportForm;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.UserState;
import ma.mithaq.text.Messages;

/** Does what the command line asks for. */
public final class CommandLine {

    /** Exit status: done. */
    static final int DONE = 0;
    /** Exit status: the file or the request is at fault. */
    static final int AT_FAULT = 1;
    /** Exit status: the command line is at fault. */
    static final int MISUSED = 2;
    /** Exit status: the reader of the result stopped reading; the status that shells report for SIGPIPE. */
    static final int READER_LEFT = 128 + 13;

    /** The folder for the pictures that are made when no window can be opened. */
    private static final String PICTURES = "mithaq-preview";

    private static final Logger LOG = System.getLogger(CommandLine.class.getName());

    private final Terminal terminal;
    private final Program program;

    public CommandLine(Terminal terminal, Program program) {
        this.terminal = terminal;
        this.program = program;
    }

    /** Runs to the end and returns the exit status. */
    public int run(String... words) {
        Optional<Language> asked = Arguments.languageIn(words);
        Messages messages = Messages.plain(asked.orElseGet(program.usualLanguage()));
        ExportReplyWriter report =
                new ExportReplyWriter(terminal, messages, List.of(words).contains(ExportReplyWriter.WORD));
        try {
            return run(Arguments.parse(words), asked, messages, report);
        } catch (UsageException e) {
            terminal.say(messages.get(e.key(), e.arguments()));
            terminal.say(messages.get("command.fault.see-help"));
            return MISUSED;
        } catch (Problem e) {
            if (e.getCause() != null) {
                LOG.log(Level.WARNING, e.code().name(), e);
            }
            report.failed(e);
            terminal.say(messages.sentence(e));
            return AT_FAULT;
        } catch (OutputLostException e) {
            return lost(e, messages);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "not foreseen", e);
            Problem unforeseen = Problem.unforeseen(e);
            report.failed(unforeseen);
            terminal.say(messages.sentence(unforeseen));
            return AT_FAULT;
        }
    }

    private int lost(OutputLostException result, Messages messages) {
        if (result.readerLeft()) {
            return READER_LEFT;
        }
        // Not logged like other problems: a check leaves no trace anywhere.
        terminal.say(messages.sentence(new Problem(ProblemCode.RESULT_LOST)));
        return AT_FAULT;
    }

    private int run(Arguments arguments, Optional<Language> asked, Messages messages, ExportReplyWriter report)
            throws UsageException, Problem {
        if (arguments.help()) {
            Help.write(terminal, messages, program.renderer().get().views());
            return DONE;
        }
        if (arguments.version()) {
            terminal.result("Mithaq " + program.version());
            return DONE;
        }
        Path dossier = arguments.file().orElse(program.bundledDossier());
        return switch (arguments.verb()) {
            case OPEN -> open(arguments, asked, messages);
            case PRESENT -> program.window().get().open(arguments.file(), Optional.empty(), asked, true);
            case CHECK -> new CheckCommand(terminal, messages, program.keys()).run(dossier);
            case CHECK_FILES -> new CheckFilesCommand(terminal, messages).run(arguments.files(), arguments);
            case BUILD -> new BuildCommand(terminal, messages).run(dossier, arguments.output());
            case NEW -> new SourceCommand(terminal, messages).begin(dossier);
            case SOURCE -> new SourceCommand(terminal, messages).run(dossier, arguments.output());
            case DIFF -> new DiffCommand(terminal, messages).run(arguments.files().getFirst(),
                    arguments.files().getLast(), arguments.json());
            case EXPORT, EXPORT_VIEW, EXPORT_SLIDES, EXPORT_PAGE ->
                    export(ExportArguments.of(arguments, dossier), arguments, messages, report);
            case SIGN -> new SignCommand(terminal, messages).run(dossier, arguments.file(Option.KEY),
                    arguments.value(Option.OFFICE).orElseThrow(), arguments.output());
            case NEW_KEY -> new SignCommand(terminal, messages).makeKey(arguments.file(Option.NEW_KEY));
            case TAKE_BACK -> new TakeBackCommand(terminal, messages).run(program.state());
            case VOUCH -> new SignCommand(terminal, messages).vouch(arguments.file(Option.VOUCH),
                    arguments.file(Option.KEY), arguments.value(Option.OFFICE).orElseThrow(), arguments.output());
            case GIVE_UP -> new SignCommand(terminal, messages).giveUp(arguments.file(Option.GIVE_UP),
                    arguments.value(Option.OFFICE).orElseThrow(), arguments.output());
            case TRUST -> new TrustCommand(terminal, messages, program.state()).run(dossier);
            case SEARCH -> new SearchCommand(terminal, messages).run(dossier, arguments.words(), arguments.json());
            case PREVIEW -> {
                Previewer.Options options = PreviewCommand.options(arguments, messages.language());
                Path folder = arguments.output();
                yield new PreviewCommand(terminal, messages, program.previewer().get()).run(dossier, folder, options);
            }
        };
    }

    /** @param arguments tells how pictures are to look, which a window leaves as it is */
    private int export(ExportArguments asked, Arguments arguments, Messages messages, ExportReplyWriter report)
            throws UsageException, Problem {
        DossierInput dossier = HandedOverDossier.input(asked.dossier(), asked.judged(), System.in);
        return switch (asked.form()) {
            case ExportForm.ByEnding ending -> new ExportCommand(terminal, messages, program.preparations(),
                    program.renderer(), report)
                    .run(dossier, asked.output());
            case ExportForm.View view -> new ViewCommand(terminal, messages, program.renderer().get(), report)
                    .run(dossier, asked.output(), view.view(), PreviewCommand.options(arguments, messages.language()));
            case ExportForm.Slides all -> slides(messages, report).run(dossier, asked, OptionalInt.empty(), arguments);
            case ExportForm.Slide one -> slides(messages, report)
                    .run(dossier, asked, OptionalInt.of(one.number()), arguments);
            case ExportForm.Page page -> new PageCommand(terminal, messages, report)
                    .run(dossier, asked.output(), page.number());
        };
    }

    private SlidesCommand slides(Messages messages, ExportReplyWriter report) {
        return new SlidesCommand(terminal, messages, program.renderer().get(), report);
    }

    /**
     * Opens the window or, where there is no display, writes pictures of every view into the working folder.
     */
    private int open(Arguments arguments, Optional<Language> asked, Messages messages) throws UsageException, Problem {
        try {
            return program.window().get().open(arguments.file(), arguments.refused(), asked, false);
        } catch (Problem e) {
            if (e.code() != ProblemCode.NO_DISPLAY && e.code() != ProblemCode.TOO_FEW_COLOURS) {
                throw e;
            }
            if (arguments.refused().isPresent()) {
                throw arguments.refused().get();
            }
            LOG.log(Level.WARNING, e.code().name(), e);
            terminal.say(messages.sentence(e));
            Previewer.Options options = PreviewCommand.options(arguments, messages.language());
            Path folder = program.workingFolder().resolve(PICTURES).toAbsolutePath();
            return new PreviewCommand(terminal, messages, program.previewer().get())
                    .run(arguments.file().orElse(program.bundledDossier()), folder, options);
        }
    }

    /**
     * What the command line needs from the rest of the program.
     *
     * @param bundledDossier the dossier that comes with the program, for commands that name none
     * @param usualLanguage  the language to use where the command line asks for none
     * @param window         makes the window; called only when one is to be opened
     * @param previewer      makes what takes pictures; called only when some are to be taken
     * @param renderer       makes what draws the pictures that are exported
     * @param preparations   what was prepared for presenting a dossier, by the dossier's identifier
     * @param workingFolder  where files go for which nobody named a place
     * @param keys           the keys that the user trusts and refuses; called only when there is a signature to judge
     * @param state          opens the user's state; called only when it is to be changed
     */
    public record Program(String version, Path bundledDossier, Supplier<Language> usualLanguage,
                          Supplier<Window> window, Supplier<Previewer> previewer,
                          Supplier<PictureRenderer> renderer, Function<String, Preparation> preparations,
                          Path workingFolder, Supplier<KeyRing> keys, Supplier<UserState> state) {
    }
}
