package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.DossierStore;

/** Makes pictures to export, as the command line knows it. No display is needed. */
public interface PictureRenderer {

    /** The names of the views of which there are pictures. */
    List<String> views();

    /**
     * Makes a PNG of one view of a dossier.
     *
     * @param view  one of {@link #views}
     * @param entity identifier of the person, pillar, organisation or event that the view shows; empty for any
     * @return whether the picture shows the page to its end; it does not if the page is too long
     */
    boolean paintView(DossierInput dossier, String view, Optional<String> entity, Path file, Previewer.Options options)
            throws Problem;

    /**
     * Makes a PNG of every slide of a dossier, or of one.
     *
     * @param number which slide, from 1; empty for all
     * @param file   the name of the one picture, or that of all, to which each adds its number; it ends in {@code .png}
     * @return the pictures, in the order of the slides
     */
    List<Path> paintSlides(DossierInput dossier, OptionalInt number, Path file, Previewer.Options options,
                           Progress progress) throws Problem;

    /**
     * Divides slides over the pictures that presenting shows on a usual screen.
     *
     * @throws Problem {@code NO_LETTERS} where the system lacks what draws letters, or what reading the dossier throws
     */
    List<SlidePage> divide(DossierStore store, List<Slide> slides, Language language) throws Problem;
}
