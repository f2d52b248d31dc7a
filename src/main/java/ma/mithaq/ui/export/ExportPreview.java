package ma.mithaq.ui.export;

import java.util.SortedSet;
import javafx.scene.image.Image;
import ma.mithaq.export.sheets.WorkbookPreview;

/** What a file would contain, as far as that can be shown beforehand. */
public sealed interface ExportPreview {

    /** The preview is being made. */
    record Coming() implements ExportPreview {
    }

    /**
     * The first page, slide or picture.
     *
     * @param lacking the characters, code points, that will be boxes in the whole file
     */
    record Picture(Image image, SortedSet<Integer> lacking) implements ExportPreview {
    }

    /** The beginning of a text file. */
    record Beginning(String text) implements ExportPreview {
    }

    /** The beginning of the tables. */
    record Table(WorkbookPreview outline) implements ExportPreview {
    }

    /** There is nothing to show: the preview could not be made. */
    record Missing() implements ExportPreview {
    }
}
