package ma.mithaq;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ma.mithaq.command.CommandLine;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.command.Log;
import ma.mithaq.command.Previewer;
import ma.mithaq.command.SystemLanguage;
import ma.mithaq.command.Terminal;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DataFolder;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.preview.Pictures;
import ma.mithaq.ui.preview.SlidePictures;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Theme;

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
        Desktop desktop = new Desktop(state, bundled, systemLanguage());
        Program program = new Program(version(), bundled, () -> usualLanguage(state), () -> desktop,
                () -> desktop.toolkitFailed() ? new SecondProcess(arguments) : Mithaq::takePictures,
                () -> Mithaq::takeSlides, Path.of(""), () -> UserState.peekTrusted(state));
        System.exit(new CommandLine(Terminal.ofThisProcess(), program).run(arguments));
    }

    private static List<Path> takePictures(Path dossier, Path folder, Previewer.Options options) throws Problem {
        return Pictures.take(dossier, folder, appearance(options), options.width(), options.height());
    }

    private static List<Path> takeSlides(Path dossier, Path file, Previewer.Options options) throws Problem {
        return SlidePictures.take(dossier, file, appearance(options), options.width(), options.height());
    }

    private static Appearance appearance(Previewer.Options options) {
        Appearance appearance = new Appearance();
        appearance.languageProperty().set(options.language());
        appearance.themeProperty().set(Theme.valueOf(options.theme().name()));
        appearance.textSizeProperty().set(options.textSize());
        appearance.reducedMotionProperty().set(true);
        return appearance;
    }

    /** The language last chosen, else the system's where the program speaks it, else Arabic. */
    private static Language usualLanguage(Path state) {
        Optional<Language> chosen = UserState.peek(state, UserState.LANGUAGE).flatMap(Language::ofCode);
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
