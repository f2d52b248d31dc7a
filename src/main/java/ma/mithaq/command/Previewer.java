package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;

/** Makes pictures of the views, as the command line knows it. */
public interface Previewer {

    /**
     * Makes a PNG of every view of a dossier. No display is needed.
     *
     * @param folder where to put them; if it does not exist, it is created with the first of them
     * @return the pictures, in the order of the views
     */
    List<Path> render(Path dossier, Path folder, Options options) throws Problem;

    /**
     * How the pictures look.
     *
     * @param width    of the window, in pixels
     * @param height   of the window, in pixels
     * @param textSize in per cent of the usual one, 80 to 200
     * @param scale    how many pixels of the picture one of the window's becomes, across and down, from 1 to 3
     */
    record Options(Language language, Theme theme, int width, int height, int textSize, int scale) {
    }

    /** The colours of a window. */
    enum Theme { LIGHT, DARK, CONTRAST }
}
