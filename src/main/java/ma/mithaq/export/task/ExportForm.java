package ma.mithaq.export.task;

/** What of a dossier an exported file is to hold. */
public sealed interface ExportForm {

    /** What the ending of the file's name says. */
    record ByEnding() implements ExportForm {
    }

    /**
     * A picture of every slide: each has its number before the ending of its name.
     *
     * @param scale how many pixels wide one of a screen's is, 1 to 3
     */
    record Slides(int scale) implements ExportForm {
    }

    /**
     * A picture of one slide.
     *
     * @param number of the slide, from 1
     * @param scale  how many pixels wide one of a screen's is, 1 to 3
     */
    record Slide(int number, int scale) implements ExportForm {
    }

    /**
     * A picture of a view.
     *
     * @param view  as the command line names it
     * @param scale how many pixels wide one of the window's is, 1 to 3
     */
    record View(String view, int scale) implements ExportForm {
    }

    /**
     * A picture of a page of the brief.
     *
     * @param number of the page, from 1
     */
    record Page(int number) implements ExportForm {
    }
}
