package ma.mithaq.command;

import java.nio.file.Path;
import java.util.Optional;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;

/** The window, as the command line knows it. */
public interface Window {

    /**
     * Opens the window and returns when it is closed.
     *
     * @param file     the dossier to show, or empty for the one that was open last
     * @param refused  why the wanted file cannot be shown; the dossier that comes with the program is shown instead
     * @param language the language for this run, or empty for the one last chosen
     * @param present  whether to start presenting the dossier at once
     * @return the exit status of the program
     * @throws Problem {@code NO_DISPLAY} or {@code TOO_FEW_COLOURS} where no window can be opened
     */
    int open(Optional<Path> file, Optional<Problem> refused, Optional<Language> language, boolean present)
            throws Problem;
}
