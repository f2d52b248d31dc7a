package ma.mithaq.ui.export;

import java.nio.file.Path;
import ma.mithaq.model.Language;
import ma.mithaq.store.JudgedFile;

/**
 * A file to be exported from a dossier.
 *
 * @param dossier what it is made from, whatever has happened to its file
 * @param form    what it contains
 * @param file    where to write it; an existing file is replaced
 */
public record ExportRequest(JudgedFile dossier, Form form, Language language, Path file) {

    /** What part of a dossier a file contains. */
    public sealed interface Form {
    }

    /** What the file name's extension says. */
    public record ByEnding() implements Form {
    }

    /** A picture of every slide: each file name has the slide's number before the extension. */
    public record Slides(int scale) implements Form {
    }

    /** A picture of one slide, from 1. */
    public record Slide(int number) implements Form {
    }

    /**
     * A picture of a view.
     *
     * @param view  as the command line names it
     * @param scale how many pixels of the picture one of the window's becomes, across and down
     */
    public record View(String view, int scale) implements Form {
    }

    /** A picture of a page of the brief, from 1. */
    public record Page(int number) implements Form {
    }
}
