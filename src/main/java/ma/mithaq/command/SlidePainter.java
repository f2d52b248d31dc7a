package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import ma.mithaq.model.Problem;

/** Makes pictures of the slides, as the command line knows it. */
public interface SlidePainter {

    /**
     * Makes a PNG of every slide of a dossier. No display is needed.
     *
     * @param file the name of the pictures before each is given its number; it ends in {@code .png}
     * @return the pictures, in the order of the slides
     */
    List<Path> paint(Path dossier, Path file, Previewer.Options options) throws Problem;
}
