package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import ma.mithaq.model.Problem;

/** Makes pictures to take away, as the command line knows it. No display is needed. */
public interface Painter {

    /** The names of the views that there are pictures of. */
    List<String> views();

    /**
     * Makes a PNG of one view of a dossier.
     *
     * @param view one of {@link #views}
     * @return whether the page is on it to its end; one that is too long is not
     */
    boolean paintView(Path dossier, String view, Path file, Previewer.Options options) throws Problem;

    /**
     * Makes a PNG of every slide of a dossier, or of one.
     *
     * @param number which slide, from 1; empty for all
     * @param file   the name of the one picture, or that of all before each is given its number; it ends in {@code .png}
     * @return the pictures, in the order of the slides
     */
    List<Path> paintSlides(Path dossier, OptionalInt number, Path file, Previewer.Options options) throws Problem;
}
