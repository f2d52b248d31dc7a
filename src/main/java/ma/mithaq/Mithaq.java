package ma.mithaq;

import java.lang.System.Logger.Level;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.command.CommandLine;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.command.Log;
import ma.mithaq.command.Previewer;
import ma.mithaq.command.Terminal;
import ma.mithaq.command.UncaughtFailures;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DataFolder;
import ma.mithaq.store.StateSnapshot;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.preview.Pictures;
import ma.mithaq.ui.shell.DesktopServices;

/** Starts the program: puts its parts together and gives each what it needs. */
public final class Mithaq {

    private static final String BUNDLED_DOSSIER = "mistral-ai-2025.mithaq";

    /** Names the level from which on a developer sees in the terminal what is logged: {@code DEBUG}, say. */
    private static final String LOG = "mithaq.log";

    private Mithaq() {
    }

    public static void main(String[] arguments) {
        SystemDefaults system = SystemDefaults.replace();
        Terminal terminal = Terminal.ofThisProcess();
        UncaughtFailures defence = new UncaughtFailures(terminal, system::language);
        Thread.setDefaultUncaughtExceptionHandler(defence);
        System.exit(defence.run(() -> run(terminal, system, arguments)));
    }

    private static int run(Terminal terminal, SystemDefaults system, String... arguments) {
        Optional<Path> data = DataFolder.ofThisUser();
        Log.keepIn(data, Stream.of(Level.values()).filter(level -> level.name().equals(System.getProperty(LOG)))
                .findFirst());
        Optional<Path> file = data.map(folder -> folder.resolve("state.sqlite"));
        StateSnapshot glance = new StateSnapshot(file);
        Supplier<UserState> state = () -> file.map(UserState::open).orElseGet(UserState::ofNobody);
        Path bundled = Path.of(System.getProperty("mithaq.dossiers", "dossiers"), BUNDLED_DOSSIER);
        // The window and the pictures are made only when asked for: the other commands never load JavaFX.
        LaunchCommand own = new LaunchCommand(arguments);
        DesktopServices services = new DesktopServices(new ExportProcess(own::start), SystemOpening.ofThisSystem());
        Desktop desktop = new Desktop(state, bundled, system.language(), system.zone(), services);
        Program program = new Program(version(), bundled, () -> usualLanguage(glance, system.language()), () -> desktop,
                () -> desktop.toolkitFailed() ? new PreviewProcess(own::start) : Mithaq::takePictures,
                () -> new PictureExporter(dossier -> prepared(glance, dossier)), dossier -> prepared(glance, dossier),
                Path.of(""), glance::keys, state);
        return new CommandLine(terminal, program).run(arguments);
    }

    private static List<Path> takePictures(Path dossier, Path folder, Previewer.Options options) throws Problem {
        return Pictures.take(dossier, folder, PictureExporter.look(options));
    }

    /** What was prepared for presenting a dossier. How long it is planned to take concerns only the presenter. */
    private static Preparation prepared(StateSnapshot state, String dossier) {
        return new Preparation(state.prepared(dossier), Optional.empty());
    }

    /** The language last chosen, otherwise the system's. */
    private static Language usualLanguage(StateSnapshot state, Language system) {
        return state.setting(UserState.LANGUAGE).flatMap(Language::ofCode).orElse(system);
    }

    /** The version that the build gave the module; outside of a module there is none. */
    private static String version() {
        return Optional.ofNullable(Mithaq.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion).orElse("(unpackaged)");
    }
}
