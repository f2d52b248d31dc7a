package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What the window does besides showing pages: each action opens a dialog, another window or another program.
 *
 * @param chooseFile   asks the person for a dossier to open
 * @param present      begins to present: told whether at the slide of the page one is at, or at the first
 * @param print        prints the page one is at
 * @param export       asks what is to be made of the dossier, and makes it
 * @param openFile     opens a file with the program that the system has for it
 * @param showInFolder shows a file among its neighbours
 * @param chooseStatement asks the person for what an office says of its key
 * @param showChanges  shows what was changed between the open edition and one that was opened before
 * @param quit         closes the window
 */
public record Actions(Runnable chooseFile, Consumer<Boolean> present, Runnable print, Runnable export,
                      Consumer<Path> openFile, Consumer<Path> showInFolder, Runnable chooseStatement,
                      Runnable showChanges, Runnable quit) {

    /** Does nothing: for pictures of the window. */
    public static final Actions NONE =
            new Actions(() -> { }, here -> { }, () -> { }, () -> { }, file -> { }, file -> { }, () -> { }, () -> { },
                    () -> { });
}
