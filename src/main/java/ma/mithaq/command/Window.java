package ma.mithaq.command;

import java.nio.file.Path;
import java.util.Optional;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;

/** The window, as the command line knows it. */
public interface Window {

    /**
     * Opens the window and stays until it is closed.
     *
     * @param file     the dossier to show, or empty for the one that was open last
     * @param refused  why what was to be shown is not; then the dossier that comes with the program is
     * @param language the language to speak this time, or empty for the one last chosen
     * @param present  whether to begin at once to present the dossier
     * @return the exit status of the program
     * @throws Problem {@code NO_DISPLAY} or {@code TOO_FEW_COLOURS} where there is nothing to open a window on
     */
    int open(Optional<Path> file, Optional<Problem> refused, Optional<Language> language, boolean present)
            throws Problem;
}
