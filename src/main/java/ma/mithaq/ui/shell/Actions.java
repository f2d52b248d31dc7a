package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What the window does besides showing pages: each action opens a dialog, another window or another program.
 *
 * @param chooseFile   asks the user for a dossier to open
 * @param present      starts presenting: receives whether to start at the slide of the current page, or at the first
 * @param print        prints the current page
 * @param export     asks what to export of the dossier, and exports it
 * @param openFile     opens a file with the system's default program for it
 * @param showInFolder shows a file in its folder
 * @param chooseStatement asks the user for a file with an office's statement on its key
 */
public record Actions(Runnable chooseFile, Consumer<Boolean> present, Runnable print, Runnable export,
                      Consumer<Path> openFile, Consumer<Path> showInFolder,
                      Runnable chooseStatement) {

    /** Does nothing: for pictures of the window. */
    public static final Actions NONE =
            new Actions(() -> { }, here -> { }, () -> { }, () -> { }, file -> { }, file -> { }, () -> { });
}
