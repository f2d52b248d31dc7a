package ma.mithaq;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.command.CommandLine;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.command.Log;
import ma.mithaq.command.Previewer;
import ma.mithaq.command.SystemLanguage;
import ma.mithaq.command.Terminal;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DataFolder;
import ma.mithaq.store.StateGlance;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.preview.Pictures;
import ma.mithaq.ui.shell.Outside;

/** Starts the program: puts its parts together and hands each what it needs. */
public final class Mithaq {

    private static final String BUNDLED_DOSSIER = "mistral-ai-2025.mithaq";

    private Mithaq() {
    }

    public static void main(String[] arguments) {
        Path data = DataFolder.ofThisUser();
        Log.keepIn(data);
        Path state = data.resolve("state.sqlite");
        Path bundled = Path.of(System.getProperty("mithaq.dossiers", "dossiers"), BUNDLED_DOSSIER);
        // The window and the pictures are made only when asked for: the other commands never load JavaFX.
        OwnCommand own = new OwnCommand(arguments);
        Outside outside = new Outside(new ExportProcess(own::start), SystemOpening.ofThisSystem());
        Desktop desktop = new Desktop(state, bundled, systemLanguage(), outside);
        Program program = new Program(version(), bundled, () -> usualLanguage(state), () -> desktop,
                () -> desktop.toolkitFailed() ? new SecondProcess(own) : Mithaq::takePictures,
                () -> new Drawings(dossier -> prepared(state, dossier)), dossier -> prepared(state, dossier),
                Path.of(""), state);
        System.exit(new CommandLine(Terminal.ofThisProcess(), program).run(arguments));
    }

    private static List<Path> takePictures(Path dossier, Path folder, Previewer.Options options) throws Problem {
        return Pictures.take(dossier, folder, Drawings.look(options));
    }

    /** What was prepared for presenting a dossier. For how long it is planned to take concerns a presenter only. */
    private static Preparation prepared(Path state, String dossier) {
        return new Preparation(new StateGlance(state).prepared(dossier), Optional.empty());
    }

    /** The language last chosen, else the system's where the program speaks it, else Arabic. */
    private static Language usualLanguage(Path state) {
        Optional<Language> chosen = new StateGlance(state).setting(UserState.LANGUAGE).flatMap(Language::ofCode);
        return chosen.orElseGet(Mithaq::systemLanguage);
    }

    private static Language systemLanguage() {
        return SystemLanguage.find().orElse(Language.ARABIC);
    }

    /** The version that the build gave the module; outside of a module there is none. */
    private static String version() {
        return Optional.ofNullable(Mithaq.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion).orElse("(unpackaged)");
    }
}
