package ma.mithaq.ui.export;

import java.nio.file.Path;
import ma.mithaq.model.Language;
import ma.mithaq.store.JudgedFile;

/**
 * A file that is to be made out of a dossier.
 *
 * @param dossier what it is made of, whatever has become of its file
 * @param form    what of it
 * @param file    where it is to be; what is there is replaced
 */
public record ExportRequest(JudgedFile dossier, Form form, Language language, Path file) {

    /** What of a dossier a file is to hold. */
    public sealed interface Form {
    }

    /** What the ending of the file's name says. */
    public record ByEnding() implements Form {
    }

    /** A picture of every slide: each has its number before the ending of its name. */
    public record Slides(int scale) implements Form {
    }

    /** A picture of one slide, from 1. */
    public record Slide(int number) implements Form {
    }

    /**
     * A picture of a view.
     *
     * @param view  as the command line names it
     * @param scale how many pixels wide one of the window's is
     */
    public record View(String view, int scale) implements Form {
    }

    /** A picture of a page of the brief, from 1. */
    public record Page(int number) implements Form {
    }
}
